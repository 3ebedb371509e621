import { NO_POINT } from './expression';
import { digitsAt, yearAt } from './numbers';
import { relativeAt } from './relative';
import { type DateRule, type Found, match, type Scan, single, skip } from './scan';

/** Terms of plans and offices, which date no event: `giai đoạn 2018-2020`, `nhiệm kỳ 2020 - 2025`, `2018-2022`. */
export const periodRule: DateRule = {
  opens: { classes: ['period', 'year'], digits: true },
  read: readPeriod,
};

function readPeriod(scan: Scan, at: number): Found | null {
  const word = match(scan, 'period', at);
  const first = yearAt(scan, skip(scan, 'year', word?.end ?? at));
  if (!first || (!word && scan.tokens[at - 1]?.word === '-')) return null;
  const dash = match(scan, 'to', first.end);
  const last = dash && yearAt(scan, dash.end);
  if (last) return period(first.value, last.value, last.end);
  return word ? period(first.value, null, first.end) : null;
}

/** `quý III/2018`, `quý 2 năm 2019`: a year is all that a partial date can hold of it. */
export const quarterRule: DateRule = { opens: { classes: ['quarter'] }, read: readQuarter };

function readQuarter(scan: Scan, at: number): Found | null {
  const word = match(scan, 'quarter', at);
  const quarter = word && (digitsAt(scan, word.end, 1, 4) ?? match(scan, 'quarter-name', word.end));
  if (!quarter) return null;
  const slash = match(scan, 'year', quarter.end)?.end ?? quarter.end + 1;
  const year = yearAt(scan, slash);
  const relative = year ? null : relativeAt(scan, quarter.end);
  if (relative?.point.offset?.unit === 'year') return single(relative.point, relative.end);
  if (!year) return { end: quarter.end, expression: null };
  const point = { ...NO_POINT, year: year.value };
  return { end: year.end, expression: { kind: 'absolute', point, last: null, anniversary: null } };
}

function period(first: number, last: number | null, end: number): Found {
  const point = (year: number) => ({ ...NO_POINT, year });
  return {
    end,
    expression: {
      kind: 'period',
      point: point(first),
      last: last === null ? null : point(last),
      anniversary: null,
    },
  };
}

/** Passes over phrases that name no date, such as `hằng năm`. */
export const vagueRule: DateRule = { opens: { classes: ['vague'] }, read: readVague };

function readVague(scan: Scan, at: number): Found | null {
  const phrase = match(scan, 'vague', at);
  return phrase && { end: phrase.end, expression: null };
}

/** Passes over what a word such as `số` marks as a document's number. */
export const documentRule: DateRule = { opens: { classes: ['number-sign'] }, read: readDocument };

function readDocument(scan: Scan, at: number): Found | null {
  const word = match(scan, 'number-sign', at);
  if (!word || scan.tokens[word.end]?.number === null) return null;
  let end = word.end;
  while (end < scan.tokens.length && (end === word.end || !scan.tokens[end]!.spaced) && end < word.end + 8)
    end++;
  return end > word.end ? { end, expression: null } : null;
}
