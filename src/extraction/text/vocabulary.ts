/** Numbers for the words of all word lists; 0 is every word that no list has. Numbers are for comparing only. */
const numbers = new Map<string, number>();

/** The number of a word, given one if it has none yet. For loading word lists. */
export function addWord(norm: string): number {
  const known = numbers.get(norm);
  if (known !== undefined) return known;
  numbers.set(norm, numbers.size + 1);
  return numbers.size;
}

/** The number of a word, 0 if no list has it. */
export function wordNumber(norm: string): number {
  return numbers.get(norm) ?? 0;
}

/** How many words all lists have so far: what was looked up before it grew may have a number now. */
export function vocabularySize(): number {
  return numbers.size;
}
