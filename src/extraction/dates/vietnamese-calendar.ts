import { type DatePoint, NO_POINT } from './expression';
import { digitsAt, standsAlone, yearAt } from './numbers';
import { dayAndMonth, fullNumericDate, monthAndYear, type Term } from './numeric';
import { relativeAt } from './relative';
import { isSign, match, type Scan, skip, skipSign } from './scan';
import type { TermContext } from './term';

/** Day, month and year without what may introduce them. */
export function calendarCore(scan: Scan, at: number, context: TermContext): Term | null {
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
export function yearTerm(scan: Scan, at: number, context: TermContext): Term | null {
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
