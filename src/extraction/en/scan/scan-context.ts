import type { DateExpression } from '../../dates';
import type { EnglishLexicon } from '../lexicon';
import type { Word } from '../text/word';
import type { NameKnowledge } from './knowledge';

/** What scanning a sentence needs. */
export interface ScanContext {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lexicon: EnglishLexicon;
  readonly knowledge: NameKnowledge;
  readonly dates: readonly DateExpression[];
}

/** The date expression that covers a word, if any. */
export function dateAt({ words, dates }: ScanContext, at: number): DateExpression | undefined {
  const word = words[at];
  return word && dates.find(({ start, end }) => word.start >= start && word.start < end);
}

/** The text of words `from` to `to`, without a possessive ending at its end. */
export function textOf({ text, words }: ScanContext, from: number, to: number): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}
