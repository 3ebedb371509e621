import { type Anniversary, type DatePoint, NO_POINT } from './expression';
import { digitsAt, numberAt, standsAlone, yearAt } from './numbers';
import { dayAndMonth, fullNumericDate, type Term } from './numeric';
import { type DateRule, type Found, isSign, match, type Scan, skip } from './scan';

/** Tokens between the words of an anniversary and the bracket with its dates. */
const LOOK_BACK = 40;

/** `kỷ niệm 10 năm`, `5 năm kết nghĩa`, `the 10th anniversary`: how many years have passed. */
export const anniversaryRule: DateRule = {
  opens: { classes: ['anniversary', 'ordinal-name', 'number'], digits: true },
  read: (scan, at) => countBehind(scan, at) ?? countBefore(scan, at),
};

function countBehind(scan: Scan, at: number): Found | null {
  const word = match(scan, 'anniversary', at);
  if (!word) return null;
  const ordinal = match(scan, 'ordinal', word.end);
  const count = numberAt(scan, ordinal?.end ?? word.end);
  if (!count) return null;
  const unit = match(scan, 'unit', count.end);
  if (unit?.value !== 'year' && !ordinal) return null;
  return remembering(unit?.value === 'year' ? unit.end : count.end, count.value, []);
}

function countBefore(scan: Scan, at: number): Found | null {
  const ordinal = ordinalAt(scan, at);
  const word = ordinal && match(scan, 'anniversary', ordinal.end);
  if (ordinal && word) return remembering(word.end, ordinal.value, []);
  const count = numberAt(scan, at);
  const unit = count && match(scan, 'unit', count.end);
  if (!count || unit?.value !== 'year' || count.value < 2) return null;
  return match(scan, 'remembered', unit.end) ? remembering(unit.end, count.value, []) : null;
}

/** `10th`, `tenth`. */
function ordinalAt(scan: Scan, at: number): { value: number; end: number } | null {
  const digits = digitsAt(scan, at, 1, 999, 3);
  const end = digits && match(scan, 'ordinal-end', digits.end);
  if (digits && end) return { value: digits.value, end: end.end };
  const name = match(scan, 'ordinal-name', at);
  return name && { value: Number(name.value), end: name.end };
}

/** Brackets behind an anniversary: `(20/10/2015 - 20/10/2025)`, `(1930-2023)`, `(22/12)`. */
export const rememberedRule: DateRule = { opens: { signs: ['('] }, read: readRemembered };

function readRemembered(scan: Scan, at: number): Found | null {
  const pair = datePair(scan, at + 1) ?? yearPair(scan, at + 1);
  if (pair && isSign(scan, pair.end, ')') && (pair.certain || remembers(scan, at))) {
    return {
      ...remembering(pair.end, pair.last.year! - pair.first.year!, [pair.first, pair.last]),
      begin: at + 1,
    };
  }
  const one = fullNumericDate(scan, at + 1) ?? dayAndMonth(scan, at + 1);
  if (one && isSign(scan, one.end, ')') && remembers(scan, at)) {
    return { ...remembering(one.end, null, [one.point]), begin: at + 1 };
  }
  return null;
}

interface Pair {
  readonly first: DatePoint;
  readonly last: DatePoint;
  readonly end: number;
  /** The same day of two years is an anniversary whatever stands before. */
  readonly certain: boolean;
}

function datePair(scan: Scan, at: number): Pair | null {
  const first = looseDate(scan, at, false);
  const dash = first && match(scan, 'to', first.end);
  const last = dash && looseDate(scan, dash.end, true);
  if (!first || !last || first.point.year === null || last.point.year === null) return null;
  const certain =
    first.point.month === last.point.month &&
    first.point.day === last.point.day &&
    first.point.year < last.point.year;
  return { first: first.point, last: last.point, end: last.end, certain };
}

/** A full date of which a dash may follow or go before. */
function looseDate(scan: Scan, at: number, glued: boolean): Term | null {
  const day = digitsAt(scan, at, 1, 31);
  const month = day && isSign(scan, day.end, '/.-') ? digitsAt(scan, day.end + 1, 1, 12) : null;
  const year = month && isSign(scan, month.end, '/.-') ? yearAt(scan, month.end + 1) : null;
  if (
    !day ||
    !month ||
    !year ||
    !(glued || standsAlone(scan, at, at + 1) || scan.tokens[at - 1]?.word === '(')
  )
    return null;
  return { point: { ...NO_POINT, day: day.value, month: month.value, year: year.value }, end: year.end };
}

function yearPair(scan: Scan, at: number): Pair | null {
  const first = yearAt(scan, at);
  const dash = first && match(scan, 'to', first.end);
  const last = dash && yearAt(scan, dash.end);
  if (!first || !last || first.value >= last.value) return null;
  const point = (year: number) => ({ ...NO_POINT, year });
  return { first: point(first.value), last: point(last.value), end: last.end, certain: false };
}

/** Tells whether the same sentence speaks of an anniversary or feast not far before. */
function remembers(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
    if (isSign(scan, i, '.;!?') || scan.tokens[i + 1]?.newLine) return false;
    const feast = match(scan, 'feast', i);
    if (feast && feast.end === at) return true;
    if (countBehind(scan, i) || countBefore(scan, i)) return true;
    if (match(scan, 'anniversary', i) && match(scan, 'remembered', skip(scan, 'article', i + 2))) return true;
  }
  return false;
}

function remembering(end: number, count: number | null, dates: readonly DatePoint[]): Found {
  const impliedYear = dates.length === 2 ? dates[1]!.year : null;
  const anniversary: Anniversary = { count, dates, impliedYear };
  return {
    end,
    expression: { kind: 'anniversary', point: dates[0] ?? NO_POINT, last: dates[1] ?? null, anniversary },
  };
}
