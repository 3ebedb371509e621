import { type DatePoint, NO_POINT } from './expression';
import { dayAndMonth } from './numeric';
import { type DateRule, type Found, isSign, match, type Scan, skipSign } from './scan';

/** `Quốc khánh 2/9`, `dịp 30/4`: the day is the holiday's, not that of an event. */
export const feastRule: DateRule = { opens: { classes: ['feast', 'feast-day'] }, read: readFeast };

function readFeast(scan: Scan, at: number): Found | null {
  const name = match(scan, 'feast', at);
  if (name) {
    const bracket = isSign(scan, name.end, '(');
    const date = dayAndMonth(scan, skipSign(scan, name.end, '('));
    if (!date) return null;
    return feast(date.point, bracket && isSign(scan, date.end, ')') ? date.end + 1 : date.end);
  }
  const day = match(scan, 'feast-day', at);
  const date = day && dayAndMonth(scan, at);
  return date ? feast({ ...NO_POINT, ...date.point }, date.end) : null;
}

function feast(point: DatePoint, end: number): Found {
  return { end, expression: { kind: 'feast', point, last: null, anniversary: null } };
}
