import type { Span } from '../../graph';

/**
 * What a time expression tells:
 * `absolute` names its year; `partial` leaves the year to the reader; `weekday` names a day of the week only;
 * `relative` is counted from the publication or from the last date told; `range` and `since` begin at their date;
 * `until` ends at it; `period` is a term of office or plan; `anniversary` counts back to what is remembered;
 * `feast` is a holiday named by its day.
 */
export type DateKind =
  | 'absolute'
  | 'partial'
  | 'weekday'
  | 'relative'
  | 'range'
  | 'since'
  | 'until'
  | 'period'
  | 'anniversary'
  | 'feast';

export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

/** What an incomplete date is counted from: the article's publication, or the last date told before it. */
export type DateAnchor = 'publication' | 'reference';

/** A day, month or year as far as the words tell it. */
export interface DatePoint {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** ISO: 1 is Monday, 7 Sunday. */
  readonly weekday: number | null;
  /** Whole units before (negative) or after the anchor; month and day are then looked for inside that unit. */
  readonly offset: { readonly unit: CalendarUnit; readonly amount: number } | null;
  readonly anchor: DateAnchor;
  /** True where month and day are those of the Vietnamese lunisolar calendar. */
  readonly lunar: boolean;
}

export interface Anniversary {
  /** Years that have passed, where told. */
  readonly count: number | null;
  /** The day or year remembered, then the day or year of the anniversary, as far as the text tells them. */
  readonly dates: readonly DatePoint[];
  /** The year in which the text is at home, from a pair such as (1930-2023). */
  readonly impliedYear: number | null;
}

export interface DateExpression extends Span {
  readonly kind: DateKind;
  readonly point: DatePoint;
  /** Last day of a range or period. */
  readonly last: DatePoint | null;
  /** Only in an `anniversary`. */
  readonly anniversary: Anniversary | null;
}

export const NO_POINT: DatePoint = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  offset: null,
  anchor: 'publication',
  lunar: false,
};

/** Tells whether an expression can say when an event took place; feasts, anniversaries, periods and deadlines cannot. */
export function canDateEvent(expression: DateExpression): boolean {
  return !['anniversary', 'feast', 'period', 'until'].includes(expression.kind);
}
