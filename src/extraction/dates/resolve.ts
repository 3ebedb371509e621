import { addDays, firstDay, lastDay, type PartialDate, partialDate } from '../../graph';
import type { CalendarUnit, DateExpression, DatePoint } from './expression';
import { solarDateOf } from './lunar';
import { weekdayNear, weekdayOf } from './weekday';

export interface DateContext {
  /** Publication of the article; a year alone, where the text gives only that away. */
  readonly publishedAt: PartialDate | null;
  /** The last date told before in the article: the anchor of `cùng ngày`, `hôm sau`, `the same day`. */
  readonly reference: PartialDate | null;
  /** Which way a day without year lies from the publication; the past, unless the sentence announces. */
  readonly direction?: 'past' | 'future';
  /** First and last year that the text can speak of: without a publication, a weekday may fit only one of them. */
  readonly years?: readonly [number, number];
}

/** Days after the publication that a text without a year may still mean, as in an announcement. */
const GRACE_DAYS = 7;

/**
 * Works out the date that an expression names: of a range its first day, of an anniversary what is remembered.
 * Null where the year cannot be told, and for feasts and periods.
 */
export function resolveDate(expression: DateExpression, context: DateContext): PartialDate | null {
  if (expression.kind === 'feast' || expression.kind === 'period') return null;
  if (expression.kind === 'anniversary') return rememberedDate(expression, context);
  return resolvePoint(expression.point, context);
}

function rememberedDate({ anniversary }: DateExpression, context: DateContext): PartialDate | null {
  const [first, last] = anniversary?.dates ?? [];
  if (first?.year) return solar(first, first.year);
  if (first && last?.year) return solar(first, last.year);
  const count = anniversary?.count;
  const year = context.publishedAt?.slice(0, 4);
  return count && year ? partialDate(Number(year) - count) : null;
}

function resolvePoint(point: DatePoint, context: DateContext): PartialDate | null {
  if (point.year !== null) return solar(point, point.year);
  const anchor = point.anchor === 'publication' ? context.publishedAt : context.reference;
  if (point.weekday !== null && point.month === null) {
    return anchor && weekdayNear(anchor, point.weekday, point.offset, context.direction ?? 'past');
  }
  if (point.offset) return anchor && fromAnchor(point, anchor, point.offset);
  return point.month === null ? null : withFoundYear(point, context);
}

/** Moves the anchor by whole units, then looks for month and day inside. */
function fromAnchor(
  point: DatePoint,
  anchor: PartialDate,
  { unit, amount }: { unit: CalendarUnit; amount: number },
): PartialDate | null {
  const year = Number(anchor.slice(0, 4));
  if (unit === 'year') {
    return point.month === null ? partialDate(year + amount) : solar(point, year + amount);
  }
  if (unit === 'month') return monthFrom(anchor, amount, point.day);
  if (anchor.length < 10) return amount === 0 || unit === 'day' ? anchor : null;
  if (unit === 'day') return addDays(anchor, amount);
  const monday = addDays(anchor, 1 - weekdayOf(anchor) + 7 * amount);
  return common(monday, addDays(monday, 6));
}

function monthFrom(anchor: PartialDate, amount: number, day: number | null): PartialDate | null {
  if (anchor.length === 4) return amount === 0 && day === null ? anchor : null;
  const months = Number(anchor.slice(0, 4)) * 12 + Number(anchor.slice(5, 7)) - 1 + amount;
  return partialDate(Math.floor(months / 12), (months % 12) + 1, day);
}

/** As much as two days have in common: a month, a year, nothing. */
function common(first: PartialDate, last: PartialDate): PartialDate | null {
  for (const length of [10, 7, 4])
    if (first.slice(0, length) === last.slice(0, length)) return first.slice(0, length);
  return null;
}

/** Gives a year to a day or month without one; where a weekday stands beside it, one that fits. */
function withFoundYear(point: DatePoint, context: DateContext): PartialDate | null {
  const { publishedAt, direction = 'past' } = context;
  if (publishedAt === null) return onlyYearOfWeekday(point, context.years);
  const year = likelyYear(point, publishedAt, direction);
  const chosen = [year, year - 1, year + 1].find((candidate) => fitsWeekday(point, candidate)) ?? year;
  return solar(point, chosen);
}

function onlyYearOfWeekday(point: DatePoint, years: DateContext['years']): PartialDate | null {
  if (!years || point.weekday === null || point.day === null) return null;
  const [first, last] = years;
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const fitting = all.filter((year) => fitsWeekday(point, year));
  return fitting.length === 1 ? solar(point, fitting[0]!) : null;
}

function fitsWeekday(point: DatePoint, year: number): boolean {
  const date = solar(point, year);
  return date !== null && (point.weekday === null || date.length < 10 || weekdayOf(date) === point.weekday);
}

function likelyYear(point: DatePoint, publishedAt: PartialDate, direction: 'past' | 'future'): number {
  const year = Number(publishedAt.slice(0, 4));
  if (publishedAt.length === 4) return year;
  const thisYear = solar(point, year) ?? partialDate(year, point.month);
  if (thisYear === null) return year;
  if (direction === 'future') return lastDay(thisYear) < firstDay(publishedAt) ? year + 1 : year;
  return firstDay(thisYear) > addDays(lastDay(publishedAt), GRACE_DAYS) ? year - 1 : year;
}

function solar(point: DatePoint, year: number): PartialDate | null {
  if (!point.lunar) return partialDate(year, point.month, point.day);
  if (point.month === null) return partialDate(year);
  if (point.day === null) return null;
  return solarDateOf(year, point.month, point.day);
}
