import type { Term } from './numeric';
import type { Scan } from './scan';

/** What the words before a date allow it to leave out. */
export interface TermContext {
  /** A word such as `ngày` or `sáng` stands before: a bare `9/5` is a date. */
  readonly introduced: boolean;
  /** The end or the beginning of a range: a bare year or `9/5` is a date. */
  readonly loose: boolean;
  /** A bare day may stand for a date, because a later one names its month. */
  readonly bareDays?: boolean;
  /** A dash is glued to its front. */
  readonly glued?: boolean;
}

export const STRICT: TermContext = { introduced: false, loose: false };
export const LOOSE: TermContext = { introduced: false, loose: true };

/** Reads one calendar date that begins at `at`. */
export type TermReader = (scan: Scan, at: number, context: TermContext) => Term | null;
