import { addDays, type PartialDate } from '../../graph';
import type { DatePoint } from './expression';

/** ISO weekday of a full date: 1 is Monday, 7 Sunday. */
export function weekdayOf(date: PartialDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/**
 * The day of the week that a text means when it is written on `anchor`: the latest one, today included; a week
 * names it exactly, an offset of days excludes today. Of an incomplete anchor, as much as is known.
 */
export function weekdayNear(
  anchor: PartialDate,
  weekday: number,
  offset: DatePoint['offset'],
  direction: 'past' | 'future',
): PartialDate {
  if (anchor.length < 10) return anchor;
  const today = weekdayOf(anchor);
  if (offset?.unit === 'week') return addDays(anchor, weekday - today + 7 * offset.amount);
  const future = offset ? offset.amount > 0 : direction === 'future';
  const distance = future ? (weekday - today + 7) % 7 : -((today - weekday + 7) % 7);
  if (offset && distance === 0) return addDays(anchor, 7 * Math.sign(offset.amount));
  return addDays(anchor, distance);
}
