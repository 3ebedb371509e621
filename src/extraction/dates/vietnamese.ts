import { NO_POINT } from './expression';
import type { Term } from './numeric';
import { weekOf } from './relative';
import { isSign, match, type Scan, skip, skipSign } from './scan';
import type { TermReader } from './term';
import { calendarCore, yearTerm } from './vietnamese-calendar';

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
  const part = partsOfDay(scan, at);
  return skip(scan, 'day', skip(scan, 'part-of-day', skip(scan, 'day', part)));
}

/** `sáng`, and `sáng đến chiều`, which is a part of one day too. */
function partsOfDay(scan: Scan, at: number): number {
  const first = skip(scan, 'part-of-day', at);
  const joint = first > at ? match(scan, 'to', first) : null;
  const second = joint && match(scan, 'part-of-day', joint.end);
  return second ? second.end : first;
}

/** `thứ hai` is also an ordinal: it is a day only where capitals, an introduction, a week or a date say so. */
function weekdayAt(scan: Scan, at: number, begin: number): Term | null {
  const day = match(scan, 'weekday', at);
  if (!day) return null;
  const week = match(scan, 'week', day.end);
  const end = week?.end ?? day.end;
  const capital = scan.tokens[day.end - 1]!.capital || day.value === SUNDAY;
  const ordinal = match(scan, 'ordinal-before', at - 1) !== null;
  const wholeWeek = week !== null && week.end > day.end + 1;
  const point = { ...NO_POINT, weekday: Number(day.value), offset: week ? weekOf(week.value) : null };
  if (capital || introducesWeekday(scan, begin, at) || (wholeWeek && !ordinal)) return { point, end };
  return !ordinal && dateBehindWeekday(scan, day.end) ? { point, end: day.end } : null;
}

/** The one weekday whose name is no ordinal. */
const SUNDAY = '7';

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
