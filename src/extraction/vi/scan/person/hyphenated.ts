import { isA } from '../../lexicon';
import { isHyphen } from '../marks';
import { type ScanContext, tokenAt } from '../scan-context';
import { isVietnameseSyllable } from '../syllable';
import { startsOtherName } from './other-name';

const LONGEST_TAIL = 6;

/** Behind the tail of a Korean name whose hyphen stands at `at` (`Kim Jong-un`, `Moon Jae - in`); `at` where none is. */
export function koreanTailEnd(context: ScanContext, at: number): number {
  return isKoreanTail(context, at) ? at + 2 : at;
}

/** The last syllable of a Korean name stands small behind a hyphen, both sides of it spaced alike. */
export function isKoreanTail(context: ScanContext, at: number): boolean {
  const hyphen = tokenAt(context, at);
  const tail = tokenAt(context, at + 1);
  if (!isHyphen(hyphen?.text) || !tail || hyphen?.spaced !== tail.spaced) return false;
  return (
    tail.kind === 'word' &&
    !tail.cap &&
    tail.text.length <= LONGEST_TAIL &&
    !context.lexicon.functionWords.has(tail.norm) &&
    !startsTitle(context, at + 1)
  );
}

/** `Kim Jong-un`, and `El - Sisi` as some corpora space it: joined without spaces, or between two foreign words. */
export function isJoinedByHyphen(context: ScanContext, at: number): boolean {
  const before = context.tokens[at - 1];
  const hyphen = context.tokens[at];
  const after = tokenAt(context, at + 1);
  if (after?.kind !== 'word' || !hyphen || !before) return false;
  if (!hyphen.spaced || !after.spaced) return !hyphen.spaced && !after.spaced;
  const foreign =
    !isVietnameseSyllable(before.norm) || !isVietnameseSyllable(after.norm) || before.norm === 'el';
  return (
    foreign &&
    (after.cap || isGivenNameTail(after.norm)) &&
    !startsOtherName(context, at + 1) &&
    !startsTitle(context, at + 1)
  );
}

/** The second half of a hyphenated Korean, Lao or Thai given name is often written small: `Jae - in`. */
function isGivenNameTail(norm: string): boolean {
  return (norm.length <= LONGEST_TAIL && !isVietnameseSyllable(norm)) || isA('given-name-tail', norm);
}

function startsTitle({ lexicon, tokens }: ScanContext, at: number): boolean {
  return lexicon.titles.longest(tokens, at) !== undefined;
}
