import { editDistance } from './edit-distance';

/** A folded name that was probably meant, and how sure that is (0 to 1). */
export interface NearMiss {
  readonly folded: string;
  readonly likeness: number;
}

/** Different groups of three letters of a text, and how many of them a name must have to be worth comparing. */
export interface LetterGroups {
  readonly groups: readonly string[];
  /** At least 1. */
  readonly atLeast: number;
}

/** One look for names that may have been meant. */
export interface NearMissAttempt extends LetterGroups {
  /** Which of the folded names that have enough of the groups, padded with spaces, are near enough. */
  among(names: readonly string[]): NearMiss[];
}

/** An error spoils at most this many of the groups of three letters: four where two neighbours are swapped. */
const GROUPS_PER_ERROR = 4;

/**
 * How to look for names that are a typing error away from the folded text, whole or in a run of as many words; then,
 * where the text is long enough, for those that are two away. The first attempt that finds something counts.
 */
export function nearMissAttempts(folded: string): NearMissAttempt[] {
  const groups = letterGroups(folded);
  return Array.from({ length: allowedErrors(folded) }, (_, index) => {
    const errors = index + 1;
    return {
      groups,
      atLeast: Math.max(groups.length - errors * GROUPS_PER_ERROR, 1),
      among: (names) => names.flatMap((name) => missOf(folded, name, errors)),
    };
  });
}

/** Groups of which a name with `atLeast` of all must have one: leaving out any others loses nothing. */
export function enoughGroups({ groups, atLeast }: LetterGroups): number {
  return groups.length - atLeast + 1;
}

/** Typing errors that are forgiven, by the length of what was typed. */
function allowedErrors(text: string): number {
  const { length } = [...text];
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Different groups of three letters of a folded text, with a space before the first letter and after the last. */
export function letterGroups(folded: string): string[] {
  const letters = [...` ${folded} `];
  return [...new Set(letters.slice(2).map((_, index) => letters.slice(index, index + 3).join('')))];
}

function missOf(text: string, name: string, errors: number): NearMiss[] {
  const likeness = likenessOf(text, name, errors);
  return likeness > 0 ? [{ folded: name, likeness }] : [];
}

function likenessOf(text: string, name: string, errors: number): number {
  const words = name.split(' ');
  const width = text.split(' ').length;
  let best = 0;
  for (let start = 0; start === 0 || start + width <= words.length; start++) {
    for (const run of [words.slice(start, start + width).join(' '), ...(start === 0 ? [name] : [])]) {
      const distance = editDistance(text, run, errors);
      if (distance > errors) continue;
      best = Math.max(best, (1 - distance / (errors + 1)) * (run.length / name.length));
    }
  }
  return best;
}
