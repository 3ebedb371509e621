import { fold, type Language, type PartialDate, partialDate } from '../graph';
import { monthOf, weekdayOf, withoutDateWords } from './dateline-words';

/** A line that says when the page was published; `date` is null where it gives no year. */
export interface Dateline {
  readonly date: PartialDate | null;
}

const MAX_LENGTH = 120;
/** Place, author or menu items beside the date ("Hà Nội, 3/2/2023"): at most so many, and so many words in each. */
const MAX_OTHER_PARTS = 3;
const MAX_OTHER_WORDS = 4;

const TIME = /\b\d{1,2}(?::|h|g)\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?/gi;
const ZONE = /\b(?:GMT|UTC)\s?(?:[+-]\s?\d{1,2}(?::?\d{2})?)?/gi;
const MARK = '\u0001';
const SEPARATORS = /[|,•·–—»\t]|\s-\s| {2,}/;

type Found = { readonly rest: string; readonly parts: DateParts };
type DateParts = { year: number | null; month: number; day: number; swappable: boolean };

/**
 * Reads a date line; null where the line is something else, above all a sentence or headline with a date in it.
 * `language` tells which of 9/2 is the day: always the first in Vietnamese, in English what the weekday shows.
 */
export function readDateline(line: string, language: Language): Dateline | null {
  const text = line.trim();
  if (text.length > MAX_LENGTH || !/\d/.test(text)) return null;
  const found = findDate(text.replace(ZONE, ' ').replace(TIME, ' '));
  if (!found || !hasNothingElse(found.rest)) return null;
  return { date: calendarDate(found.parts, weekdayOf(wordsOf(found.rest)), language) };
}

function findDate(text: string): Found | null {
  return (
    take(text, /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/, (y, m, d) => exact(y, m, d)) ??
    take(text, /\b(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})\b/, (d, separator, m, y) => ({
      ...exact(y, m, d),
      swappable: separator === '/',
    })) ??
    take(text, /(\d{1,2})\s?tháng\s?(\d{1,2}),?\s(?:năm\s)?(\d{4})\b/i, (d, m, y) => exact(y, m, d)) ??
    take(text, /(\d{1,2})(?:st|nd|rd|th)?\s(\p{L}{3,9})\.?,?\s(\d{4})\b/u, (d, m, y) => named(y, m, d)) ??
    take(text, /(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b/u, (m, d, y) => named(y, m, d)) ??
    take(text, /(\d{1,2})(?:st|nd|rd|th)?\s(\p{L}{3,9})/u, (d, m) => named(null, m, d)) ??
    take(text, /(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?\b/u, (m, d) => named(null, m, d))
  );
}

function take(text: string, pattern: RegExp, read: (...groups: string[]) => DateParts | null): Found | null {
  const match = pattern.exec(text);
  const parts = match ? read(...match.slice(1)) : null;
  if (!match || !parts) return null;
  return { parts, rest: text.slice(0, match.index) + MARK + text.slice(match.index + match[0].length) };
}

function exact(year: string, month: string, day: string): DateParts {
  return { year: Number(year), month: Number(month), day: Number(day), swappable: false };
}

function named(year: string | null, name: string, day: string): DateParts | null {
  const month = monthOf(name);
  return month === null
    ? null
    : { year: year === null ? null : Number(year), month, day: Number(day), swappable: false };
}

/** The part with the date may hold only words of dates; the parts beside it must be few and short. */
function hasNothingElse(rest: string): boolean {
  let others = 0;
  for (const part of rest.split(SEPARATORS)) {
    const words = withoutDateWords(wordsOf(part));
    if (words.length === 0) continue;
    if (part.includes(MARK) || !isLabel(part, words.length) || ++others > MAX_OTHER_PARTS) return false;
  }
  return true;
}

/** A place, a name, a menu item: short, with a capital and without numbers. */
function isLabel(part: string, words: number): boolean {
  return words <= MAX_OTHER_WORDS && /^[^\p{L}]*\p{Lu}/u.test(part) && !/\d/.test(part);
}

function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

function calendarDate(
  { year, month, day, swappable }: DateParts,
  weekday: number | null,
  language: Language,
): PartialDate | null {
  if (year === null) return null;
  const dayFirst = partialDate(year, month, day);
  const monthFirst = swappable && language === 'en' ? partialDate(year, day, month) : null;
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  const fitting = [dayFirst, monthFirst].filter((date) => new Date(date).getUTCDay() === weekday);
  // British and American readings of 9/2/2022 differ and nothing tells which: the year is all that is sure.
  return fitting.length === 1 ? (fitting[0] ?? null) : String(year).padStart(4, '0');
}
