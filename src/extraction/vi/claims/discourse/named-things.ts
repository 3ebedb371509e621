import type { EntityDraft } from '../../../draft';
import type { Registry } from '../../link/registry';
import { countryOf } from './affiliations';
import { acrossBorder, type Side, type Sides } from './side';

/** Places and bodies are looked for among so many of the last ones named. */
const REACH = 300;

/** The bodies and places of an article in the order in which they were named, for `hai cơ quan`, `hai thôn`. */
export class NamedThings {
  readonly #registry: Registry;
  readonly #bodies: string[] = [];
  readonly #places: string[] = [];
  readonly #mentioned = new Set<string>();

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  body(id: string): void {
    this.#bodies.push(id);
  }

  /** Notes a body wherever it stands, in a title too. */
  mentioned(id: string): void {
    this.#mentioned.add(id);
  }

  /** The bodies of one name in two countries, the ones mentioned so far: `Bộ Quốc phòng hai nước`. */
  namesakes(id: string): readonly Side[] {
    const wanted = this.#namesOf(id);
    const alike = [...this.#mentioned]
      .slice(-REACH)
      .filter((other) =>
        this.#namesOf(other).some((name) => wanted.some((of) => name === of || name.startsWith(`${of} `))),
      );
    const sides = alike.map((other) => this.#side(other)).filter(({ country }) => country !== null);
    return acrossBorder(sides) ?? [];
  }

  place(id: string): void {
    this.#places.push(id);
  }

  /** The two bodies named last, of two countries. */
  lastBodies(): Sides | undefined {
    const [b, a] = lastTwo(this.#bodies, () => true);
    if (a === undefined || b === undefined) return undefined;
    const sides: Sides = [this.#side(a), this.#side(b)];
    return sides[0].country === sides[1].country ? undefined : sides;
  }

  /** The two places of a level named last, of two countries where they are known. */
  lastPlaces(level: string): Sides | undefined {
    const [b, a] = lastTwo(this.#places, (id) => this.#registry.get(id).level === level);
    if (a === undefined || b === undefined) return undefined;
    const sides: Sides = [this.#side(a), this.#side(b)];
    const [x, y] = sides.map(({ country }) => country);
    return x !== null && x === y ? undefined : sides;
  }

  #namesOf(id: string): string[] {
    return [...this.#registry.get(id).names].map((name) => name.toLowerCase());
  }

  #side(id: string): Side {
    const entity: EntityDraft = this.#registry.get(id);
    return { principals: [id], heads: [], country: countryOf(this.#registry, entity) };
  }
}

/** The last two different ids that fit, the last one first. */
function lastTwo(ids: readonly string[], fits: (id: string) => boolean): string[] {
  const found: string[] = [];
  for (let i = ids.length - 1; i >= Math.max(0, ids.length - REACH) && found.length < 2; i--) {
    const id = ids[i] as string;
    if (!found.includes(id) && fits(id)) found.push(id);
  }
  return found;
}
