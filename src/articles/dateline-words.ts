import { foldedFurniture } from './page-furniture';

const MONTHS = foldedFurniture('month');
const WEEKDAYS = foldedFurniture('weekday');
const DATE_WORDS = new Set([...foldedFurniture('date-word').keys()].flatMap((phrase) => phrase.split(' ')));

/** Number of a month (from 1) by its English name or abbreviation in any case; null where it is none. */
export function monthOf(name: string): number | null {
  const month = MONTHS.get(name.toLowerCase());
  return month === undefined ? null : Number(month);
}

/** Weekdays (0 = Sunday) that folded words name; two words for Vietnamese ("thu hai"), one for English. */
export function weekdayOf(words: readonly string[]): number | null {
  for (const [at, word] of words.entries()) {
    const day = WEEKDAYS.get(`${word} ${words[at + 1] ?? ''}`) ?? WEEKDAYS.get(word);
    if (day !== undefined) return Number(day);
  }
  return null;
}

/** Removes from folded words all that belongs to dates and times; what is left is something else. */
export function withoutDateWords(words: readonly string[]): string[] {
  const left: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (WEEKDAYS.has(`${word} ${words[at + 1] ?? ''}`)) at++;
    else if (!WEEKDAYS.has(word) && !DATE_WORDS.has(word) && !/^\d+$/.test(word)) left.push(word);
  }
  return left;
}
