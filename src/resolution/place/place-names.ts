import type { Place } from '../../gazetteer';
import { type CityLevel, fold } from '../../graph';
import { readTable } from '../../tables';

interface Kind {
  readonly words: string;
  readonly level: CityLevel;
}

let kinds: readonly Kind[] | undefined;

/** Words for the kinds of places, folded, the longest first. */
export function placeKinds(): readonly Kind[] {
  kinds ??= readTable('languages/vi/place-kinds.tsv')
    .map(({ word = '', level }) => ({ words: fold(word), level: level as CityLevel }))
    .sort((a, b) => b.words.length - a.words.length);
  return kinds;
}

interface BareName {
  readonly bare: string;
  readonly level: CityLevel | null;
}

/** The same names come again and again; the memory is emptied when it grows beyond this. */
const REMEMBERED_NAMES = 20_000;
const remembered = new Map<string, BareName>();

/** A place's name without the word for its kind, folded, and the level that this word tells. */
export function bareName(name: string): BareName {
  const known = remembered.get(name);
  if (known) return known;
  if (remembered.size >= REMEMBERED_NAMES) remembered.clear();
  const parts = partsOf(name);
  remembered.set(name, parts);
  return parts;
}

function partsOf(name: string): BareName {
  const folded = fold(name);
  for (const { words, level } of placeKinds()) {
    if (folded === words) return { bare: '', level };
    if (folded.startsWith(`${words} `) && opensKind(name, words)) {
      return { bare: folded.slice(words.length + 1), level };
    }
  }
  return { bare: folded, level: null };
}

const foldedNames = new WeakMap<Place, ReadonlySet<string>>();

/** All names of a gazetteer's place, folded. */
export function foldedNamesOf(place: Place): ReadonlySet<string> {
  const known = foldedNames.get(place) ?? new Set(place.names.map(({ name }) => fold(name)));
  foldedNames.set(place, known);
  return known;
}

/** A place's name as written, without the word for its kind; the whole name where only a number or nothing would be left. */
export function withoutKindWord(name: string): string {
  const { bare, level } = bareName(name);
  if (level === null || !/\p{L}/u.test(bare)) return name;
  // The name's words are the last ones: abbreviations may be joined to it by a full stop ("TP.Lào Cai").
  const words = name.split(/[\s.]+/u).filter((word) => word !== '');
  return words.slice(-bare.split(' ').length).join(' ');
}

// Small letters or capitals throughout ("bản Lác", "TP Lào Cai") open a kind. A capital alone may open the name as well:
// "Huyện Mường Nhé" at the start of a sentence has a kind, "Mường Nhé" has none though `mường` is one.
function opensKind(name: string, words: string): boolean {
  const written = name.split(/[\s.,]+/u);
  const kind = written.slice(0, words.split(' ').length);
  const rest = written.slice(kind.length);
  if (kind.every((word) => word === word.toLowerCase() || word === word.toUpperCase())) return true;
  return kind.length > 1 ? kind.slice(1).every((word) => word === word.toLowerCase()) : rest.length > 1;
}
