import type { Gazetteer, Place } from '../../../gazetteer';
import { type CityLevel, fold } from '../../../graph';
import { wordClass } from '../word-class';
import type { BodyChunk } from './chunk';

/** Rivers and regions that some small place is named after. */
const NO_PLACES = wordClass('no-place');

/** What is known of an article's names before it is read closely: from the gazetteer, and from how the article uses them. */
export class NameKnowledge {
  readonly #gazetteer: Gazetteer;
  readonly #person = new Map<string, number>();
  readonly #place = new Map<string, number>();
  /** Words of the persons' names of more than one word. */
  readonly #parts = new Set<string>();
  readonly #acronyms = new Map<string, BodyChunk>();
  readonly #runs = new Set<string>();
  readonly #bodies: ReadonlySet<string>[] = [];
  readonly #inner = new Set<string>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  country(name: string): string | undefined {
    return this.#gazetteer.country(fold(name));
  }

  places(name: string): readonly Place[] {
    const key = fold(name);
    return NO_PLACES.has(key) ? [] : this.#gazetteer.named(key);
  }

  /** How a name looks tells no more for being told often: the strongest evidence counts. */
  notePerson(name: string, weight: number): void {
    const key = fold(name);
    if (key !== '') this.#person.set(key, Math.max(weight, this.#person.get(key) ?? 0));
  }

  notePlace(name: string, weight: number): void {
    note(this.#place, name, weight);
  }

  /** An acronym that the article introduces in brackets behind a body's name. */
  noteAcronym(acronym: string, body: BodyChunk): void {
    if (!this.#acronyms.has(acronym)) this.#acronyms.set(acronym, { ...body, acronymOf: body.name });
  }

  acronym(name: string): BodyChunk | undefined {
    return this.#acronyms.get(name);
  }

  /** A name that stands inside a sentence, where a capital tells something. */
  noteInner(name: string): void {
    this.#inner.add(fold(name));
  }

  isInner(name: string): boolean {
    return this.#inner.has(fold(name));
  }

  noteBody(name: string): void {
    this.#bodies.push(new Set(fold(name).split(' ')));
  }

  /** Whether a body of the article has all these words in its name. */
  hasBody(name: string): boolean {
    const words = fold(name).split(' ');
    return this.#bodies.some((body) => words.every((word) => body.has(word)));
  }

  /** A run of capitalised words that may be a name; single ones that close or open a longer one point to a person. */
  noteRun(name: string): void {
    this.#runs.add(fold(name));
  }

  /** Closes the first pass: from here on parts of persons' names are known. */
  settle(): void {
    for (const run of this.#runs) {
      const parts = run.split(' ');
      const short = [parts[parts.length - 1], parts[0]].some(
        (part) =>
          part !== undefined &&
          this.#runs.has(part) &&
          this.places(part).length === 0 &&
          (this.#place.get(part) ?? 0) < 3,
      );
      if (parts.length > 1 && parts.length < 5 && short)
        this.notePerson(run, (this.#person.get(run) ?? 0) + 2);
    }
    for (const name of this.#person.keys()) {
      const parts = name.split(' ');
      if (parts.length > 1 && this.isPerson(name)) for (const part of parts) this.#parts.add(part);
    }
  }

  isPerson(name: string): boolean {
    const key = fold(name);
    const person = this.#person.get(key) ?? 0;
    if (person < 5 && this.#gazetteer.country(key)) return false;
    return person >= 2 && person > this.#placeScore(key, name);
  }

  /** A name that stands alone for a person named in full elsewhere. */
  isPartOfPerson(name: string): boolean {
    return this.#parts.has(fold(name));
  }

  isPlace(name: string): boolean {
    const key = fold(name);
    if (NO_PLACES.has(key)) return false;
    const score = this.#placeScore(key, name);
    return score >= 2 && score >= (this.#person.get(key) ?? 0);
  }

  /** Whether the article itself uses the name as a place's. */
  isToldPlace(name: string): boolean {
    return (this.#place.get(fold(name)) ?? 0) >= 3;
  }

  #placeScore(key: string, name: string): number {
    return (this.#place.get(key) ?? 0) + this.#fame(name);
  }

  /** Names of well-known places need no more evidence; those of communes and villages are anybody's. */
  #fame(name: string): number {
    const best = this.places(name)[0];
    if (!best) return 0;
    const small: readonly CityLevel[] = ['commune', 'village'];
    return small.includes(best.level) ? 1 : 3;
  }
}

function note(scores: Map<string, number>, name: string, weight: number): void {
  const key = fold(name);
  if (key !== '') scores.set(key, (scores.get(key) ?? 0) + weight);
}
