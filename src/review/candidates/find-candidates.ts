import type { Gazetteer } from '../../gazetteer';
import type { Entity } from '../../graph';
import { storedDecisions } from '../../ingest';
import type { GraphReader } from '../../store';
import type { MergeCandidate } from './candidate';
import { compareProfiles, type Knowledge } from './likely';
import { likelyPairs } from './pairs';
import { type Profile, profileOf } from './profile';
import { readTies } from './ties';

/** What scores less is not worth a person's time. */
const LEAST_SCORE = 0.5;
const BATCH = 500;

interface Scored {
  readonly pair: readonly [Profile, Profile];
  readonly score: number;
  readonly reasons: readonly string[];
}

/**
 * Pairs of entities that may be one, worked out from the whole graph, the likeliest first. Pairs that people decided to be
 * distinct are left out. Takes time and memory in proportion to the number of entities.
 */
export async function findMergeCandidates(
  reader: GraphReader,
  gazetteer: Gazetteer,
): Promise<MergeCandidate[]> {
  const { profiles, names } = await readProfiles(reader);
  const distinct = await distinctPairs(reader);
  const pairs = [...likelyPairs(profiles)].filter(([a, b]) => !distinct.has(pairKey(a.id, b.id)));
  const ties = await readTies(reader, [...new Set(pairs.flat().map(({ id }) => id))]);
  const isRegistered = (id: string) => gazetteer.get(id.replace(/^city:/, '')) !== undefined;
  const known: Knowledge = { ties, isRegistered, nameOf: (id) => names.get(id) ?? id };
  const scored = pairs.flatMap((pair): Scored[] => {
    const found = compareProfiles(...pair, known);
    return found && found.score >= LEAST_SCORE ? [{ pair, ...found }] : [];
  });
  const entities = await reader.entities([
    ...new Set(scored.flatMap(({ pair }) => pair.map(({ id }) => id))),
  ]);
  return scored
    .flatMap(({ pair, score, reasons }): MergeCandidate[] => {
      const [a, b] = keepFirst(pair, known).map(({ id }) => entities.get(id)) as [Entity?, Entity?];
      return a && b ? [{ id: `${a.id}+${b.id}`, score, reasons, a, b }] : [];
    })
    .sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
}

async function readProfiles(
  reader: GraphReader,
): Promise<{ profiles: Profile[]; names: Map<string, string> }> {
  const all: Entity[] = [];
  for (let after: string | null = null; ; ) {
    const ids: string[] = await reader.scan('entity', after, BATCH);
    all.push(...(await reader.entities(ids)).values());
    after = ids.at(-1) ?? null;
    if (ids.length < BATCH) break;
  }
  const parentOf = new Map(all.flatMap(({ id, placeId }) => (placeId ? [[id, placeId] as const] : [])));
  return {
    profiles: all.map((entity) => profileOf(entity, parentOf)),
    names: new Map(all.map(({ id, name }) => [id, name])),
  };
}

async function distinctPairs(reader: GraphReader): Promise<Set<string>> {
  const decisions = (await storedDecisions(reader)).filter(({ kind }) => kind === 'DISTINCT');
  const now = await reader.entities(decisions.flatMap(({ of }) => of.map(({ id }) => id)));
  const idNow = (id: string) => now.get(id)?.id ?? id;
  return new Set(decisions.map(({ of: [a, b] }) => pairKey(idNow(a.id), idNow(b.id))));
}

function keepFirst(
  [a, b]: readonly [Profile, Profile],
  { ties, isRegistered }: Knowledge,
): [Profile, Profile] {
  const rank = ({ id, name }: Profile) => [Number(isRegistered(id)), ties.partnersOf(id).size, name.length];
  const [of, than] = [rank(a), rank(b)];
  const index = of.findIndex((value, at) => value !== than[at]);
  const first = index < 0 ? a.id < b.id : (of[index] ?? 0) > (than[index] ?? 0);
  return first ? [a, b] : [b, a];
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\t${b}` : `${b}\t${a}`;
}
