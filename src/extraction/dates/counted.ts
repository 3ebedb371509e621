import { type CalendarUnit, type DateAnchor, type DatePoint, NO_POINT } from './expression';
import { numberAt } from './numbers';
import { relativeAt } from './relative';
import { type DateRule, type Found, isSign, match, type Scan, single, skip } from './scan';

/** Counts of units: `cách đây 11 năm`, `mười năm nay`, `hai ngày sau`, `ten years ago`, `two days later`. */
export const countedRule: DateRule = {
  opens: { classes: ['about', 'ago-prefix', 'past-prefix', 'number'], digits: true },
  read: readCounted,
};

function readCounted(scan: Scan, at: number): Found | null {
  const about = match(scan, 'about', at);
  const ago = match(scan, 'ago-prefix', about?.end ?? at);
  const past = match(scan, 'past-prefix', about?.end ?? at);
  const vague = match(scan, 'about', ago?.end ?? past?.end ?? at);
  const number = numberAt(scan, vague?.end ?? ago?.end ?? past?.end ?? about?.end ?? at);
  const unit = number && match(scan, 'unit', number.end);
  if (!number || !unit) return null;
  const tail = readTail(scan, unit.end, ago !== null, past !== null);
  if (!tail) return null;
  if (about || vague || tail.sense === 'coming') return { end: tail.end, expression: null };
  return expressionOf(scan, number.value, unit.value as CalendarUnit, tail);
}

type Sense = 'ago' | 'later' | 'later-alone' | 'before-that' | 'after-which' | 'past' | 'coming';
interface Tail {
  readonly sense: Sense;
  readonly end: number;
}

function readTail(scan: Scan, at: number, ago: boolean, past: boolean): Tail | null {
  if (ago) return { sense: 'ago', end: at };
  if (past) return { sense: 'past', end: at };
  for (const sense of SENSES) {
    const found = match(scan, sense, at);
    if (found && (sense !== 'later-alone' || endsClause(scan, found.end))) return { sense, end: found.end };
  }
  return null;
}

const SENSES: readonly Sense[] = [
  'after-which',
  'before-that',
  'ago',
  'later',
  'later-alone',
  'past',
  'coming',
];

/** `một ngày sau,` counts from the last date; `một ngày sau hội đàm` from what follows. */
function endsClause(scan: Scan, at: number): boolean {
  const next = scan.tokens[at];
  return next === undefined || next.newLine || isSign(scan, at, ',;:.)');
}

/** `10 năm sau khi hai bên ký` dates what follows: ten years before the last date told. */
function expressionOf(scan: Scan, count: number, unit: CalendarUnit, tail: Tail): Found {
  const later = tail.sense === 'later' || tail.sense === 'later-alone';
  const fromText = later || tail.sense === 'before-that' || tail.sense === 'after-which';
  const anchor: DateAnchor = fromText ? 'reference' : 'publication';
  const amount = later ? count : -count;
  const point: DatePoint = { ...NO_POINT, anchor, offset: { unit, amount } };
  if (tail.sense === 'past') return single(point, tail.end, 'since');
  return thisMonth(scan, point, tail.end) ?? single(point, tail.end);
}

/** `ten years ago this month`, `cách đây 10 năm, tháng này`: precise to the month. */
function thisMonth(scan: Scan, point: DatePoint, at: number): Found | null {
  const same = relativeAt(scan, skip(scan, 'and', at));
  const unit = same?.point.offset?.unit;
  if (!same || point.offset?.unit !== 'year' || same.point.offset?.amount !== 0) return null;
  if (unit !== 'month') return null;
  return single({ ...point, offset: { unit, amount: point.offset.amount * 12 } }, same.end);
}
