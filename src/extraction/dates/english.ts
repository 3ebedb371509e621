import { type DatePoint, NO_POINT } from './expression';
import { digitsAt, standsAlone, yearAt } from './numbers';
import { fullNumericDate, type Term } from './numeric';
import { relativeAt, weekOf } from './relative';
import { isSign, match, type Scan, skip, skipSign } from './scan';
import type { TermContext, TermReader } from './term';

/** Reads one English calendar date: `Friday, March 3, 2024`, `3 March 2024`, `the 3rd of March`, `in April`, `in 2014`. */
export const englishTerm: TermReader = (scan, at, context) => {
  const start = skip(scan, 'article', at);
  return weekdayTerm(scan, start) ?? calendarCore(scan, at, context);
};

function weekdayTerm(scan: Scan, at: number): Term | null {
  const before = match(scan, 'week', at);
  const name = before?.end ?? at;
  const day = scan.tokens[name]?.capital ? match(scan, 'weekday', name) : null;
  if (!day) return null;
  const part = skip(scan, 'part-of-day', day.end);
  const behind = match(scan, 'week-after', part);
  const week = before ?? behind;
  const end = behind?.end ?? part;
  const date = dateBehind(scan, end);
  if (date) return { point: { ...date.point, weekday: Number(day.value) }, end: date.end };
  return {
    point: { ...NO_POINT, weekday: Number(day.value), offset: week ? weekOf(week.value) : null },
    end,
  };
}

function dateBehind(scan: Scan, at: number): Term | null {
  const bracket = isSign(scan, at, '(');
  const date = calendarCore(scan, skipSign(scan, at, ',('), { introduced: false, loose: false });
  if (!date || date.point.day === null) return null;
  return bracket && isSign(scan, date.end, ')') ? { ...date, end: date.end + 1 } : date;
}

function calendarCore(scan: Scan, at: number, context: TermContext): Term | null {
  return (
    fullNumericDate(scan, at, context.glued) ??
    monthFirst(scan, skip(scan, 'article', at), context) ??
    dayFirst(scan, skip(scan, 'article', at)) ??
    bareMonth(scan, at, context) ??
    yearTerm(scan, at, context) ??
    bareDay(scan, at, context)
  );
}

/** `March 3, 2024`, `Sept. 4`, `March 2024`. */
function monthFirst(scan: Scan, at: number, context: TermContext): Term | null {
  const month = monthName(scan, at);
  if (!month) return null;
  const day = dayNumber(scan, month.end);
  if (day && standsAlone(scan, day.end - 1, rangeFree(scan, day.end), true)) {
    return withYear(scan, { ...NO_POINT, month: month.value, day: day.value }, day.end);
  }
  const year = yearAt(scan, skipSign(scan, month.end, ','));
  if (year) return { point: { ...NO_POINT, month: month.value, year: year.value }, end: year.end };
  const relative = withYear(scan, { ...NO_POINT, month: month.value }, month.end);
  return relative.end > month.end || context.loose ? relative : null;
}

/** `3 March 2024`, `3rd of March`. */
function dayFirst(scan: Scan, at: number): Term | null {
  const day = dayNumber(scan, at);
  const month = day && monthName(scan, skip(scan, 'of', day.end));
  return day && month ? withYear(scan, { ...NO_POINT, month: month.value, day: day.value }, month.end) : null;
}

/** A month without day or year, which needs a word before it: `in April`, `that November`, `last March`. */
function bareMonth(scan: Scan, at: number, context: TermContext): Term | null {
  const word = match(scan, 'in', at);
  const start = word?.end ?? at;
  const full = word ? (monthFirst(scan, start, context) ?? dayFirst(scan, start)) : null;
  if (full) return full;
  const month = word || context.loose ? monthName(scan, start) : null;
  if (!month) return null;
  const point = { ...NO_POINT, month: month.value };
  if (word?.value !== 'reference') return { point, end: month.end };
  return { point: { ...point, anchor: 'reference', offset: { unit: 'year', amount: 0 } }, end: month.end };
}

/** `in 2014`, `since 2014`, `the 2018 memorandum`, `(2014)`. */
function yearTerm(scan: Scan, at: number, context: TermContext): Term | null {
  const word = match(scan, 'year', at) ?? match(scan, 'in', at) ?? match(scan, 'article', at);
  const start = word ? skip(scan, 'year', word.end) : at;
  const year = word || context.loose ? yearAt(scan, start) : null;
  if (!year || !standsAlone(scan, start, year.end, context.glued)) return null;
  return { point: { ...NO_POINT, year: year.value }, end: year.end };
}

function bareDay(scan: Scan, at: number, context: TermContext): Term | null {
  const day = context.bareDays ? dayNumber(scan, at) : null;
  return day && withYear(scan, { ...NO_POINT, day: day.value }, day.end);
}

function monthName(scan: Scan, at: number): { value: number; end: number } | null {
  if (!scan.tokens[at]?.capital) return null;
  const name = match(scan, 'month-name', at);
  return name && { value: Number(name.value), end: name.end };
}

function dayNumber(scan: Scan, at: number): { value: number; end: number } | null {
  const day = digitsAt(scan, at, 1, 31);
  if (!day) return null;
  const end = match(scan, 'ordinal-end', day.end);
  return end && !scan.tokens[day.end]!.spaced ? { value: day.value, end: end.end } : day;
}

/** Where a dash and another day follow, what stands behind the dash is not glued to this day. */
function rangeFree(scan: Scan, at: number): number {
  return isSign(scan, at, '-–') ? scan.tokens.length : at;
}

function withYear(scan: Scan, point: DatePoint, end: number): Term {
  const year = yearAt(scan, skip(scan, 'of', skipSign(scan, end, ',')));
  if (year) return { point: { ...point, year: year.value }, end: year.end };
  const relative = relativeAt(scan, skip(scan, 'of', skipSign(scan, end, ',')));
  if (relative?.point.offset?.unit !== 'year') return { point, end };
  return {
    point: { ...point, offset: relative.point.offset, anchor: relative.point.anchor },
    end: relative.end,
  };
}
