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

export function tokenAt(context: ScanContext, at: number): Token | undefined {
  return at < context.end ? context.tokens[at] : undefined;
}

const ROMAN = /^[ivxlc]+$/;

/** A number, a Roman numeral or a letter-and-number name such as `3`, `IV`, `14A`. */
export function isNumeral(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    token.kind === 'number' || (token.allCaps && ROMAN.test(token.norm)) || /^\d+\p{L}?$/u.test(token.text)
  );
}
