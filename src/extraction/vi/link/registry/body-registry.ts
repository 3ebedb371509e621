import type { AssociationKind } from '../../../../graph';
import type { EntityDraft } from '../../../draft';
import type { EntityList } from '../../../entity-list';
import { properName } from '../../scan/body/proper-name';
import type { BodyChunk } from '../../scan/chunk';
import { bodyBase, bodyKey } from '../body-key';

/** Which mentions of one article are one body or party. */
export class BodyRegistry {
  readonly #entities: EntityList;
  readonly #byKey = new Map<string, EntityDraft>();
  readonly #byAcronym = new Map<string, EntityDraft>();
  /** Companies by their proper name alone: `Tập đoàn Sao Mộc`. */
  readonly #byProperName = new Map<string, EntityDraft>();
  /** The bodies whose names differ in their place or country only. */
  readonly #byBase = new Map<string, EntityDraft[]>();

  constructor(entities: EntityList) {
    this.#entities = entities;
  }

  /** A body by its normalised name; a bare one (`UBND tỉnh`) by its head and the place that it belongs to. */
  mention(chunk: BodyChunk, place: EntityDraft | undefined): EntityDraft {
    const key = bodyKey(chunk, place);
    const base = bodyBase(chunk);
    const proper = properName(chunk);
    const entity =
      this.#known(chunk, key, base, place) ?? this.#ofProperName(proper) ?? this.#added(chunk, base);
    if (isNamedInFull(chunk)) entity.weak = false;
    this.#byKey.set(key, entity);
    if (proper !== null) this.#byProperName.set(proper, entity);
    entity.names.add(chunk.name);
    if (chunk.name.length > entity.name.length) entity.name = chunk.name;
    entity.kind ??= chunk.bodyKind;
    if (place) entity.place ??= place.id;
    if (chunk.acronym !== null) {
      entity.names.add(chunk.acronym);
      this.#byAcronym.set(chunk.acronym, entity);
    }
    return entity;
  }

  #known(
    chunk: BodyChunk,
    key: string,
    base: string | null,
    place: EntityDraft | undefined,
  ): EntityDraft | undefined {
    return (
      this.#byKey.get(key) ??
      (chunk.acronym === null ? undefined : this.#byAcronym.get(chunk.acronym)) ??
      this.#byAcronym.get(chunk.name) ??
      this.#withShortForm(chunk) ??
      (base === null ? undefined : this.#onlyOneOf(base, place, countryOf(chunk)))
    );
  }

  /** `Tập đoàn Điện lực Việt Nam EVN`: the short form that it was introduced with stands at its end. */
  #withShortForm({ name }: BodyChunk): EntityDraft | undefined {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    return last === name ? undefined : this.#byAcronym.get(last);
  }

  #ofProperName(proper: string | null): EntityDraft | undefined {
    return proper === null ? undefined : this.#byProperName.get(proper);
  }

  /** A body named without its place or country is the one named with it, where there is only one. */
  #onlyOneOf(base: string, place: EntityDraft | undefined, country: string | null): EntityDraft | undefined {
    const [only, another] = this.#byBase.get(base) ?? [];
    if (!only || another) return undefined;
    if (country !== null && only.country !== null && only.country !== country) return undefined;
    return !place || only.place === null || only.place === place.id ? only : undefined;
  }

  #added(chunk: BodyChunk, base: string | null): EntityDraft {
    const entity = this.#entities.add(chunk.type, chunk.name);
    entity.weak = true;
    if (base !== null) {
      const sharing = this.#byBase.get(base);
      if (sharing) sharing.push(entity);
      else this.#byBase.set(base, [entity]);
    }
    return entity;
  }
}

function countryOf({ inner }: BodyChunk): string | null {
  return inner.find((one) => one.kind === 'country')?.code ?? null;
}

/** Unions and friendship bodies named without a place are those of the country, as a `bộ tư lệnh` of a force is. */
const NATIONAL: ReadonlySet<string | null> = new Set<AssociationKind>(['friendship', 'mass']);

/**
 * `HĐND`, `UBND tỉnh`, `Công ty cổ phần` name no body of their own, `Quốc hội` and `Bộ Y tế` do; nor does what
 * belongs to a body that is not named (`Ban Điều hành Tập đoàn`), nor a kind of bodies (`Tổng công ty điện lực`).
 */
function isNamedInFull({ bare, head, style, inner, bodyKind, kindOnly }: BodyChunk): boolean {
  if (kindOnly) return false;
  if (inner.length > 0)
    return inner.some((one) => one.kind !== 'body' || !one.bare || one.style === 'closed');
  return !bare || style === 'closed' || NATIONAL.has(bodyKind) || head.startsWith('bộ tư lệnh');
}
