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

/** Looks at a bounded number of tokens from `at` on. */
export type DateRule = (scan: Scan, at: number) => Found | null;

export function scanOf(text: string, from: number, to: number, language: Language): Scan {
  return { tokens: tokenize(text, from, to), lexicon: dateLexicon(language) };
}

/** The longest entry of a class that begins at `at`, never across the end of a line. */
export function match(scan: Scan, wordClass: WordClass, at: number): { value: string; end: number } | null {
  const token = scan.tokens[at];
  if (!token) return null;
  for (const entry of scan.lexicon.classes.get(wordClass)?.get(token.word) ?? []) {
    const fits = entry.words.every((word, i) => {
      const other = scan.tokens[at + i];
      return other?.word === word && (i === 0 || !other.newLine);
    });
    if (fits) return { value: entry.value, end: at + entry.words.length };
  }
  return null;
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
