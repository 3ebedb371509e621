import { NO_POINT } from './expression';
import { standsAlone, yearAt } from './numbers';
import type { Term } from './numeric';
import { relativeAt } from './relative';
import { type DateRule, type Found, isSign, match, type Scan, single, skip, skipSign } from './scan';
import type { TermReader } from './term';

/** `hôm qua`, `tối cùng ngày`, `last month`; where a date stands beside it (`sáng nay (9/5)`) the date tells more. */
export function relativeRule(term: TermReader): DateRule {
  const read: DateRule['read'] = (scan, at) => {
    const phrase = relativeAt(scan, at) ?? relativeAt(scan, skip(scan, 'part-of-day', at));
    if (!phrase || yearAt(scan, phrase.end)) return null;
    if (counts(scan, at - 1)) return { end: phrase.end, expression: null };
    const date = phrase.point.offset?.unit === 'day' ? dateBeside(scan, phrase.end, term) : null;
    return date ? single(date.point, date.end) : single(phrase.point, phrase.end);
  };
  return { opens: { classes: ['relative', 'part-of-day'] }, read };
}

/** `vài tháng trước`, `3-5 năm tới`: the unit is counted, so the phrase names no date. */
function counts(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (!token || scan.tokens[at + 1]!.newLine) return false;
  return (token.digits > 0 && token.digits < 4) || match(scan, 'quantity', at) !== null;
}

function dateBeside(scan: Scan, at: number, term: TermReader): Term | null {
  const bracket = isSign(scan, at, '(');
  const comma = isSign(scan, at, ',');
  const date = term(scan, skipSign(scan, at, '(,'), { introduced: !comma, loose: false });
  if (!date || date.point.day === null) return null;
  if (!bracket) return date;
  return isSign(scan, date.end, ')') ? { ...date, end: date.end + 1 } : null;
}

/** `(2014)`: a year alone in brackets. */
export const bracketYearRule: DateRule = { opens: { signs: ['('] }, read: readBracketYear };

function readBracketYear(scan: Scan, at: number): Found | null {
  const year = isSign(scan, at, '(') ? yearAt(scan, at + 1) : null;
  if (!year || !isSign(scan, year.end, ')')) return null;
  return { ...single({ ...NO_POINT, year: year.value }, year.end), begin: at + 1 };
}

/** The further years of `năm 2013 và 2015`, `in 2013 and 2015`. */
export const listedYearRule: DateRule = { opens: { classes: ['and'] }, read: readListedYear };

function readListedYear(scan: Scan, at: number): Found | null {
  const joint = match(scan, 'and', at);
  const year = joint && yearAt(scan, joint.end);
  if (!year || !yearAt(scan, at - 1) || !standsAlone(scan, joint.end, year.end)) return null;
  return { ...single({ ...NO_POINT, year: year.value }, year.end), begin: joint.end };
}
