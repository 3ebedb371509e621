import type { EntityDraft } from '../../../draft';
import type { Registry } from '../../link/registry';
import { countryOf } from './affiliations';
import type { Side, Sides } from './side';

/** Places and bodies are looked for among so many of the last ones named. */
const REACH = 300;

/** The bodies and places of an article in the order in which they were named, for `hai cơ quan`, `hai thôn`. */
export class NamedThings {
  readonly #registry: Registry;
  readonly #bodies: string[] = [];
  readonly #places: string[] = [];

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  body(id: string): void {
    this.#bodies.push(id);
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
