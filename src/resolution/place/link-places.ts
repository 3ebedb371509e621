import type { Gazetteer, Place } from '../../gazetteer';
import { type CityLevel, type ExtractedEntity, type Extraction, firstDay, fold } from '../../graph';
import { compare } from '../order';
import { bareName } from './place-names';

interface LocalPlace {
  readonly entity: ExtractedEntity;
  readonly level: CityLevel | null;
  readonly candidates: readonly Place[];
}

/**
 * Finds the gazetteer's place for each local City of an article, from nothing but the article: names, level, country,
 * the place that it is told to lie in, the other places named, the day of publication; the better known one last.
 * A place that cannot be told apart from others stays out.
 */
export function linkPlaces(
  extraction: Extraction,
  publishedAt: string | null,
  gazetteer: Gazetteer,
): Map<string, Place> {
  const places = new Map<string, LocalPlace>();
  for (const entity of extraction.entities) {
    if (entity.type === 'City') places.set(entity.id, localPlace(entity, gazetteer));
  }
  const links = new Map<string, Place>();
  for (const [id, place] of places) {
    const best = choose(place, { places, publishedAt, gazetteer, language: extraction.language });
    if (best) links.set(id, best);
  }
  return links;
}

function localPlace(entity: ExtractedEntity, gazetteer: Gazetteer): LocalPlace {
  const level =
    entity.level ?? entity.names.map((name) => bareName(name).level).find((l) => l !== null) ?? null;
  const found = new Map<string, Place>();
  for (const name of new Set([entity.name, ...entity.names])) {
    for (const key of new Set([bareName(name).bare, fold(name)])) {
      if (key !== '') for (const place of gazetteer.named(key)) found.set(place.id, place);
    }
  }
  const candidates = [...found.values()].filter(
    (place) =>
      (entity.country === null || place.country === entity.country) && levelFit(level, place.level) !== null,
  );
  return { entity, level, candidates };
}

interface Surroundings {
  readonly places: ReadonlyMap<string, LocalPlace>;
  readonly publishedAt: string | null;
  readonly gazetteer: Gazetteer;
  readonly language: string;
}

function choose(place: LocalPlace, around: Surroundings): Place | undefined {
  const scored = place.candidates
    .map((candidate) => ({ candidate, score: score(place, candidate, around) }))
    .filter((entry): entry is { candidate: Place; score: number[] } => entry.score !== null)
    .sort((a, b) => compareScores(b.score, a.score) || compare(a.candidate.id, b.candidate.id));
  const [best, second] = scored;
  if (!best) return undefined;
  const small = best.candidate.level === 'commune' || best.candidate.level === 'village';
  // Communes share their names by the dozen: without a sign of where it lies, only the sole one of its name is meant.
  if (small && (best.score[0] ?? 0) <= 0 && (best.score[2] ?? 0) <= 0) {
    if (place.level === null || place.candidates.length > 1) return undefined;
  }
  return second && compareScores(best.score, second.score) === 0 ? undefined : best.candidate;
}

/** What speaks for a candidate, the weightiest first; null where it contradicts the text. */
function score(place: LocalPlace, candidate: Place, around: Surroundings): number[] | null {
  const above = new Set(around.gazetteer.ancestors(candidate.id).map(({ id }) => id));
  const told = toldParent(place, above, around);
  if (told < 0) return null;
  return [
    told,
    levelFit(place.level, candidate.level) ?? 0,
    neighbours(place, above, around),
    wasValid(candidate, around.publishedAt) ? 1 : 0,
    place.entity.country === null && around.language === 'vi' && candidate.country === 'VN' ? 1 : 0,
    candidate.weight,
  ];
}

/** 1 where the place told to contain it can be one of the candidate's ancestors, -1 where it cannot, 0 where none is known. */
function toldParent(place: LocalPlace, above: ReadonlySet<string>, { places }: Surroundings): number {
  const seen = new Set<string>([place.entity.id]);
  let parent = place.entity.place;
  let known = false;
  while (parent !== null && !seen.has(parent)) {
    seen.add(parent);
    const told = places.get(parent);
    if (!told) break;
    if (
      told.candidates.some(({ id, becameIds }) => above.has(id) || becameIds.some((next) => above.has(next)))
    ) {
      return 1;
    }
    known ||= told.candidates.length > 0;
    parent = told.entity.place;
  }
  return known ? -1 : 0;
}

/** How many other places of the article can be ancestors of the candidate. */
function neighbours(place: LocalPlace, above: ReadonlySet<string>, { places }: Surroundings): number {
  let count = 0;
  for (const other of places.values()) {
    if (other !== place && other.candidates.some(({ id }) => above.has(id))) count++;
  }
  return count;
}

function wasValid(candidate: Place, publishedAt: string | null): boolean {
  if (publishedAt === null) return candidate.validTo === null;
  const day = firstDay(publishedAt);
  return (
    (candidate.validFrom === null || candidate.validFrom <= day) &&
    (candidate.validTo === null || day <= candidate.validTo)
  );
}

const UNTOLD_LEVEL: Readonly<Record<CityLevel, number>> = {
  province: 3,
  city: 2,
  district: 1,
  commune: 0,
  village: 0,
};

/** How well a level told fits one in the gazetteer; null where it cannot be the same place. */
function levelFit(told: CityLevel | null, known: CityLevel): number | null {
  if (told === null) return UNTOLD_LEVEL[known];
  if (told === known) return 3;
  // Towns are cities to some and districts to others; prefectures too are called cities abroad.
  const urban = (level: CityLevel) => level === 'city' || level === 'district' || level === 'province';
  if (!urban(told) || !urban(known)) return null;
  return told === 'city' || known === 'city' ? 1 : null;
}

function compareScores(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
