import type { CityLevel } from '../../../graph';
import type { PlaceKind } from '../lexicon';
import { autonomousPlace } from './autonomous-place';
import type { PlaceChunk } from './chunk';
import type { Run } from './name-run';
import { type ScanContext, textOf } from './scan-context';

/** `Ba Xat district`, `Ha Long City`: the word for its kind ends the run or stands right behind it. */
export function placeWithKind(context: ScanContext, { from, to }: Run): PlaceChunk | undefined {
  const autonomous = autonomousPlace(context, { from, to });
  if (autonomous) return autonomous;
  for (let at = Math.min(to, from + 5); at > from; at--) {
    const kind = kindAt(context, at);
    if (kind && isNamed(context, from, at) && !isDescribed(context, from, at))
      return place(context, from, at, at + kind.length, kind.kind.level);
  }
  return numbered(context, { from, to });
}

const DESCRIBING = new Set(['the', 'a', 'an', 'old', 'this', 'that']);

/** `the Hanseatic city`: what stands before a word in lower case may describe a place and be no name. */
function isDescribed(context: ScanContext, from: number, kindAt: number): boolean {
  const { words, knowledge } = context;
  return (
    !words[kindAt]?.cap &&
    DESCRIBING.has(words[from - 1]?.norm ?? '') &&
    !knowledge.isPlace(textOf(context, from, kindAt))
  );
}

/** `Mong Cai 2 ward`. */
function numbered(context: ScanContext, { from, to }: Run): PlaceChunk | undefined {
  if (context.words[to]?.kind !== 'number') return undefined;
  const kind = kindAt(context, to + 1);
  return kind && place(context, from, to + 1, to + 1 + kind.length, kind.kind.level);
}

function kindAt(context: ScanContext, at: number): { kind: PlaceKind; length: number } | undefined {
  const word = context.words[at];
  if (!word || word.glued || context.words[at - 1]?.possessive) return undefined;
  const found = context.lexicon.places.longest(context.words, at);
  const kind = found?.values.find(({ after, plural }) => after && !plural);
  return found && kind && { kind, length: found.length };
}

/** A surname or a body's head may not be taken for the name of a place of that kind. */
function isNamed(context: ScanContext, from: number, to: number): boolean {
  const name = textOf(context, from, to);
  return !context.lexicon.demonyms.has(name.toLowerCase()) && context.knowledge.country(name) === undefined;
}

function place(context: ScanContext, from: number, nameTo: number, to: number, level: CityLevel): PlaceChunk {
  return {
    kind: 'place',
    from,
    to,
    name: textOf(context, from, nameTo),
    full: textOf(context, from, to),
    level,
  };
}

/** In `Ba Che and Tien Yen districts of X` the kind is that of what stands before it; not in `Vietnamese hamlets of`. */
function namedBefore({ words, lexicon, knowledge }: ScanContext, at: number): boolean {
  const before = words[at - 1];
  return (
    before?.cap === true &&
    !DESCRIBING.has(before.norm) &&
    !lexicon.demonyms.has(before.norm) &&
    knowledge.country(before.text) === undefined &&
    !before.possessive
  );
}

/** `the hamlets of A and B`, `the city of C`: `at` stands on the word for the kind. */
export function placesBehindKind(
  context: ScanContext,
  at: number,
  nameEnd: (at: number) => number | undefined,
): PlaceChunk[] {
  const found = context.lexicon.places.longest(context.words, at);
  const kind = found?.values.find(({ before }) => before);
  if (!found || !kind || (kind.plural && namedBefore(context, at))) return [];
  let next = at + found.length;
  const { words } = context;
  if (words[next]?.norm === 'of') next++;
  else if (!kind.plural) return [];
  const places: PlaceChunk[] = [];
  for (;;) {
    const end = nameEnd(next);
    if (end === undefined) break;
    places.push({
      kind: 'place',
      from: kind.plural ? next : at,
      nameFrom: next,
      to: end,
      name: textOf(context, next, end),
      full: textOf(context, next, end),
      level: kind.level,
    });
    if (!kind.plural) break;
    next = words[end]?.norm === ',' && words[end + 1]?.norm === 'and' ? end + 2 : end + 1;
    const joint = words[end]?.norm;
    if (joint !== ',' && joint !== 'and') break;
  }
  return places;
}

const MOST_IN_BRACKETS = 8;

/** The place with the level that a word behind brackets tells: `Tansan (Vietnamese: Than San) village`. */
export function withBracketedKind(context: ScanContext, place: PlaceChunk): PlaceChunk {
  const { words, lexicon } = context;
  if (words[place.to]?.norm !== '(') return place;
  for (let i = place.to + 1; i < Math.min(words.length, place.to + MOST_IN_BRACKETS); i++) {
    if (words[i]?.norm !== ')') continue;
    const kind = lexicon.places.longest(words, i + 1)?.values.find(({ after, plural }) => after && !plural);
    return kind ? { ...place, level: kind.level } : place;
  }
  return place;
}

/** The longest beginning of a run that the gazetteer knows as a place. */
export function knownPlace(context: ScanContext, { from, to }: Run): PlaceChunk | undefined {
  for (let end = Math.min(to, from + 4); end > from; end--) {
    const name = textOf(context, from, end);
    if (context.knowledge.isPlace(name) && !goesOnHyphenated(context, end))
      return { kind: 'place', from, to: end, name, full: name, level: null };
  }
  return undefined;
}

/** `Lancang-Mekong`: the first part of a compound names no place. */
function goesOnHyphenated({ words }: ScanContext, at: number): boolean {
  return words[at]?.glued === true && words[at]?.cap === true;
}

/** `Sen Monorom`: an abbreviation of a title may begin a place's name. */
export function startsPlace(context: ScanContext, at: number): boolean {
  const { words, knowledge } = context;
  const short = (words[at]?.text.length ?? 0) <= 4 && words[at]?.cap && words[at + 1]?.cap;
  return short === true && knowledge.places(textOf(context, at, at + 2)).length > 0;
}
