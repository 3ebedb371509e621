import { type DatePoint, NO_POINT } from './expression';
import { digitsAt, standsAlone, yearAt } from './numbers';
import { isSign, type Scan } from './scan';

export interface Term {
  readonly point: DatePoint;
  readonly end: number;
}

const SIGNS = '/-.';

/** Index after a sign that is glued to both its neighbours. */
function joint(scan: Scan, at: number): number | null {
  if (!isSign(scan, at, SIGNS)) return null;
  return scan.tokens[at]!.spaced || (scan.tokens[at + 1]?.spaced ?? true) ? null : at + 1;
}

/** `13/8/2024`, `13-8-2024`, `13.8.2024`, `2024-08-13`; in English also `8/13/2024`. */
export function fullNumericDate(scan: Scan, at: number, glued = false): Term | null {
  const first = digitsAt(scan, at, 1, 2199, 4);
  const second = first && digitsIn(scan, joint(scan, first.end), 31, 2);
  const third = second && digitsIn(scan, joint(scan, second.end), 2199, 4);
  if (!first || !second || !third || !standsAlone(scan, at, third.end, glued)) return null;
  if (first.value >= 1500)
    return second.value <= 12 && third.value <= 31
      ? term(first.value, second.value, third.value, third.end)
      : null;
  if (third.value < 1500 || first.value > 31) return null;
  if (second.value <= 12) return term(third.value, second.value, first.value, third.end);
  return scan.lexicon.language === 'en' && first.value <= 12
    ? term(third.value, first.value, second.value, third.end)
    : null;
}

/** `9/5`, `9-5`, `9.5`: a day and a month, to be believed only where words introduce it. */
export function dayAndMonth(scan: Scan, at: number, glued = false): Term | null {
  const day = digitsAt(scan, at, 1, 31);
  const month = day && digitsIn(scan, joint(scan, day.end), 12, 2);
  if (!day || !month) return null;
  return standsAlone(scan, at, month.end, glued) || opensRange(scan, month.end)
    ? term(null, month.value, day.value, month.end)
    : null;
}

/** `10/2015`, `4-2015`: a month and a year. */
export function monthAndYear(scan: Scan, at: number, glued = false): Term | null {
  const month = digitsAt(scan, at, 1, 12);
  const sign = month && joint(scan, month.end);
  const year = sign ? yearAt(scan, sign) : null;
  if (!month || !year || !standsAlone(scan, at, year.end, glued)) return null;
  return term(year.value, month.value, null, year.end);
}

/** The second day of a range is glued to the first one: `26/4-2/5`. */
function opensRange(scan: Scan, at: number): boolean {
  if (!isSign(scan, at, '-–')) return false;
  const day = digitsAt(scan, at + 1, 1, 31);
  return day !== null && isSign(scan, day.end, '/.') && digitsAt(scan, day.end + 1, 1, 12) !== null;
}

function digitsIn(scan: Scan, at: number | null, max: number, digits: number) {
  return at === null ? null : digitsAt(scan, at, 1, max, digits);
}

function term(year: number | null, month: number | null, day: number | null, end: number): Term {
  return { point: { ...NO_POINT, year, month, day }, end };
}
