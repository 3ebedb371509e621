import { type CityLevel, type CountryCode, foldKeepingTones } from '../../../../graph';
import type { EntityDraft } from '../../../draft';
import type { EntityList } from '../../../entity-list';
import type { PlaceChunk } from '../../scan/chunk';

/** A place of the gazetteer that a name can mean. */
export interface PlaceCandidate {
  readonly id: string;
  readonly level: CityLevel;
  readonly country: CountryCode;
}

/** What of the gazetteer tells one name's places apart. */
export interface PlaceKnowledge {
  /** The places that a name with a level can mean, the best known first. */
  candidates(name: string, level: CityLevel | null): readonly PlaceCandidate[];
}

/** Which mentions of one article are one place. */
export class PlaceRegistry {
  readonly #entities: EntityList;
  readonly #knowledge: PlaceKnowledge;
  /** By bare name, folded, in the order in which they were named. */
  readonly #byName = new Map<string, EntityDraft[]>();
  readonly #byGazetteerId = new Map<string, EntityDraft>();

  constructor(entities: EntityList, knowledge: PlaceKnowledge) {
    this.#entities = entities;
    this.#knowledge = knowledge;
  }

  /** A place by name and level; a bare name goes to the place of that name named before, else to what the gazetteer says. */
  mention(chunk: PlaceChunk): EntityDraft {
    const bare = foldKeepingTones(chunk.name);
    const candidates = this.#knowledge.candidates(chunk.name, chunk.level);
    const entity =
      namedBefore(this.#byName.get(bare) ?? [], chunk.level) ??
      this.#byAnotherName(chunk.level, bare, candidates) ??
      oneStepApart(this.#byName.get(bare) ?? [], chunk.level) ??
      this.#added(chunk, bare, candidates);
    if (!chunk.guessed || candidates.length > 0) entity.weak = false;
    entity.names.add(chunk.full);
    entity.names.add(chunk.name);
    entity.level ??= chunk.level;
    if (chunk.full.length > entity.name.length && !chunk.sharedHead) entity.name = chunk.full;
    return entity;
  }

  /** The one that the gazetteer knows by this name too: `Đông Hưng` after `Dongxing`. */
  #byAnotherName(
    level: CityLevel | null,
    bare: string,
    candidates: readonly PlaceCandidate[],
  ): EntityDraft | undefined {
    const known = candidates[0] && this.#byGazetteerId.get(candidates[0].id);
    if (!known || (level !== null && known.level !== null && known.level !== level)) return undefined;
    this.#keep(bare, known);
    return known;
  }

  #added(chunk: PlaceChunk, bare: string, candidates: readonly PlaceCandidate[]): EntityDraft {
    const entity = this.#entities.add('City', chunk.full);
    const best = candidates[0];
    entity.weak = true;
    entity.level = chunk.level ?? (candidates.length === 1 && best ? best.level : null);
    if (best && candidates.every((one) => one.country === best.country)) entity.country = best.country;
    if (best) this.#byGazetteerId.set(best.id, entity);
    this.#keep(bare, entity);
    return entity;
  }

  #keep(bare: string, entity: EntityDraft): void {
    const same = this.#byName.get(bare);
    if (same) same.push(entity);
    else this.#byName.set(bare, [entity]);
  }
}

/** The last one named of that level, for a bare name the last of any; else one whose level is not known yet. */
function namedBefore(same: readonly EntityDraft[], level: CityLevel | null): EntityDraft | undefined {
  if (level === null) return same[same.length - 1];
  return same.findLast((one) => one.level === level) ?? same.find((one) => one.level === null);
}

/** A district may have become a city between two tellings. */
function oneStepApart(same: readonly EntityDraft[], level: CityLevel | null): EntityDraft | undefined {
  return same.find(
    (one) => (one.level === 'city' && level === 'district') || (one.level === 'district' && level === 'city'),
  );
}
