import type { DatePoint } from './expression';
import type { WordClass } from './lexicon';
import type { Term } from './numeric';
import { type DateRule, type Found, isSign, kindOf, match, type Scan, single } from './scan';
import { LOOSE, STRICT, type TermContext, type TermReader } from './term';

/** Days that a list such as `ngày 6, 7 và 8/3` may name. */
const LONGEST_LIST = 6;

const OPENINGS: readonly WordClass[] = [
  'part-of-day',
  'day',
  'weekday',
  'week',
  'month',
  'year',
  'lunar-day',
  'lunar-full-moon',
  'month-name',
  'article',
  'in',
];

/** A single date or a range of dates: `ngày 13/8`, `19-21/11/2018`, `ngày 6 và 7/8`, `May 6 to 8`. */
export function dateRule(term: TermReader): DateRule {
  return {
    opens: { classes: OPENINGS, digits: true },
    read: (scan, at) => dateOrRange(scan, at, term, STRICT),
  };
}

/** `từ năm 2014`, `từ 19 đến 21-11`, `since 2014`, `from May 6 to 8`. */
export function sinceRule(term: TermReader): DateRule {
  const read: DateRule['read'] = (scan, at) => {
    const word = match(scan, 'since', at);
    if (!word) return null;
    const found = dateOrRange(scan, word.end, term, LOOSE);
    if (!found?.expression || match(scan, 'unit', found.end)) return null;
    const open = toNow(scan, found.end);
    const kind = found.expression.kind === 'range' ? 'range' : 'since';
    return { end: open ?? found.end, expression: { ...found.expression, kind } };
  };
  return { opens: { classes: ['since'] }, read };
}

/** `đến năm 2025`, `trước ngày 30/6`, `by 2030`. */
export function untilRule(term: TermReader): DateRule {
  const read: DateRule['read'] = (scan, at) => {
    const word = match(scan, 'until', at);
    const context = scan.lexicon.language === 'en' ? LOOSE : STRICT;
    const found = word && dateOrRange(scan, word.end, term, context);
    if (!found?.expression || found.expression.kind === 'range') return null;
    return { end: found.end, expression: { ...found.expression, kind: 'until' } };
  };
  return { opens: { classes: ['until'] }, read };
}

function toNow(scan: Scan, at: number): number | null {
  const joined = match(scan, 'to', at);
  return match(scan, 'now', at)?.end ?? (joined && (match(scan, 'now', joined.end)?.end ?? null));
}

function dateOrRange(scan: Scan, at: number, term: TermReader, context: TermContext): Found | null {
  const first = term(scan, at, { ...context, bareDays: true });
  if (!first) return null;
  if (isBareDay(first.point)) return dayList(scan, at, first, term);
  const second = secondOf(scan, first, term);
  return second ? range(first.point, second) : single(first.point, first.end);
}

function isBareDay(point: DatePoint): boolean {
  return point.day !== null && point.month === null && point.offset === null;
}

/** Days whose month is told behind the last of them. */
function dayList(scan: Scan, at: number, first: Term, term: TermReader): Found | null {
  let last: Term = first;
  for (let i = 0; i < LONGEST_LIST; i++) {
    const joint = match(scan, 'to', last.end) ?? match(scan, 'and', last.end);
    if (!joint || scan.tokens[joint.end]?.newLine) return null;
    const glued = !(scan.tokens[joint.end]?.spaced ?? true);
    const full = term(scan, joint.end, { introduced: false, loose: true, glued });
    if (full && full.point.day !== null && full.point.month !== null) {
      return announced(scan, at, first, full) ? range(first.point, full) : null;
    }
    const next = term(scan, joint.end, { introduced: false, loose: true, glued, bareDays: true });
    if (!next || next.point.day === null) return null;
    last = next;
  }
  return null;
}

/** Without a word before it, `19-21/11` is a date only with its year: it could be a score or a fraction. */
function announced(scan: Scan, at: number, first: Term, full: Term): boolean {
  const bare = first.end === at + 1;
  if (!bare || full.point.year !== null || namesMonth(scan, at, full.end)) return true;
  const before = scan.tokens[at - 1];
  return before !== undefined && (before.word === '(' || match(scan, 'since', at - 1) !== null);
}

/** `29-31 January`: in English a month in letters leaves no doubt. */
function namesMonth({ lexicon, tokens }: Scan, from: number, to: number): boolean {
  return lexicon.language === 'en' && tokens.slice(from, to).some(({ capital }) => capital);
}

/** The second date of a range whose first one tells its own month or year. */
function secondOf(scan: Scan, first: Term, term: TermReader): Term | null {
  const joint = match(scan, 'to', first.end);
  if (!joint) return null;
  const dash = isSign(scan, first.end, '-–—');
  const glued = !(scan.tokens[joint.end]?.spaced ?? true);
  const context = { introduced: false, loose: true, glued, bareDays: scan.lexicon.language === 'en' };
  const second = term(scan, joint.end, context);
  if (!second) return null;
  return !dash || sameShape(first.point, second.point) ? second : null;
}

/** A dash joins like to like: in `năm 2015 - 20/10` it does not. */
function sameShape(a: DatePoint, b: DatePoint): boolean {
  return (
    (a.day === null) === (b.day === null) && (a.weekday === null || b.weekday !== null || b.day !== null)
  );
}

function range(first: DatePoint, second: Term): Found {
  const last = complete(second.point, first);
  const begin = complete(first, last);
  const kind = kindOf(begin) === 'weekday' && begin.month === null ? 'weekday' : 'range';
  return { end: second.end, expression: { kind, point: begin, last, anniversary: null } };
}

/** Takes month and year from the other end of the range where this one leaves them out. */
function complete(point: DatePoint, other: DatePoint): DatePoint {
  if (point.weekday !== null && point.month === null) return point;
  const month = point.month ?? (point.day === null ? null : other.month);
  const later = point.month !== null && other.month !== null && point.month > other.month;
  const year = point.year ?? (other.year !== null && later ? other.year - 1 : other.year);
  return { ...point, month, year, offset: point.offset ?? (year === null ? other.offset : null) };
}
