import { lengthOf, type ScanContext, tokenAt } from '../scan-context';
import { isVietnameseSyllable } from '../syllable';

/**
 * Behind a body in somebody's title: a surname with a capitalised syllable behind it, or two foreign words, is his name.
 * Few are called by two syllables (`Lý Bạch`): they need a common surname.
 */
export function startsPersonName(context: ScanContext, at: number): boolean {
  const token = tokenAt(context, at);
  const next = tokenAt(context, at + 1);
  if (!token || !next?.cap) return false;
  if (!context.lexicon.surnames.has(token.norm))
    return !isVietnameseSyllable(token.norm) && !isVietnameseSyllable(next.norm);
  if (lengthOf(context.lexicon.bodyWords, context, at) > 0) return false;
  return context.lexicon.commonSurnames.has(token.norm) || tokenAt(context, at + 2)?.cap === true;
}
