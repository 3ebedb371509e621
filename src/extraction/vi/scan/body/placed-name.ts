import { country } from '../country';
import { isHyphen } from '../marks';
import { barePlace } from '../place/place';
import { isCapitalWord, isNumeral, lengthOf, type ScanContext, tokenAt } from '../scan-context';
import { type ReadBody, takeAbroad, takeInner } from './inner';
import { startsPersonName } from './person-behind';
import { isMinistry, lastInner, type Step, takeWords, type Walk } from './walk';

/** A name that no list knows has so many syllables. */
const MOST_UNKNOWN = 3;
/** A body's words lead to its place over so many tokens. */
const PLACE_REACH = 6;

/** Reads the rest of `UBND tỉnh`, `Công an huyện Mường Nhé`, `Quốc hội Lào`, `Đồn Biên phòng cửa khẩu quốc tế Móng Cái`. */
export function walkPlaced(context: ScanContext, walk: Walk, readBody: ReadBody): void {
  while (walk.at < context.end) if (step(context, walk, readBody) === 'end') return;
}

function step(context: ScanContext, walk: Walk, readBody: ReadBody): Step {
  if (takeAbroad(context, walk, readBody)) return 'on';
  if (takeInner(context, walk, holdsBodies(walk) ? readBody : undefined))
    return lastInner(walk)?.kind === 'country' || countryFollows(context, walk) ? 'on' : 'end';
  if (walk.head.style === 'placed' && walk.inner.length === 0 && takeLevel(context, walk)) return 'end';
  const token = tokenAt(context, walk.at);
  if (!token || token.kind === 'mark') return takeStopOfCity(context, walk);
  if (isNumeral(token) && walk.head.kind === 'security') return takeWords(walk, walk.at + 1, 0);
  if (walk.head.style !== 'placed') return 'end';
  const word = lengthOf(context.lexicon.bodyWords, context, walk.at);
  if (word > 0 && (token.cap || leadsToPlace(context, walk.at + word)))
    return takeWords(walk, walk.at + word, token.cap ? 1 : 0);
  if (walk.inner.length === 0 && !(walk.behindTitle && startsPersonName(context, walk.at)))
    takeUnknownPlace(context, walk);
  return 'end';
}

/** `Ban Tổ chức Đảng bộ tỉnh X`, `Tổng cục Chính trị Quân đội nhân dân Việt Nam`, `Thượng viện Quốc hội Kazakhstan`. */
function holdsBodies({ head }: Walk): boolean {
  return head.type === 'Party' || (head.style === 'closed' && !isMinistry(head));
}

function countryFollows(context: ScanContext, walk: Walk): boolean {
  return tokenAt(context, walk.at)?.kind === 'word' && country(context, walk.at) !== undefined;
}

function takeLevel(context: ScanContext, walk: Walk): boolean {
  const kind = context.lexicon.placeKinds.longest(context.tokens, walk.at);
  if (!kind || beginsName(context, walk.at, kind.length)) return false;
  walk.bareLevel = kind.values[0] ?? null;
  walk.at += kind.length;
  return true;
}

/** `Đồn biên phòng Kỳ Sơn`: a common kind word, capitalised before another capital, begins a name. */
function beginsName(context: ScanContext, at: number, length: number): boolean {
  const word = context.tokens[at];
  const common = length === 1 && context.lexicon.commonPlaceKinds.has(word?.norm ?? '');
  return common && word?.cap === true && tokenAt(context, at + 1)?.cap === true;
}

/** The full stop of `UBND TP.` */
function takeStopOfCity(context: ScanContext, walk: Walk): Step {
  if (tokenAt(context, walk.at)?.text === '.' && context.tokens[walk.at - 1]?.norm === 'tp') walk.at++;
  return 'end';
}

function leadsToPlace(context: ScanContext, from: number): boolean {
  const { bodyWords, placeKinds } = context.lexicon;
  let at = from;
  while (at < Math.min(context.end, from + PLACE_REACH)) {
    const token = context.tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (token.cap || lengthOf(placeKinds, context, at) > 0) return true;
    const word = lengthOf(bodyWords, context, at);
    if (word === 0) return false;
    at += word;
  }
  return false;
}

/** A capitalised name that no list knows, right behind the head: `Đồn Biên phòng Pha Long`. */
function takeUnknownPlace(context: ScanContext, walk: Walk): void {
  const from = walk.at;
  let to = from;
  while (to - from < MOST_UNKNOWN && isCapitalWord(context, to)) {
    if (to > from && lengthOf(context.lexicon.titles, context, to) > 0) break;
    to++;
  }
  const isPerson =
    to - from === MOST_UNKNOWN &&
    context.lexicon.surnames.has(context.tokens[from]?.norm ?? '') &&
    context.tokens[from - 1]?.kind === 'word';
  const isPair = to - from === 1 && isHyphen(tokenAt(context, to)?.text) && tokenAt(context, to + 1)?.cap;
  if (to === from || isPerson || isPair) return;
  walk.inner.push({ ...barePlace(context, from, to, null), guessed: true });
  walk.at = to;
}
