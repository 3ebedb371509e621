import type { Language } from '../../graph';
import type { DateExpression, DatePoint } from './expression';
import { type DateLexicon, dateLexicon, type WordClass } from './lexicon';
import { type Token, tokenize } from './tokens';

/** What rules look at: the tokens of the stretch and the words of its language. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly lexicon: DateLexicon;
}

/** What a rule found: tokens up to `end` (exclusive) are used up; `expression` null drops them unread. */
export interface Found {
  readonly end: number;
  readonly expression: Omit<DateExpression, 'start' | 'end'> | null;
  /** First token that belongs to the expression, where that is not the one at which the rule began. */
  readonly begin?: number;
}

/** One way in which an expression is written, and the words that may begin it. */
export interface DateRule {
  readonly opens: {
    readonly classes?: readonly WordClass[];
    /** True where digits may begin it. */
    readonly digits?: boolean;
    readonly signs?: readonly string[];
  };
  /** Looks at a bounded number of tokens from `at` on. */
  readonly read: (scan: Scan, at: number) => Found | null;
}

export function scanOf(text: string, from: number, to: number, language: Language): Scan {
  return { tokens: tokenize(text, from, to), lexicon: dateLexicon(language) };
}

/** The longest entry of a class that begins at `at`, never across the end of a line. */
export function match(scan: Scan, wordClass: WordClass, at: number): { value: string; end: number } | null {
  const token = scan.tokens[at];
  if (!token) return null;
  const entries = scan.lexicon.classes.get(wordClass)?.get(token.word);
  if (!entries) return null;
  for (const entry of entries) {
    if (fits(scan, entry.words, at)) return { value: entry.value, end: at + entry.words.length };
  }
  return null;
}

function fits(scan: Scan, words: readonly string[], at: number): boolean {
  for (let i = 1; i < words.length; i++) {
    const token = scan.tokens[at + i];
    if (token?.word !== words[i] || token?.newLine) return false;
  }
  return true;
}

/** Index after an optional entry of a class. */
export function skip(scan: Scan, wordClass: WordClass, at: number): number {
  return match(scan, wordClass, at)?.end ?? at;
}

export function isSign(scan: Scan, at: number, signs: string): boolean {
  const token = scan.tokens[at];
  return token !== undefined && token.word.length === 1 && signs.includes(token.word);
}

/** Index after an optional sign. */
export function skipSign(scan: Scan, at: number, signs: string): number {
  return isSign(scan, at, signs) ? at + 1 : at;
}

/** The one kind that a single point has by itself. */
export function kindOf(point: DatePoint): DateExpression['kind'] {
  if (point.year !== null) return 'absolute';
  if (point.month !== null && point.offset === null) return 'partial';
  return point.weekday === null ? 'relative' : 'weekday';
}

export function single(point: DatePoint, end: number, kind = kindOf(point)): Found {
  return { end, expression: { kind, point, last: null, anniversary: null } };
}
