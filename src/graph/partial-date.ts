/**
 * A calendar date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (proleptic Gregorian).
 * Kept as a string, so that lexicographic order is chronological order and no time zone can creep in.
 */
export type PartialDate = string;

/** How much of a {@link PartialDate} is known. */
export type DatePrecision = 'YEAR' | 'MONTH' | 'DAY';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Tells whether `value` is a partial date that exists in the calendar (2024-02-30 does not). */
export function isPartialDate(value: string): boolean {
  const match = SHAPE.exec(value);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  const m = Number(month);
  if (m < 1 || m > 12) return false;
  if (day === undefined) return true;
  const d = Number(day);
  return d >= 1 && d <= daysInMonth(Number(year), m);
}

/** Number of days of a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'YEAR';
  return date.length === 7 ? 'MONTH' : 'DAY';
}

/** True where the two can be one and the same day: equal, or one contains the other (`2024` and `2024-05-09`). */
export function datesAgree(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** First day of the span that a partial date covers, as `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);
}

/** Last day of the span that a partial date covers, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
  return date;
}

/** Builds a partial date from numbers (month and day from 1); null where the calendar has no such day. */
export function partialDate(year: number, month?: number | null, day?: number | null): PartialDate | null {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  let value = pad(year, 4);
  if (month) value += `-${pad(month, 2)}`;
  if (month && day) value += `-${pad(day, 2)}`;
  return isPartialDate(value) ? value : null;
}

/** Moves a full date (`YYYY-MM-DD`) by whole days; negative goes back. */
export function addDays(date: PartialDate, days: number): PartialDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
