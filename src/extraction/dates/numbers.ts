import { match, type Scan } from './scan';

export interface ReadNumber {
  readonly value: number;
  readonly end: number;
}

/** A run of at most `maxDigits` digits between `min` and `max`. */
export function digitsAt(scan: Scan, at: number, min: number, max: number, maxDigits = 2): ReadNumber | null {
  const token = scan.tokens[at];
  if (!token || token.number === null || token.digits > maxDigits) return null;
  return token.number >= min && token.number <= max ? { value: token.number, end: at + 1 } : null;
}

/** A year in four digits. */
export function yearAt(scan: Scan, at: number): ReadNumber | null {
  return scan.tokens[at]?.digits === 4 ? digitsAt(scan, at, 1500, 2199, 4) : null;
}

/** A small number in digits or words: `10`, `mười`, `hai mươi lăm`, `twenty-five`. */
export function numberAt(scan: Scan, at: number): ReadNumber | null {
  const digits = digitsAt(scan, at, 1, 999, 3);
  if (digits) return standsAlone(scan, at, digits.end) ? digits : null;
  const word = match(scan, 'number', at);
  if (!word) return null;
  const value = Number(word.value);
  const hyphen = scan.tokens[word.end]?.word === '-' ? word.end + 1 : word.end;
  const unit = value >= 20 && value % 10 === 0 ? match(scan, 'unit-number', hyphen) : null;
  if (unit) return { value: value + Number(unit.value), end: unit.end };
  return { value, end: word.end };
}

/**
 * Tells that no letter, digit or joining sign is glued to the tokens, so that `68-NQ/TW` and `1368/2` are no dates.
 * `glued` allows one in front, as before the second day of `26/4-2/5`.
 */
export function standsAlone(scan: Scan, at: number, end: number, glued = false): boolean {
  const first = scan.tokens[at]!;
  const before = scan.tokens[at - 1];
  if (before && !glued && !first.spaced && GLUE.test(before.word)) return false;
  const after = scan.tokens[end];
  if (!after || after.spaced) return true;
  if (LETTER_OR_DIGIT.test(after.word)) return false;
  const beyond = scan.tokens[end + 1];
  if (!beyond || beyond.spaced) return true;
  return !(
    JOINS_ALL.test(after.word) ? LETTER_OR_DIGIT : JOINS_DIGITS.test(after.word) ? DIGIT : NOTHING
  ).test(beyond.word);
}

const GLUE = /^[\p{L}\p{N}/\-.,:+]/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
const DIGIT = /^\p{N}/u;
const NOTHING = /^$/;
const JOINS_ALL = /^[/\-+]$/;
const JOINS_DIGITS = /^[.,:]$/;
