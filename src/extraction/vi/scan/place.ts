import type { CityLevel } from '../../../graph';
import type { PlaceChunk } from './chunk';
import { isNumeral, type ScanContext, sourceOf, tokenAt } from './scan-context';

const HYPHENS = new Set(['-', '–']);
const PLURALS = new Set([
  'các',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  'những',
  'mấy',
  'cả',
]);
const LIST_MARKS = new Set([',', 'và', 'với', 'cùng', '-', '–']);
const MOST_SYLLABLES = 4;
const COMPASS = new Set(['bắc', 'nam', 'đông', 'tây', 'trung']);
/** Kind words that are everyday words too: without a capital they need a capitalised name or a number. */
const NUMBERED = new Set<CityLevel>(['district', 'commune', 'village']);

/** A kind word and the place's name behind it: `thành phố Móng Cái`, `quận 1`, `khu tự trị dân tộc Choang Quảng Tây`. */
export function placeWithKind(context: ScanContext, at: number): PlaceChunk | undefined {
  const kind = context.lexicon.placeKinds.longest(context.tokens, at);
  if (context.lexicon.unnameable.longest(context.tokens, at)) return undefined;
  if (!kind || at + kind.length >= context.end) return undefined;
  let nameFrom = at + kind.length;
  if (tokenAt(context, nameFrom)?.text === '.') nameFrom++;
  const level = kind.values[0] as CityLevel;
  const nameTo = nameEnd(context, nameFrom, level);
  if (nameTo === nameFrom) return undefined;
  if (
    context.lexicon.commonPlaceKinds.has(sourceOf(context, at, at + kind.length).toLowerCase()) &&
    !isKnownName(context, nameFrom, nameTo)
  )
    return undefined;
  return {
    kind: 'place',
    from: at,
    to: nameTo,
    name: sourceOf(context, properFrom(context, nameFrom, nameTo), nameTo),
    full: sourceOf(context, at, nameTo),
    level,
    sharedHead: false,
  };
}

/** Of `dân tộc Cáp Nê, dân tộc Di Giang Thành` the place's own name is the known one at the end. */
function properFrom(context: ScanContext, from: number, to: number): number {
  if (tokenAt(context, from)?.norm !== 'dân') return from;
  for (let at = from + 3; at < to; at++) {
    const known = context.names.places.longest(context.tokens, at);
    if (known && at + known.length === to) return at;
  }
  return from;
}

function isKnownName(context: ScanContext, from: number, to: number): boolean {
  return (
    isNumeral(tokenAt(context, from)) ||
    tokenAt(context, from)?.norm === 'số' ||
    (context.names.places.longest(context.tokens, from)?.length ?? 0) >= to - from
  );
}

/** A name of the gazetteer with no kind word, capitalised throughout. */
export function knownPlace(context: ScanContext, at: number): PlaceChunk | undefined {
  const found = context.names.barePlaces.longest(context.tokens, at);
  if (!found || at + found.length > context.end) return undefined;
  const to = at + found.length;
  if (!capitalised(context, at, to)) return undefined;
  const next = tokenAt(context, to);
  if (next?.cap && !next.spaced) return undefined;
  return bareName(context, at, to, null);
}

/** A capitalised name that no list knows, of one to three syllables. */
export function unknownPlace(context: ScanContext, at: number): PlaceChunk | undefined {
  let to = at;
  while (to - at < 3 && tokenAt(context, to)?.cap && tokenAt(context, to)?.kind === 'word') to++;
  const cut = to - at === 1 && tokenAt(context, to)?.kind === 'word';
  return to === at || cut ? undefined : bareName(context, at, to, null);
}

/** The names that share the head before them: `các huyện A, B và C`, `hai thành phố Móng Cái và Đông Hưng`. */
export function placesWithSharedHead(context: ScanContext, first: PlaceChunk): PlaceChunk[] {
  const before = context.tokens[first.from - 1];
  if (!before || !PLURALS.has(before.norm) || first.level === null) return [];
  const places: PlaceChunk[] = [];
  let at = first.to;
  for (;;) {
    at = afterBrackets(context, at);
    const mark = tokenAt(context, at);
    if (!mark || !LIST_MARKS.has(mark.norm)) break;
    const nameFrom = at + 1;
    if (context.lexicon.placeKinds.longest(context.tokens, nameFrom)) break;
    if (context.names.countries.longest(context.tokens, nameFrom)) break;
    const nameTo = nameEnd(context, nameFrom, first.level);
    if (nameTo === nameFrom) break;
    places.push({ ...bareName(context, nameFrom, nameTo, first.level), sharedHead: true });
    at = nameTo;
  }
  return places;
}

function bareName(context: ScanContext, from: number, to: number, level: CityLevel | null): PlaceChunk {
  const name = sourceOf(context, from, to);
  return { kind: 'place', from, to, name, full: name, level, sharedHead: false };
}

function afterBrackets(context: ScanContext, at: number): number {
  if (tokenAt(context, at)?.text !== '(') return at;
  for (let i = at + 1; i < Math.min(context.end, at + 16); i++) {
    if (context.tokens[i]?.text === ')') return i + 1;
  }
  return at;
}

/** Where the place name that starts at `from` ends; `from` where there is none. */
function nameEnd(context: ScanContext, from: number, level: CityLevel): number {
  if (context.lexicon.unnameable.longest(context.tokens, from)) return from;
  const ethnic = ethnicNameEnd(context, from);
  if (ethnic > from) return ethnic;
  const known = context.names.places.longest(context.tokens, from);
  if (known && from + known.length <= context.end && tokenAt(context, from)?.cap) {
    return withNumber(context, from + known.length, level);
  }
  const first = tokenAt(context, from);
  if (NUMBERED.has(level) && isNumeral(first)) return from + 1;
  if (first?.norm === 'số' && isNumeral(tokenAt(context, from + 1))) return from + 2;
  let at = from;
  let syllables = 0;
  while (at < context.end && syllables < MOST_SYLLABLES) {
    const token = context.tokens[at];
    if (!token || token.kind !== 'word' || !token.cap) {
      const joined = token && HYPHENS.has(token.text) && !token.spaced && syllables > 0;
      const after = tokenAt(context, at + 1);
      if (!joined || !after || after.kind !== 'word' || after.spaced) break;
      at += 2;
      continue;
    }
    if (syllables > 0 && startsAnotherName(context, at)) break;
    at++;
    syllables++;
  }
  if (syllables === 1 && COMPASS.has(first?.norm ?? '')) return from;
  if (syllables >= 3 && level !== 'village' && context.lexicon.surnames.has(first?.norm ?? '')) return from;
  return withNumber(context, at, level);
}

/** `Móng Cái 1`: wards since 2025 carry numbers. */
function withNumber(context: ScanContext, at: number, level: CityLevel): number {
  const token = tokenAt(context, at);
  const numbered = level === 'commune' && token?.kind === 'number' && token.text.length === 1;
  const goesOn = tokenAt(context, at + 1)?.text;
  return numbered && goesOn !== '/' && goesOn !== '-' && goesOn !== '.' ? at + 1 : at;
}

/** `dân tộc Choang Quảng Tây`, `dân tộc Cáp Nê, dân tộc Di Giang Thành`. */
function ethnicNameEnd(context: ScanContext, from: number): number {
  let at = from;
  let last = from;
  while (tokenAt(context, at)?.norm === 'dân' && tokenAt(context, at + 1)?.norm === 'tộc') {
    at += 2;
    while (tokenAt(context, at)?.cap) at++;
    last = at;
    if (tokenAt(context, at)?.text === ',' || tokenAt(context, at)?.norm === 'và') at++;
  }
  const closing =
    tokenAt(context, at - 1)?.text === ',' ? context.names.barePlaces.longest(context.tokens, at) : undefined;
  if (last > from && closing?.values.some((place) => place.level === 'province')) return at + closing.length;
  return last;
}

function startsAnotherName(context: ScanContext, at: number): boolean {
  const { tokens, lexicon, names } = context;
  const title = lexicon.titles.longest(tokens, at);
  if (title) return true;
  return names.countries.longest(tokens, at) !== undefined;
}

export function capitalised(context: ScanContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = context.tokens[i] as { kind: string; cap: boolean };
    if (token.kind === 'word' && !token.cap && i === from) return false;
    if (
      token.kind === 'word' &&
      !token.cap &&
      context.tokens[i - 1]?.kind === 'word' &&
      !lowerInside(context, i)
    )
      return false;
  }
  return true;
}

/** Syllables of transcribed names are written small behind a hyphen (`Mát-xcơ-va`). */
function lowerInside(context: ScanContext, at: number): boolean {
  return HYPHENS.has(context.tokens[at - 1]?.text ?? '');
}
