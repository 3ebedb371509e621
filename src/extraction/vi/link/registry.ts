import { type CityLevel, canonicalTones, foldKeepingTones } from '../../../graph';
import type { EntityDraft } from '../../draft';
import type { AgreementChunk, BodyChunk, PersonChunk, PlaceChunk } from '../scan/chunk';
import { bodyBase, bodyKey } from './body-key';

/** What of a gazetteer place tells one name's places apart. */
export interface PlaceKnowledge {
  /** Ids of the places that a name with a level can mean, the best known first. */
  candidates(
    name: string,
    level: CityLevel | null,
  ): readonly { id: string; level: CityLevel; country: string; parentId: string | null }[];
}

/** The entities of one article: which mentions are one thing. Order of mentions matters, as it does to a reader. */
export class Registry {
  readonly entities: EntityDraft[] = [];
  readonly #byId = new Map<string, EntityDraft>();
  readonly #byKey = new Map<string, EntityDraft>();
  readonly #places = new Map<string, EntityDraft[]>();
  readonly #persons: EntityDraft[] = [];
  readonly #bases = new Map<string, EntityDraft[]>();
  readonly #gazetteerIds = new Map<string, EntityDraft>();
  readonly #knowledge: PlaceKnowledge;

  constructor(knowledge: PlaceKnowledge) {
    this.#knowledge = knowledge;
  }

  get(id: string): EntityDraft {
    const entity = this.#byId.get(id);
    if (!entity) throw new Error(`no entity ${id} in this article`);
    return entity;
  }

  /** A person by name; a short form goes to the last person whose name ends (or, foreign, begins) so. */
  person(chunk: PersonChunk): EntityDraft {
    const key = `person ${foldKeepingTones(chunk.name)}`;
    const known = this.#byKey.get(key) ?? this.#personByPart(chunk.name);
    if (known) {
      known.names.add(chunk.name);
      return known;
    }
    const partial = this.#persons.find((person) => isPartOf(person.name, chunk.name));
    if (partial) {
      partial.name = chunk.name;
      partial.names.add(chunk.name);
      this.#byKey.set(key, partial);
      return partial;
    }
    const entity = this.#add('Person', chunk.name, key);
    this.#persons.push(entity);
    return entity;
  }

  #personByPart(name: string): EntityDraft | undefined {
    const part = foldKeepingTones(name).split(' ');
    for (let i = this.#persons.length - 1; i >= 0; i--) {
      const person = this.#persons[i] as EntityDraft;
      const whole = foldKeepingTones(person.name).split(' ');
      if (part.length >= whole.length) continue;
      const tail = whole.slice(-part.length).join(' ') === part.join(' ');
      const head = whole.slice(0, part.length).join(' ') === part.join(' ');
      const foreign =
        /[fjwz]|[^aeiouyăâêôơưcghmnptàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ ]$/.test(
          whole.join(' '),
        );
      if (
        tail ||
        (head && (foreign || part.length > 1 || whole.length === 3)) ||
        (foreign && part.length === 1 && whole.includes(part[0] as string))
      )
        return person;
    }
    return undefined;
  }

  /** A place by name and level; a bare name goes to the place of that name named before, else to what the gazetteer says. */
  place(chunk: PlaceChunk): EntityDraft {
    const bare = foldKeepingTones(chunk.name);
    const same = this.#places.get(bare) ?? [];
    const candidates = this.#knowledge.candidates(chunk.name, chunk.level);
    const entity = this.#samePlace(same, chunk, candidates[0]?.id) ?? this.#newPlace(chunk, bare, candidates);
    entity.names.add(chunk.full);
    entity.names.add(chunk.name);
    if (chunk.level && !entity.level) entity.level = chunk.level;
    if (chunk.full.length > entity.name.length && !chunk.sharedHead) entity.name = chunk.full;
    return entity;
  }

  #samePlace(
    same: readonly EntityDraft[],
    chunk: PlaceChunk,
    gazetteerId: string | undefined,
  ): EntityDraft | undefined {
    const exact = same.filter((one) => one.level === chunk.level);
    if (exact.length > 0 && chunk.level !== null) return exact[exact.length - 1];
    if (chunk.level === null && same.length > 0) return same[same.length - 1];
    const open = same.find((one) => one.level === null);
    if (open) return open;
    const aliased = gazetteerId === undefined ? undefined : this.#gazetteerIds.get(gazetteerId);
    if (aliased && (aliased.level === chunk.level || chunk.level === null || aliased.level === null)) {
      this.#places.set(foldKeepingTones(chunk.name), [...same, aliased]);
      return aliased;
    }
    return chunk.level === null ? undefined : same.find((one) => closeLevels(one.level, chunk.level));
  }

  #newPlace(
    chunk: PlaceChunk,
    bare: string,
    candidates: ReturnType<PlaceKnowledge['candidates']>,
  ): EntityDraft {
    const entity = this.#add(
      'City',
      chunk.full,
      `place ${bare} ${chunk.level ?? ''} ${this.entities.length}`,
    );
    const best = candidates[0];
    const agreed = best && candidates.every((one) => one.country === best.country);
    entity.level = chunk.level ?? (candidates.length === 1 && best ? best.level : null);
    if (agreed) entity.country = best.country;
    if (best) this.#gazetteerIds.set(best.id, entity);
    this.#places.set(bare, [...(this.#places.get(bare) ?? []), entity]);
    return entity;
  }

  /** The latest place of a level named so far. */
  lastPlace(levels: readonly CityLevel[], before: readonly EntityDraft[]): EntityDraft | undefined {
    for (let i = before.length - 1; i >= 0; i--) {
      const entity = before[i] as EntityDraft;
      if (entity.type === 'City' && entity.level && levels.includes(entity.level)) return entity;
    }
    return undefined;
  }

  /** A body by its normalised name; a bare one (`UBND tỉnh`) by its head and the place that it belongs to. */
  body(chunk: BodyChunk, place: EntityDraft | undefined): EntityDraft {
    const key = bodyKey(chunk, place);
    const base = chunk.style === 'open' ? bodyBase(chunk) : null;
    const known =
      this.#byKey.get(key) ??
      (chunk.acronym === null ? undefined : this.#byKey.get(`acronym ${chunk.acronym}`)) ??
      (base === null ? undefined : this.#sameBase(base, place));
    const entity = known ?? this.#add(chunk.type, chunk.name, key);
    this.#byKey.set(key, entity);
    if (base !== null && !known) this.#bases.set(base, [...(this.#bases.get(base) ?? []), entity]);
    entity.names.add(chunk.name);
    if (chunk.name.length > entity.name.length) entity.name = chunk.name;
    entity.kind ??= chunk.bodyKind;
    if (place) entity.place ??= place.id;
    if (chunk.acronym) {
      entity.names.add(chunk.acronym);
      this.#byKey.set(`acronym ${chunk.acronym}`, entity);
    }
    return entity;
  }

  /** A body named without its place is the one named with it, where there is only one (`Hội Hữu nghị Việt - Trung`). */
  #sameBase(base: string, place: EntityDraft | undefined): EntityDraft | undefined {
    const named = this.#bases.get(base) ?? [];
    const only = named.length === 1 ? named[0] : undefined;
    return only && (!place || only.place === null || only.place === place.id) ? only : undefined;
  }

  /** An agreement by its name; a name that says no more than its kind goes to the last one of that kind. */
  agreement(chunk: AgreementChunk): EntityDraft {
    const key = `agreement ${foldKeepingTones(chunk.name)}`;
    const known =
      this.#byKey.get(key) ?? (isBareAgreement(chunk) ? this.#lastAgreement(chunk) : this.#restated(chunk));
    if (known) {
      known.names.add(chunk.name);
      if (chunk.name.length > known.name.length) known.name = chunk.name;
      if (chunk.strong) known.weak = false;
      this.#byKey.set(key, known);
      return known;
    }
    const entity = this.#add('Agreement', chunk.name, key);
    entity.kind = chunk.agreementKind;
    entity.weak = !chunk.strong;
    return entity;
  }

  #lastAgreement(chunk: AgreementChunk): EntityDraft | undefined {
    for (let i = this.entities.length - 1; i >= 0; i--) {
      const entity = this.entities[i] as EntityDraft;
      if (entity.type === 'Agreement' && entity.kind === chunk.agreementKind) return entity;
    }
    return GENERIC.has(canonicalTones(chunk.head.toLowerCase()))
      ? this.entities.findLast(({ type }) => type === 'Agreement')
      : undefined;
  }

  /** A bare one named before that this one now names in full, or one whose name this one begins. */
  #restated(chunk: AgreementChunk): EntityDraft | undefined {
    const name = foldKeepingTones(chunk.name);
    for (let i = this.entities.length - 1; i >= 0; i--) {
      const entity = this.entities[i] as EntityDraft;
      if (entity.type !== 'Agreement' || entity.kind !== chunk.agreementKind) continue;
      const known = foldKeepingTones(entity.name);
      if (known.startsWith(`${name} `) || name.startsWith(`${known} `)) return entity;
    }
    return undefined;
  }

  #add(type: EntityDraft['type'], name: string, key: string): EntityDraft {
    const entity: EntityDraft = {
      id: `e${this.entities.length + 1}`,
      type,
      name,
      names: new Set([name]),
      level: null,
      country: null,
      place: null,
      kind: null,
      roles: [],
      weak: false,
    };
    this.entities.push(entity);
    this.#byId.set(entity.id, entity);
    this.#byKey.set(key, entity);
    return entity;
  }
}

/** A short form that stood before the full name: `Trump` before `Donald Trump`. */
function isPartOf(short: string, full: string): boolean {
  const part = foldKeepingTones(short);
  if (part.includes(' ')) return false;
  const whole = foldKeepingTones(full).split(' ');
  return (
    whole.length > 1 &&
    (whole[whole.length - 1] === part || (whole[0] === part && (part.length > 3 || whole.length === 3)))
  );
}

/** Words for any document: alone they mean the one named last, whatever its kind. */
const GENERIC = new Set(['văn bản', 'văn kiện', 'biên bản', 'thỏa thuận', 'bản thỏa thuận', 'mou']);

function closeLevels(a: CityLevel | null, b: CityLevel | null): boolean {
  return (a === 'city' && b === 'district') || (a === 'district' && b === 'city');
}

function isBareAgreement(chunk: AgreementChunk): boolean {
  return (
    canonicalTones(chunk.name.toLowerCase()).split(/\s+/).length <=
    canonicalTones(chunk.head.toLowerCase()).split(/\s+/).length
  );
}
