import { type CountryCode, fold } from '../graph';
import type { Country, Place } from './place';

/** Places and countries by id and by name. */
export interface Gazetteer {
  get(id: string): Place | undefined;
  /**
   * The places of that name in any language, the best known first, then by id.
   * `folded` is what `fold()` of the graph makes of the name, without the word for its kind.
   */
  named(folded: string): readonly Place[];
  /** The place's parent, its parent's parent and so on. */
  ancestors(id: string): readonly Place[];
  /** The places whose parent it is, sorted by id. */
  children(id: string): readonly Place[];
  all(): Iterable<Place>;
  /** Code of the country of that name in any language, folded. */
  country(folded: string): CountryCode | undefined;
  countries(): readonly Country[];
}

/** Indexes places and countries. Of two places with one id the later counts; `contradictions` finds such. */
export function createGazetteer(places: readonly Place[], countries: readonly Country[]): Gazetteer {
  const byId = new Map(places.map((place) => [place.id, place]));
  const byName = indexByName(places);
  const byParent = indexByParent(places);
  const codeByName = new Map<string, CountryCode>();
  for (const { code, names } of countries) {
    for (const { name } of names) {
      if (!codeByName.has(fold(name))) codeByName.set(fold(name), code);
    }
  }
  return {
    get: (id) => byId.get(id),
    named: (folded) => byName.get(folded) ?? [],
    ancestors: (id) => ancestorsOf(byId, id),
    children: (id) => byParent.get(id) ?? [],
    all: () => byId.values(),
    country: (folded) => codeByName.get(folded),
    countries: () => countries,
  };
}

function indexByName(places: readonly Place[]): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  const folded = wordwiseFold();
  for (const place of places) {
    for (const { name } of place.names) {
      const key = folded(name);
      const known = index.get(key);
      if (!known) index.set(key, [place]);
      else if (known.at(-1) !== place) known.push(place);
    }
  }
  for (const list of index.values()) {
    if (list.length > 1) list.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  }
  return index;
}

const PLAIN_WORD = /^[A-Za-z0-9]+$/;

/** Does what `fold` does, faster for many names: they share their words. */
function wordwiseFold(): (name: string) => string {
  const words = new Map<string, string>();
  return (name) => {
    let folded = '';
    for (const word of name.split(' ')) {
      let part = words.get(word);
      if (part === undefined) {
        part = PLAIN_WORD.test(word) ? word.toLowerCase() : fold(word);
        words.set(word, part);
      }
      if (part !== '') folded += folded === '' ? part : ` ${part}`;
    }
    return folded;
  };
}

function indexByParent(places: readonly Place[]): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  for (const place of places) {
    if (place.parentId === null) continue;
    const siblings = index.get(place.parentId);
    if (siblings) siblings.push(place);
    else index.set(place.parentId, [place]);
  }
  for (const list of index.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  return index;
}

function ancestorsOf(byId: ReadonlyMap<string, Place>, id: string): Place[] {
  const ancestors: Place[] = [];
  let parentId = byId.get(id)?.parentId ?? null;
  while (parentId !== null) {
    const parent = byId.get(parentId);
    if (!parent || ancestors.includes(parent)) break;
    ancestors.push(parent);
    parentId = parent.parentId;
  }
  return ancestors;
}
