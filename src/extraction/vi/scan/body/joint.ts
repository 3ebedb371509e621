import type { Token } from '../../../text/token';
import type { BodyHead } from '../../lexicon';
import { country } from '../country';
import { isHyphen } from '../marks';
import { lengthOf, type ScanContext, tokenAt } from '../scan-context';
import { isVietnameseSyllable } from '../syllable';
import { knownBodyAt } from './known-body';
import { isEmpty, isMinistry, lastInner, type Walk } from './walk';

/** The last field of a list of fields stands so near behind its comma. */
const LIST_REACH = 8;
/** Short names of two countries, the second may be longer (`Việt - Campuchia` is none). */
const LONGEST_SHORT = 5;
const LONGEST_SECOND = 6;

/** Whether a body's name goes on behind the mark or `và` at the walk's next token. */
export function goesOnBehindJoint(context: ScanContext, walk: Walk): boolean {
  const joint = context.tokens[walk.at];
  const next = tokenAt(context, walk.at + 1);
  if (!joint || next?.kind !== 'word' || (isEmpty(walk) && !isMinistry(walk.head))) return false;
  if (isHyphen(joint.text) && joint.spaced === next.spaced && isPair(context, walk, joint)) return true;
  if (startsOtherName(context, walk.at + 1)) return false;
  if (isHyphen(joint.text)) return joint.spaced === next.spaced && joinsFields(context, walk);
  if (joint.text === '&') return next.cap;
  if (!isNamedByFields(walk.head)) return false;
  const word = lengthOf(context.lexicon.bodyWords, context, walk.at + 1);
  if (joint.norm === 'và') return word > 0 || isCommonNoun(context, walk.at + 1);
  if (joint.text !== ',' || word === 0) return false;
  return joinsWithAnd(context, walk.at + 1, word) || endsWithAnd(context, walk.at + 1 + word);
}

/** `Việt Nam - Lào`, `Việt - Trung`, `Coca-Cola`. */
function isPair(context: ScanContext, walk: Walk, hyphen: Token): boolean {
  const before = context.tokens[walk.at - 1];
  const after = context.tokens[walk.at + 1];
  if (!before || !after) return false;
  const behindName = lastInner(walk)?.kind === 'country' || (walk.inner.length > 0 && walk.words > 0);
  return (
    (behindName && (country(context, walk.at + 1) ?? knownBodyAt(context, walk.at + 1)) !== undefined) ||
    isShortPair(before, after) ||
    (after.cap && (!hyphen.spaced || isForeignPair(before, after)))
  );
}

/** `Việt - Trung`, `Pháp - Việt`, `Á - Âu`: short names of two countries or continents, both capitalised syllables. */
function isShortPair(before: Token, after: Token): boolean {
  return (
    before.cap &&
    after.cap &&
    before.text.length <= LONGEST_SHORT &&
    after.text.length <= LONGEST_SECOND &&
    ((before.norm === 'á' && after.norm === 'âu') || before.norm === 'việt' || after.norm === 'việt')
  );
}

/** `Coca - Cola`: foreign names that a corpus spaces at their hyphen. */
function isForeignPair(before: Token, after: Token): boolean {
  return before.cap && !isVietnameseSyllable(before.norm) && !isVietnameseSyllable(after.norm);
}

/** `Hãng phát thanh - truyền hình`: two fields of work, both in small letters. */
function joinsFields(context: ScanContext, walk: Walk): boolean {
  const [before, after] = [context.tokens[walk.at - 1], context.tokens[walk.at + 1]];
  if (walk.words === 0 || before?.cap || after?.cap || !isNamedByFields(walk.head)) return false;
  return lengthOf(context.lexicon.bodyWords, context, walk.at + 1) > 0;
}

/** Bodies whose names join fields of work: `Sở Văn hóa, Thể thao và Du lịch`. */
function isNamedByFields({ kind }: BodyHead): boolean {
  return kind !== null && kind !== 'mass' && kind !== 'security';
}

/** A field that is itself two: `Bộ Lao động, Thương binh và Xã hội`. */
function joinsWithAnd({ tokens }: ScanContext, at: number, length: number): boolean {
  return tokens.slice(at, at + length).some(({ norm }) => norm === 'và');
}

/** In a list of fields the last is joined by `và`: `Văn hóa, Thể thao và Du lịch`. */
function endsWithAnd(context: ScanContext, from: number): boolean {
  const { bodyWords } = context.lexicon;
  for (let i = from; i < Math.min(context.end, from + LIST_REACH); i++) {
    const token = context.tokens[i];
    if (!token) return false;
    if (token.norm === 'và' || token.text === '&') return lengthOf(bodyWords, context, i + 1) > 0;
    const isMark = token.text === ',' || token.text === '-';
    const word = lengthOf(bodyWords, context, i);
    if (!isMark && !token.cap && word === 0) return false;
    i += Math.max(0, word - 1);
  }
  return false;
}

function startsOtherName(context: ScanContext, at: number): boolean {
  const { titles, bodyHeads, placeKinds } = context.lexicon;
  const head = lengthOf(bodyHeads, context, at);
  return (
    lengthOf(titles, context, at) > 0 ||
    head > 1 ||
    (head === 1 && (context.tokens[at]?.cap ?? false)) ||
    lengthOf(placeKinds, context, at) > 0
  );
}

/** A capital with a small syllable behind begins a common noun of a name (`Xơ sợi`), not another name. */
function isCommonNoun(context: ScanContext, at: number): boolean {
  const first = tokenAt(context, at);
  const second = tokenAt(context, at + 1);
  if (!first?.cap || first.allCaps || second?.kind !== 'word' || second.cap) return false;
  return isVietnameseSyllable(first.norm) && !context.lexicon.functionWords.has(second.norm);
}
