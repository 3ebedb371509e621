import { type DatePoint, NO_POINT } from './expression';
import { digitsAt, standsAlone, yearAt } from './numbers';
import { dayAndMonth, fullNumericDate, monthAndYear, type Term } from './numeric';
import { relativeAt, weekOf } from './relative';
import { isSign, match, type Scan, skip, skipSign } from './scan';
import type { TermContext, TermReader } from './term';

/** Reads one Vietnamese calendar date: part of day, weekday, day, month and year in their usual order. */
export const vietnameseTerm: TermReader = (scan, at, context) => {
  const intro = introduction(scan, at);
  const weekday = weekdayAt(scan, intro, at);
  if (weekday) return withWeekday(scan, weekday);
  const known = { ...context, introduced: context.introduced || intro > at };
  const term = calendarCore(scan, intro, known) ?? yearTerm(scan, at, context);
  return term && weekdayBehind(scan, term);
};

function introduction(scan: Scan, at: number): number {
  const part = skip(scan, 'part-of-day', at);
  return skip(scan, 'day', skip(scan, 'part-of-day', skip(scan, 'day', part)));
}

/** `thứ hai` is also an ordinal: it is a day only where capitals, an introduction, a week or a date say so. */
function weekdayAt(scan: Scan, at: number, begin: number): Term | null {
  const day = match(scan, 'weekday', at);
  if (!day) return null;
  const week = match(scan, 'week', day.end);
  const end = week?.end ?? day.end;
  const capital = scan.tokens[day.end - 1]!.capital || day.value === '7';
  const ordinal = match(scan, 'ordinal-before', at - 1) !== null;
  const wholeWeek = week !== null && week.end > day.end + 1;
  const point = { ...NO_POINT, weekday: Number(day.value), offset: week ? weekOf(week.value) : null };
  if (capital || introducesWeekday(scan, begin, at) || (wholeWeek && !ordinal)) return { point, end };
  return !ordinal && dateBehindWeekday(scan, day.end) ? { point, end: day.end } : null;
}

/** `sáng thứ hai` and `hôm thứ hai` are days, `ngày thứ hai` may be the second one of a visit. */
function introducesWeekday(scan: Scan, begin: number, at: number): boolean {
  if (begin === at) return false;
  return match(scan, 'part-of-day', begin) !== null || match(scan, 'day', begin)?.value === 'weekday';
}

function dateBehindWeekday(scan: Scan, at: number): Term | null {
  const open = skipSign(scan, at, '(,');
  const intro = introduction(scan, open);
  const date = calendarCore(scan, intro, { introduced: true, loose: false });
  if (!date || date.point.day === null) return null;
  return isSign(scan, at, '(') && isSign(scan, date.end, ')') ? { ...date, end: date.end + 1 } : date;
}

function withWeekday(scan: Scan, weekday: Term): Term {
  const date = dateBehindWeekday(scan, weekday.end);
  return date ? { point: { ...date.point, weekday: weekday.point.weekday }, end: date.end } : weekday;
}

function weekdayBehind(scan: Scan, term: Term): Term {
  if (term.point.day === null || !isSign(scan, term.end, '(,')) return term;
  const day = match(scan, 'weekday', term.end + 1);
  if (!day) return term;
  const bracket = isSign(scan, term.end, '(');
  if (bracket !== isSign(scan, day.end, ')')) return term;
  return { point: { ...term.point, weekday: Number(day.value) }, end: bracket ? day.end + 1 : day.end };
}

function calendarCore(scan: Scan, at: number, context: TermContext): Term | null {
  return (
    fullNumericDate(scan, at, context.glued) ??
    lunarNewYear(scan, at) ??
    (context.introduced || context.loose ? withYear(scan, dayAndMonth(scan, at, context.glued)) : null) ??
    dayInWords(scan, at, context) ??
    monthTerm(scan, at) ??
    monthAndYearAlone(scan, at, context) ??
    bareDay(scan, at, context)
  );
}

/** `3 tháng 2 năm 2023`, `mùng 10 tháng 3 âm lịch`, `rằm tháng Giêng`. */
function dayInWords(scan: Scan, at: number, context: TermContext): Term | null {
  const moon = match(scan, 'lunar-full-moon', at);
  const start = skip(scan, 'lunar-day', at);
  const day = moon ? { value: 15, end: moon.end } : digitsAt(scan, start, 1, 31);
  const word = day && match(scan, 'month', day.end);
  const month = word && monthNumber(scan, word.end);
  if (!day || !month) {
    return start > at ? withYear(scan, dayAndMonth(scan, start)) : null;
  }
  const point = { ...NO_POINT, day: day.value, month: month.value, lunar: month.lunar || moon !== null };
  const slash = isSign(scan, month.end, '/-') ? yearAt(scan, month.end + 1) : null;
  const term = slash
    ? { point: { ...point, year: slash.value }, end: slash.end }
    : withYear(scan, { point, end: month.end })!;
  const certain =
    term.point.year !== null || term.point.lunar || start > at || context.introduced || context.loose;
  return certain ? term : null;
}

/** `mùng 3 Tết`. */
function lunarNewYear(scan: Scan, at: number): Term | null {
  const start = skip(scan, 'lunar-day', at);
  const day = start > at ? digitsAt(scan, start, 1, 30) : null;
  const feast = day && match(scan, 'lunar-new-year', day.end);
  if (!day || !feast) return null;
  return withYear(scan, { point: { ...NO_POINT, day: day.value, month: 1, lunar: true }, end: feast.end });
}

/** `tháng 4/2015`, `tháng 4 năm 2015`, `tháng tư năm ngoái`, `tháng 4`. */
function monthTerm(scan: Scan, at: number): Term | null {
  const word = match(scan, 'month', at);
  const month = word && monthNumber(scan, word.end);
  if (!month) return null;
  const numeric = monthAndYear(scan, month.end - 1);
  if (numeric) return numeric;
  const point = { ...NO_POINT, month: month.value, lunar: month.lunar };
  return withYear(scan, { point, end: month.end });
}

function monthAndYearAlone(scan: Scan, at: number, context: TermContext): Term | null {
  const before = scan.tokens[at - 1];
  const bracket = before?.word === '(';
  return context.loose || bracket ? monthAndYear(scan, at, context.glued) : null;
}

function bareDay(scan: Scan, at: number, context: TermContext): Term | null {
  const day = digitsAt(scan, skip(scan, 'lunar-day', at), 1, 31);
  if (!day) return null;
  const month = relativeAt(scan, day.end);
  const offset = month?.point.offset ?? null;
  if (context.introduced && month && offset?.unit === 'month') {
    return { point: { ...month.point, day: day.value }, end: month.end };
  }
  return context.bareDays ? { point: { ...NO_POINT, day: day.value }, end: day.end } : null;
}

/** `năm 2014`; the bare number only where a range or `từ` announces it. */
function yearTerm(scan: Scan, at: number, context: TermContext): Term | null {
  const word = match(scan, 'year', at);
  const year = word || context.loose ? yearAt(scan, word?.end ?? at) : null;
  if (!year || !standsAlone(scan, year.end - 1, year.end, context.glued)) {
    return year && word && isSign(scan, year.end, '-–') ? point(year.value, year.end) : null;
  }
  return point(year.value, year.end);
}

function point(year: number, end: number): Term {
  return { point: { ...NO_POINT, year }, end };
}

function monthNumber(scan: Scan, at: number): { value: number; lunar: boolean; end: number } | null {
  const digits = digitsAt(scan, at, 1, 12);
  if (digits) return { ...digits, lunar: false };
  const name = match(scan, 'month-name', at);
  if (!name) return null;
  return { value: Number.parseInt(name.value, 10), lunar: name.value.endsWith('lunar'), end: name.end };
}

/** Adds what stands behind a day or month: `năm 2023`, `, năm 2023`, `năm ngoái`, `âm lịch`. */
function withYear(scan: Scan, term: Term | null): Term | null {
  if (!term) return null;
  const moon = match(scan, 'lunar', term.end);
  const end = moon?.end ?? term.end;
  const lunar = term.point.lunar || moon !== null;
  const word = match(scan, 'year', skipSign(scan, end, ','));
  const year = word && yearAt(scan, word.end);
  if (year) return { point: { ...term.point, lunar, year: year.value }, end: year.end };
  const relative = relativeAt(scan, end);
  const offset: DatePoint['offset'] = relative?.point.offset ?? null;
  if (relative && offset?.unit === 'year') {
    return { point: { ...term.point, lunar, offset, anchor: relative.point.anchor }, end: relative.end };
  }
  return { point: { ...term.point, lunar }, end };
}
