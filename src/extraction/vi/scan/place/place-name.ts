import type { CityLevel } from '../../../../graph';
import { isA } from '../../lexicon';
import { isHyphen } from '../marks';
import { isCapitalWord, isNumeral, lengthOf, type ScanContext, tokenAt } from '../scan-context';

const MOST_SYLLABLES = 4;
/** Levels whose places a number can name. */
const NUMBERED: ReadonlySet<CityLevel> = new Set<CityLevel>(['district', 'commune', 'village']);

/** Where the place name that starts at `from` ends; `from` where there is none. */
export function placeNameEnd(context: ScanContext, from: number, level: CityLevel): number {
  if (lengthOf(context.lexicon.unnameable, context, from) > 0) return from;
  const ethnic = ethnicNameEnd(context, from);
  if (ethnic > from) return ethnic;
  const known = from + lengthOf(context.names.places, context, from);
  if (known > from && known <= context.end && tokenAt(context, from)?.cap)
    return withNumber(context, known, level);
  const numbered = numeralEnd(context, from, level);
  return numbered > from ? numbered : unknownNameEnd(context, from, level);
}

/** `quận 1`, `thôn số 3`. */
function numeralEnd(context: ScanContext, from: number, level: CityLevel): number {
  const first = tokenAt(context, from);
  if (NUMBERED.has(level) && isNumeral(first)) return from + 1;
  return first?.norm === 'số' && isNumeral(tokenAt(context, from + 1)) ? from + 2 : from;
}

/** A run of capitalised words that no list knows; a point of the compass or a person's name is none. */
function unknownNameEnd(context: ScanContext, from: number, level: CityLevel): number {
  let at = from;
  let syllables = 0;
  while (at < context.end && syllables < MOST_SYLLABLES) {
    if (isCapitalWord(context, at)) {
      if (syllables > 0 && startsAnotherName(context, at)) break;
      at++;
      syllables++;
    } else if (syllables > 0 && isHyphenInside(context, at)) at += 2;
    else break;
  }
  const first = tokenAt(context, from)?.norm ?? '';
  if (syllables === 1 && (isA('compass', first) || startsPhrase(context, from))) return from;
  const mayBePerson = capitalsFrom(context, from) >= 3 && level !== 'village';
  if (mayBePerson && context.lexicon.surnames.has(first) && context.tokens[from - 2]?.kind !== 'mark')
    return from;
  return withNumber(context, at, level);
}

/** So many capitalised words stand in a row, also where another name seems to begin (`tỉnh Nguyễn Đức Mai`). */
function capitalsFrom(context: ScanContext, from: number): number {
  let to = from;
  while (to < context.end && isCapitalWord(context, to)) to++;
  return to - from;
}

/** `thành phố Tổ chức lễ hội`: a capital begins a title, a body or a field of work, no name. */
function startsPhrase(context: ScanContext, at: number): boolean {
  const { titles, bodyHeads, bodyWords, triggers, representatives } = context.lexicon;
  return [titles, bodyHeads, bodyWords, triggers, representatives].some(
    (list) => lengthOf(list, context, at) > 1,
  );
}

/** `Mát-xcơ-va`: a hyphen without spaces. */
function isHyphenInside(context: ScanContext, at: number): boolean {
  const hyphen = tokenAt(context, at);
  const after = tokenAt(context, at + 1);
  return isHyphen(hyphen?.text) && !hyphen?.spaced && after?.kind === 'word' && !after.spaced;
}

function startsAnotherName({ tokens, lexicon, names }: ScanContext, at: number): boolean {
  return (
    lexicon.titles.longest(tokens, at) !== undefined || names.countries.longest(tokens, at) !== undefined
  );
}

/** `Móng Cái 1`: wards since 2025 carry numbers; `Móng Cái 1/5` begins a date. */
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
  const closed = last > from && tokenAt(context, at - 1)?.text === ',';
  const closing = closed ? context.names.barePlaces.longest(context.tokens, at) : undefined;
  return closing?.values.includes('province') ? at + closing.length : last;
}
