import { firstDay, lastDay, type PartialDate } from '../graph';

/** Stands in keys for what is not known: sorts after every date and name. */
export const UNKNOWN = '\u{10FFFF}';

/** Key by which rows are sorted; never null, so that keyset conditions stay simple. */
export function keyOf(value: string | null): string {
  return value ?? UNKNOWN;
}

/** The sort value as the port shows it. */
export function sortValueOf(key: string | number): string | number | null {
  return key === UNKNOWN ? null : key;
}

/** First and last day that a date may mean; null for both where there is none. */
export function daysOf(date: PartialDate | null): readonly [string | null, string | null] {
  return date === null ? [null, null] : [firstDay(date), lastDay(date)];
}
