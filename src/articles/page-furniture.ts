import { fold, LANGUAGES } from '../graph';
import { readRows } from '../tables';

/** What a phrase of the furniture lists stands for; explained in the header of `data/languages/vi/page-furniture.tsv`. */
export type FurnitureKind =
  | 'related'
  | 'ending'
  | 'inline'
  | 'home'
  | 'credit'
  | 'byline'
  | 'no-name'
  | 'date-word'
  | 'weekday'
  | 'month';

// Pages mix languages (a Vietnamese page with "Multimedia" and "Home"), so the lists of all languages are one.
const ROWS = LANGUAGES.flatMap((language) => readRows(`languages/${language}/page-furniture.tsv`));

/** Phrases of one kind as printed, each with its value column (empty where it has none). */
export function furniture(kind: FurnitureKind): { phrase: string; value: string }[] {
  return ROWS.filter((row) => row[0] === kind).map((row) => ({ phrase: row[1] ?? '', value: row[2] ?? '' }));
}

/** Phrases of one kind, folded: for looking up whole lines and words. */
export function foldedFurniture(kind: FurnitureKind): Map<string, string> {
  return new Map(furniture(kind).map(({ phrase, value }) => [fold(phrase), value]));
}
