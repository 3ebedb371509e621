import type { Gazetteer } from '../../../gazetteer';
import { type CityLevel, type CountryCode, canonicalTones } from '../../../graph';
import { PhraseTrie } from '../../lexicon/phrase-trie';
import { normsOf } from '../lexicon';
import { isVietnameseSyllable } from './syllable';

/** Names of the gazetteer, with the levels of their places, as tries over token norms, diacritics kept: Hà Nam is not Hạ Nam. */
export interface NameTries {
  readonly places: PhraseTrie<CityLevel>;
  /** Those that name a place without a word for its kind: not the thousands of communes with everyday names. */
  readonly barePlaces: PhraseTrie<CityLevel>;
  readonly countries: PhraseTrie<CountryCode>;
}

const LATIN_NAME = /^[\p{Script=Latin}\p{M}\p{N}\s'’.,()-]+$/u;
const cache = new WeakMap<Gazetteer, NameTries>();

/** Builds the tries once for each gazetteer. */
export function nameTries(gazetteer: Gazetteer): NameTries {
  const known = cache.get(gazetteer);
  if (known) return known;
  const places = PhraseTrie.ofLists<CityLevel>();
  const barePlaces = PhraseTrie.ofLists<CityLevel>();
  for (const place of gazetteer.all()) {
    const bare = place.level !== 'commune' && place.level !== 'village';
    for (const name of latinNames(place.names)) {
      const norms = normsOf(name);
      places.add(norms, place.level);
      if (bare && (place.country === 'VN' || !isEverydaySyllable(norms))) barePlaces.add(norms, place.level);
    }
  }
  const countries = PhraseTrie.ofLists<CountryCode>();
  for (const { code, names } of gazetteer.countries()) {
    for (const name of latinNames(names)) countries.add(normsOf(name), code);
  }
  const tries = { places, barePlaces, countries };
  cache.set(gazetteer, tries);
  return tries;
}

/** `Viên`, `Mai`: abroad a name of one syllable is told from Vietnamese words by its kind word only. */
function isEverydaySyllable(norms: readonly string[]): boolean {
  return norms.length === 1 && isVietnameseSyllable(norms[0] as string);
}

function latinNames(names: readonly { readonly name: string }[]): Set<string> {
  return new Set(names.map(({ name }) => canonicalTones(name)).filter((name) => LATIN_NAME.test(name)));
}
