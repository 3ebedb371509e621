import { type CityLevel, fold } from '../../../graph';
import type { EntityDraft } from '../../draft';
import { EntityList } from '../../entity-list';
import type { AgreementChunk, BodyChunk, PersonChunk, PlaceChunk } from '../scan/chunk';
import type { NameKnowledge } from '../scan/knowledge';
import { wordClass } from '../word-class';
import { BodyNames } from './body-names';
import { PersonNames } from './person-names';

/** The entities of one article: which mentions are one thing. Order of mentions matters, as it does to a reader. */
export class Registry {
  readonly #entities = new EntityList();
  readonly #places = new Map<string, EntityDraft[]>();
  readonly #gazetteerIds = new Map<string, EntityDraft>();
  readonly #persons = new Map<string, EntityDraft>();
  readonly #personNames = new PersonNames();
  readonly #bodies = new BodyNames();
  /** Places in the order of their mentions. */
  readonly #placesTold: EntityDraft[] = [];
  readonly #bodiesTold: EntityDraft[] = [];
  readonly #knowledge: NameKnowledge;

  constructor(knowledge: NameKnowledge) {
    this.#knowledge = knowledge;
  }

  /** All of them, in the order of their first mention. */
  get entities(): readonly EntityDraft[] {
    return this.#entities.all;
  }

  /** The entity of a local id; an id of another article is a fault of the program. */
  get(id: string): EntityDraft {
    return this.#entities.get(id);
  }

  /** A person by name; a single word goes to the last person with that word in the name. */
  person(chunk: PersonChunk): EntityDraft {
    const key = fold(chunk.name);
    const entity = this.#persons.get(key) ?? this.#personNames.find(key) ?? this.#newPerson(chunk.name);
    entity.names.add(chunk.name);
    if (chunk.name.length > entity.name.length) this.#personNames.rename(entity, chunk.name);
    this.#persons.set(key, entity);
    return entity;
  }

  #newPerson(name: string): EntityDraft {
    const entity = this.#entities.add('Person', name);
    this.#personNames.add(entity);
    return entity;
  }

  /** A place by name and level; a bare name goes to the place of that name told most. */
  place(chunk: PlaceChunk): EntityDraft {
    const key = fold(chunk.name);
    const same = this.#places.get(key) ?? [];
    const candidates = this.#candidates(chunk);
    const entity = this.#samePlace(same, chunk, candidates[0]?.id) ?? this.#newPlace(chunk, candidates);
    if (!same.includes(entity)) this.#places.set(key, [...same, entity]);
    entity.names.add(chunk.full);
    entity.names.add(chunk.name);
    entity.level ??= chunk.level;
    if (chunk.full.length > entity.name.length && chunk.full.startsWith(entity.name))
      entity.name = chunk.full;
    this.#placesTold.push(entity);
    return entity;
  }

  #candidates(chunk: PlaceChunk) {
    const named = this.#knowledge.places(chunk.name);
    if (chunk.level === null) return named;
    const level = named.filter((place) => place.level === chunk.level);
    return level.length > 0 ? level : named.filter((place) => near(place.level, chunk.level));
  }

  #samePlace(
    same: readonly EntityDraft[],
    chunk: PlaceChunk,
    gazetteerId: string | undefined,
  ): EntityDraft | undefined {
    if (chunk.level === null && same.length > 0) return this.#mainOf(same);
    const exact = same.findLast(({ level }) => level === chunk.level || level === null);
    if (exact) return exact;
    const known = gazetteerId === undefined ? undefined : this.#gazetteerIds.get(gazetteerId);
    if (
      known &&
      (chunk.level === null ||
        known.level === null ||
        near(known.level, chunk.level) ||
        known.level === chunk.level)
    )
      return known;
    return same.findLast(({ level }) => near(level, chunk.level));
  }

  /** Of several places of one name the one told most often; of those told alike the first. */
  #mainOf(same: readonly EntityDraft[]): EntityDraft | undefined {
    const count = (place: EntityDraft) => this.#placesTold.filter((one) => one === place).length;
    return same.reduce((best, place) => (count(place) > count(best) ? place : best));
  }

  #newPlace(chunk: PlaceChunk, candidates: ReturnType<NameKnowledge['places']>): EntityDraft {
    const entity = this.#entities.add('City', chunk.full);
    const best = candidates[0];
    entity.level =
      chunk.level ?? (best && candidates.every(({ level }) => level === best.level) ? best.level : null);
    if (best && candidates.every(({ country }) => country === best.country)) entity.country = best.country;
    if (best && !this.#gazetteerIds.has(best.id)) this.#gazetteerIds.set(best.id, entity);
    return entity;
  }

  /**
   * The place that `the city`, `the French town` stands for: the last one of that level, and country where told;
   * one that is told by its country was named before this sentence (`here`).
   */
  placeMeant(level: CityLevel, country: string | null, here: ReadonlySet<string>): EntityDraft | undefined {
    const fits = (entity: EntityDraft, exact: boolean) => {
      const levelFits =
        entity.level === level || (!exact && (entity.level === null || near(entity.level, level)));
      return (
        levelFits && (country === null || entity.country === country || (!exact && entity.country === null))
      );
    };
    const told = country === null ? this.#placesTold : this.#placesTold.filter(({ id }) => !here.has(id));
    const pick =
      country === null
        ? (test: (entity: EntityDraft) => boolean) => mostTold(told.filter(test), here)
        : (test: (entity: EntityDraft) => boolean) => told.findLast(test);
    const meant = pick((entity) => fits(entity, true)) ?? pick((entity) => fits(entity, false));
    if (meant && country) meant.country ??= country;
    return meant;
  }

  /** The place of a body told without one: of its level where told, and of a state that has such bodies. */
  placeOfBody(
    headWords: string,
    type: BodyChunk['head']['type'],
    level: CityLevel | null,
  ): EntityDraft | undefined {
    const states = type === 'Party' ? PARTY_STATES : headWords.startsWith("people's") ? PEOPLES_STATES : null;
    const possible = (entity: EntityDraft) =>
      states === null || entity.country === null || states.has(entity.country);
    const told = this.#placesTold.filter(possible);
    return (
      (level === null ? undefined : told.findLast((entity) => entity.level === level)) ??
      told[told.length - 1]
    );
  }

  body(chunk: BodyChunk, place: EntityDraft | undefined): EntityDraft {
    const known = this.#bodies.find(chunk, place);
    const entity = known ?? this.#entities.add(chunk.head.type, chunk.name);
    if (!known) this.#bodies.add(chunk, place, entity);
    entity.names.add(chunk.name);
    if (chunk.shortName) entity.names.add(chunk.shortName);
    if (chunk.name.length > entity.name.length) entity.name = chunk.name;
    entity.kind ??= chunk.head.kind;
    entity.country ??= chunk.country ?? place?.country ?? null;
    if (place) entity.place ??= place.id;
    this.#bodiesTold.push(entity);
    return entity;
  }

  /** The body that a bare head in capitals or with a level (`the provincial Women's Union`) stands for, where one was told. */
  bodyTold(chunk: BodyChunk): EntityDraft | undefined {
    const level = chunk.level ?? null;
    if (level === null && !/^\p{Lu}/u.test(chunk.name)) return undefined;
    const told = this.#bodies
      .withWords(chunk)
      .filter(({ place }) => level === null || (place !== null && this.get(place).level === level));
    const body = told[told.length - 1];
    body?.names.add(chunk.name);
    return body;
  }

  /** Another name of a person, place or body, told in brackets behind the first. */
  alias(entity: EntityDraft, name: string): EntityDraft {
    entity.names.add(name);
    if (entity.type === 'Person') this.#persons.set(fold(name), entity);
    if (entity.type === 'City')
      this.#places.set(fold(name), [...(this.#places.get(fold(name)) ?? []), entity]);
    return entity;
  }

  /** The body that `the station`, `the union` stands for. */
  bodyMeant(word: string): EntityDraft | undefined {
    const told = this.#bodiesTold.filter(({ names }) =>
      [...names].some((name) => fold(name).split(' ').includes(word)),
    );
    const count = (body: EntityDraft) => told.filter((one) => one === body).length;
    return told.reduce<EntityDraft | undefined>(
      (best, body) => (best && count(best) > count(body) ? best : body),
      undefined,
    );
  }

  /** An agreement by its name (a headline's own words for one, `inTitle`, count only where a claim needs them); a name that says no more than its kind goes to the last one of that kind. */
  agreement(chunk: AgreementChunk, inTitle: boolean): EntityDraft {
    const key = fold(chunk.name);
    const known = this.entities.findLast(
      (entity) => entity.type === 'Agreement' && this.#sameAgreement(entity, chunk, key),
    );
    const entity = known ?? this.#entities.add('Agreement', chunk.name);
    entity.names.add(chunk.name);
    if (!known) {
      entity.kind = chunk.head.kind;
      entity.weak = chunk.bare || inTitle;
    } else if (!chunk.bare && !inTitle) entity.weak = false;
    return entity;
  }

  #sameAgreement(entity: EntityDraft, chunk: AgreementChunk, key: string): boolean {
    if ([...entity.names].some((name) => fold(name) === key)) return true;
    if (!chunk.plain) return false;
    const head = key.split(' ').at(-1) ?? key;
    if (chunk.definite) return GENERIC.has(head) || entity.kind === chunk.head.kind;
    return chunk.bare && fold(entity.name).split(' ').includes(head);
  }
}

/** Where places have people's committees or governments, and party committees. */
const PEOPLES_STATES = new Set(['VN', 'CN', 'LA', 'KP']);
const PARTY_STATES = new Set(['VN', 'CN', 'LA', 'KP', 'CU']);

/** Words for any document: with `the` they mean the one named last. */
const GENERIC = new Set(wordClass('any-document'));

/** County-level cities and prefecture-level ones stand one step apart; that is no contradiction. */
function near(a: CityLevel | null, b: CityLevel | null): boolean {
  return (
    (a === 'city' && (b === 'district' || b === 'commune')) ||
    (b === 'city' && (a === 'district' || a === 'commune'))
  );
}

/** The place that an article is about: the one told most often, of those told alike the last; not one of this sentence where another was told as often. */
function mostTold(places: readonly EntityDraft[], here: ReadonlySet<string>): EntityDraft | undefined {
  const counts = new Map<EntityDraft, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  let best: EntityDraft | undefined;
  let most = 0;
  for (const place of places) {
    const count = (counts.get(place) ?? 0) - (here.has(place.id) ? 1 : 0);
    if (count >= most) [best, most] = [place, count];
  }
  return best;
}
