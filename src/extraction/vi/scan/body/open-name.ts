import { type BodyHead, isA } from '../../lexicon';
import { country } from '../country';
import { knownPlace } from '../place/place';
import { isNumeral, lengthOf, type ScanContext, sourceOf, tokenAt } from '../scan-context';
import { isVietnameseSyllable } from '../syllable';
import { isNamedByField, type ReadBody, takeAbroad, takeInner } from './inner';
import { goesOnBehindJoint } from './joint';
import { startsPersonName } from './person-behind';
import { isEmpty, isLongHead, lastInner, type Step, takeWords, type Walk } from './walk';

const MOST_TOKENS = 22;
const MOST_QUOTED = 20;

/**
 * Reads the rest of `Sở Văn hóa, Thể thao và Du lịch tỉnh X`, `Hội Hữu nghị Việt - Trung tỉnh Lạng Sơn`,
 * `Công ty TNHH Vận tải Biên Hải`.
 */
export function walkOpen(context: ScanContext, walk: Walk, readBody: ReadBody): void {
  while (walk.at < context.end && walk.at - walk.start < MOST_TOKENS)
    if (step(context, walk, readBody) === 'end') return;
}

function step(context: ScanContext, walk: Walk, readBody: ReadBody): Step {
  const token = context.tokens[walk.at];
  if (!token) return 'end';
  if (walk.at === walk.start && (token.text === '“' || token.text === '"')) return takeQuoted(context, walk);
  if (token.kind === 'mark' || token.norm === 'và') return takeJoint(context, walk);
  if (takeInner(context, walk, readBody)) return behindInner(context, walk);
  if (isNumeral(token)) return startsAmount(context, walk.at) ? 'end' : takeWords(walk, walk.at + 1, 0);
  if (!token.cap && (walk.words > 0 || isLongHead(walk.head))) {
    const level = takeLevel(context, walk);
    if (level) return level;
  }
  const word = lengthOf(context.lexicon.bodyWords, context, walk.at);
  if (word > 0 && (token.cap || isBehindAnd(context, walk) || !beginsClause(context, walk.at, word)))
    return takeWords(walk, walk.at + word, token.cap ? 1 : 0);
  return token.cap ? takeCapital(context, walk) : takePreposition(context, walk, readBody);
}

/** `6,8 %`, `40%`: a number of the sentence, not of the name. */
function startsAmount(context: ScanContext, at: number): boolean {
  const mark = tokenAt(context, at + 1)?.text;
  return mark === '%' || ((mark === ',' || mark === '.') && isNumeral(tokenAt(context, at + 2)));
}

/** `Câu lạc bộ “Sông Xanh”`. */
function takeQuoted(context: ScanContext, walk: Walk): Step {
  if (!tokenAt(context, walk.at + 1)?.cap) return 'end';
  for (let i = walk.at + 1; i < Math.min(context.end, walk.at + MOST_QUOTED); i++) {
    const text = context.tokens[i]?.text;
    if (text !== '”' && text !== '"') continue;
    takeWords(walk, i + 1, 1, i - walk.at);
    return startsPlace(context, walk.at) ? 'on' : 'end';
  }
  return 'end';
}

function startsPlace(context: ScanContext, at: number): boolean {
  return lengthOf(context.lexicon.placeKinds, context, at) > 0 || knownPlace(context, at) !== undefined;
}

/** `Bộ Kế hoạch và đầu tư`: behind `và` a field of work closes the list. */
function isBehindAnd({ tokens }: ScanContext, { at, start, words }: Walk): boolean {
  return at > start && words > 0 && tokens[at - 1]?.norm === 'và';
}

function takeJoint(context: ScanContext, walk: Walk): Step {
  if (!goesOnBehindJoint(context, walk)) return 'end';
  walk.at++;
  return 'on';
}

/** A country may be followed by another one or a field, two by the place of their friends (`Hội Hữu nghị Việt Nam - Lào tỉnh X`); behind a place the name ends unless it goes on in capitals. */
function behindInner(context: ScanContext, walk: Walk): Step {
  const last = lastInner(walk);
  const countries = walk.inner.filter(({ kind }) => kind === 'country').length;
  if (last?.kind === 'country' && countries < 2) {
    if (isNamedByField(context, walk)) walk.caps++;
    else if (tokenAt(context, walk.at)?.norm === 'về') return 'end';
    return 'on';
  }
  if (last?.kind === 'country' && startsPlace(context, walk.at)) return 'on';
  if (last?.kind !== 'place') return 'end';
  const goesOn = tokenAt(context, walk.at)?.cap && lengthOf(context.lexicon.bodyWords, context, walk.at) > 0;
  return goesOn ? 'on' : 'end';
}

/** `Hội Hữu nghị Việt - Trung tỉnh`: a bare kind word ends the name, unless a place's own name follows. */
function takeLevel(context: ScanContext, walk: Walk): Step | undefined {
  const kind = context.lexicon.placeKinds.longest(context.tokens, walk.at);
  if (!kind) return undefined;
  const next = tokenAt(context, walk.at + kind.length);
  if (next === undefined || next.kind === 'mark' || !next.cap) {
    walk.bareLevel = kind.values[0] ?? null;
    walk.at += kind.length;
  }
  return 'end';
}

/** A small-letter word that could go on a name but begins a verb group here (`tổ chức lễ …`, `hợp tác với …`). */
function beginsClause(context: ScanContext, at: number, length: number): boolean {
  const next = tokenAt(context, at + length);
  const wordFollows = lengthOf(context.lexicon.bodyWords, context, at + length) > 0;
  const phrase = sourceOf(context, at, at + length).toLowerCase();
  if (phrase === 'tổ chức') return true;
  if (isA('field-verb', phrase)) return !next || !(next.cap || wordFollows);
  const { norm } = context.tokens[at] ?? {};
  if (norm === 'về') return !wordFollows;
  if (norm === 'nước' && length === 1) return next?.norm === 'bạn';
  if ((norm === 'số' || norm === 'khu') && length === 1) return !isNumeral(next) && !next?.cap;
  return false;
}

/** `Banco de la Sierra`: a small word between foreign ones. */
function isForeignParticle(context: ScanContext, at: number): boolean {
  const [before, after] = [context.tokens[at - 1], tokenAt(context, at + 1)];
  if (!isA('name-particle', context.tokens[at]?.norm) || !before?.cap || !after?.cap) return false;
  return !isVietnameseSyllable(before.norm) || !isVietnameseSyllable(after.norm);
}

/** `Viện Hàn lâm Khoa học của Nga`, `Hội người Việt Nam tại Ba Lan`. */
function takePreposition(context: ScanContext, walk: Walk, readBody: ReadBody): Step {
  if (isEmpty(walk)) return 'end';
  if (isForeignParticle(context, walk.at)) return takeWords(walk, walk.at + 1, 0);
  if (context.tokens[walk.at]?.norm !== 'của') return takeAbroad(context, walk, readBody) ? 'on' : 'end';
  if (walk.words === 0 || !tokenAt(context, walk.at + 1) || !country(context, walk.at + 1)) return 'end';
  if (walk.head.kind === 'education' && isForeignName(context, walk)) return 'end';
  walk.at++;
  return 'on';
}

/** In `Đại học Nordwind của Đức` the country only says whence it is; `Viện Hàn lâm Khoa học của Nga` needs it. */
function isForeignName({ tokens }: ScanContext, { start, at }: Walk): boolean {
  return tokens
    .slice(start, at)
    .some(({ kind, cap, norm }) => kind === 'word' && cap && !isVietnameseSyllable(norm));
}

/** A capitalised word that no list has: of the name, unless a title or a person's name begins here. */
function takeCapital(context: ScanContext, walk: Walk): Step {
  if (!isEmpty(walk) && lengthOf(context.lexicon.titles, context, walk.at) > 1) return 'end';
  if (walk.behindTitle && startsPersonName(context, walk.at)) return 'end';
  if (isBehindCountry(walk) && !NAMED_BEHIND_COUNTRY.has(walk.head.kind)) return 'end';
  const to = walk.at + 1;
  const inName = walk.at > walk.start && context.tokens[walk.at - 1]?.cap;
  return takeWords(walk, !inName && isSecondSyllable(context, to) ? to + 1 : to, 1);
}

/** Kinds of bodies whose names go on behind their country: `Công ty Việt Nam Xanh`. */
const NAMED_BEHIND_COUNTRY: ReadonlySet<BodyHead['kind']> = new Set<BodyHead['kind']>([
  'business',
  'education',
]);

/** The last thing read is a country: `Hội đồng an ninh Kazakhstan`. */
function isBehindCountry(walk: Walk): boolean {
  const last = lastInner(walk);
  return last?.kind === 'country' && last.to === walk.at;
}

/** Of a two-syllable word only the first is capitalised in a name: `Chiến tranh`, not `Hoa Lư trở thành`. */
function isSecondSyllable(context: ScanContext, at: number): boolean {
  const { functionWords, triggers, placeKinds } = context.lexicon;
  const first = context.tokens[at - 1];
  const token = tokenAt(context, at);
  if (!first || first.allCaps || token?.kind !== 'word' || token.cap) return false;
  return (
    isVietnameseSyllable(first.norm) &&
    !functionWords.has(token.norm) &&
    lengthOf(triggers, context, at) === 0 &&
    lengthOf(placeKinds, context, at) === 0
  );
}
