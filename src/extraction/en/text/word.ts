import type { Token } from '../../text/token';

/** A word, number or mark of an English sentence, with what compromise knows of it. Offsets are UTF-16 units, half-open. */
export interface Word extends Token {
  /** Joined to the word before by a hyphen (`Wen-je`, `sister-city`). */
  readonly glued: boolean;
  /** The name goes on in `'s` or `'`, which `text` and `end` leave out. */
  readonly possessive: boolean;
  /** compromise's tags, and those of our plugin. */
  readonly tags: ReadonlySet<string>;
}

const POSSESSIVE = /['’]s?$/u;

/** What lexicons are looked up by: lower case, straight apostrophes, without possessive ending. */
export function normOf(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replace(POSSESSIVE, '');
}

/** A phrase as the norms of its words; hyphens part words. */
export function normsOf(phrase: string): string[] {
  return phrase
    .split(/[\s-]+/u)
    .filter(Boolean)
    .map(normOf);
}

/** Length of the possessive ending of a word; 0 where it has none. */
export function possessiveLength(word: string): number {
  const ending = POSSESSIVE.exec(word)?.[0].length ?? 0;
  return ending < word.length ? ending : 0;
}
