import type { View } from './view';

type Years = Pick<View, 'from' | 'to'>;

/** Whether one of the dates lies in the years; what has no date, only where all years are shown. */
export function covers({ from, to }: Years, dates: readonly string[]): boolean {
  if (from === null && to === null) return true;
  return dates.map(yearOf).some((year) => year >= (from ?? year) && year <= (to ?? year));
}

/** The year of a date of any precision. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** As the service takes it; null where all years are shown. */
export function periodOf({ from, to }: Years): { from: string | null; to: string | null } | null {
  if (from === null && to === null) return null;
  return { from: from === null ? null : String(from), to: to === null ? null : String(to) };
}
