import { fold } from '../../../graph';
import type { EntityDraft } from '../../draft';
import type { BodyChunk } from '../scan/chunk';

interface Known {
  readonly entity: EntityDraft;
  readonly place: string | null;
  /** Words of the name without those of its place and little words. */
  readonly own: ReadonlySet<string>;
  readonly type: string;
  /** The name that it was first called by stands for this one. */
  readonly long: string | null;
}

const LITTLE = new Set([
  'of',
  'the',
  'for',
  'and',
  'city',
  'provincial',
  'province',
  'county',
  'district',
  'municipal',
  'town',
  'commune',
  's',
]);

/** Tells which names of bodies are one body: same place, and one name's own words among the other's. */
export class BodyNames {
  readonly #known: Known[] = [];

  add(chunk: BodyChunk, place: EntityDraft | undefined, entity: EntityDraft): void {
    this.#known.push({
      entity,
      place: place?.id ?? null,
      own: ownWords(chunk),
      type: chunk.head.type,
      long: chunk.acronymOf ? fold(chunk.acronymOf) : null,
    });
  }

  /** Bodies of the type whose own words hold those of a bare head, in the order in which they were told. */
  withWords(chunk: BodyChunk): EntityDraft[] {
    const own = ownWords(chunk);
    return this.#known
      .filter(
        ({ type, own: words }) =>
          type === chunk.head.type && own.size > 0 && [...own].every((word) => words.has(word)),
      )
      .map(({ entity }) => entity);
  }

  find(chunk: BodyChunk, place: EntityDraft | undefined): EntityDraft | undefined {
    const name = fold(chunk.acronymOf ?? chunk.name);
    const exact = this.#known.find(
      ({ entity, long }) =>
        !chunk.bare && (long === name || [...entity.names].some((one) => fold(one) === name)),
    );
    if (exact) return exact.entity;
    const party = this.#known.find(
      ({ entity, type }) =>
        type === 'Party' && chunk.head.type === 'Party' && fold(entity.name).startsWith(`${name} party`),
    );
    if (party) return party.entity;
    const own = ownWords(chunk);
    return this.#known.findLast(
      (known) => known.type === chunk.head.type && samePlace(known, place) && nested(known.own, own),
    )?.entity;
  }
}

function samePlace(known: Known, place: EntityDraft | undefined): boolean {
  return place !== undefined && known.place === place.id;
}

function nested(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  return short.size > 0 && [...short].every((word) => long.has(word));
}

function ownWords(chunk: BodyChunk): Set<string> {
  const place = chunk.inner ? fold(chunk.inner.name).split(' ') : [];
  return new Set(
    fold(chunk.name)
      .split(' ')
      .filter((word) => !LITTLE.has(word) && !place.includes(word)),
  );
}
