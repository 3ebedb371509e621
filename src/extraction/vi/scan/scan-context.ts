import type { Token } from '../../text/token';
import type { VietnameseLexicon } from '../lexicon';
import type { NameTries } from './names';

/** What every rule of the scan sees: the tokens of one sentence's stretch, the word lists, the article's text. */
export interface ScanContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** First token after the sentence. */
  readonly end: number;
  readonly lexicon: VietnameseLexicon;
  readonly names: NameTries;
}

/** The text from the first token of a range to its last. */
export function sourceOf(context: Pick<ScanContext, 'text' | 'tokens'>, from: number, to: number): string {
  const first = context.tokens[from];
  const last = context.tokens[to - 1];
  return first && last ? context.text.slice(first.start, last.end) : '';
}

/** The token at `at`, if it is one of the sentence's. */
export function tokenAt(context: ScanContext, at: number): Token | undefined {
  return at < context.end ? context.tokens[at] : undefined;
}

/** Whether a word (no number, no mark) of the sentence stands at `at`, with a capital. */
export function isCapitalWord(context: ScanContext, at: number): boolean {
  const token = tokenAt(context, at);
  return token?.kind === 'word' && token.cap;
}

/** How many tokens the longest phrase of a word list at `at` has; 0 where none stands there. */
export function lengthOf(
  trie: { longest(tokens: readonly Token[], at: number): { length: number } | undefined },
  context: ScanContext,
  at: number,
): number {
  return trie.longest(context.tokens, at)?.length ?? 0;
}

const ROMAN = /^[ivxlc]+$/;
const NUMBER_WITH_LETTER = /^\d+\p{L}?$/u;

/** A number, a Roman numeral or a letter-and-number name such as `3`, `IV`, `14A`. */
export function isNumeral(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'number') return true;
  return (token.allCaps && ROMAN.test(token.norm)) || NUMBER_WITH_LETTER.test(token.text);
}

/** Whether a range of tokens is written as a name: a capital in front, and in each word that stands behind a word. */
export function isCapitalised({ tokens }: ScanContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.cap) continue;
    if (i === from || tokens[i - 1]?.kind === 'word') return false;
  }
  return true;
}
