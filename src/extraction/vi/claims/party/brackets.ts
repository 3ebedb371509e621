import { isA } from '../../lexicon';
import { closingBracket, type LinkedChunk, wordAt } from '../../link/sentence';

const MOST_IN_BRACKETS = 14;

/** What brackets behind a party tell of it. */
export interface Bracketed {
  /** Link behind the closing bracket. */
  readonly to: number;
  readonly country: string | null;
  /** Where in a picture it stands (`trái`, `bìa phải`). */
  readonly pictured: boolean;
}

/** Reads the brackets that open at link `at`; undefined where none open or they don't close soon. */
export function bracketsAt(links: readonly LinkedChunk[], at: number): Bracketed | undefined {
  if (wordAt(links, at) !== '(') return undefined;
  const close = closingBracket(links, at, MOST_IN_BRACKETS);
  if (close === undefined) return undefined;
  const inside = links.slice(at, close);
  const country = inside.find(({ chunk }) => chunk.kind === 'country')?.chunk;
  return {
    to: close + 1,
    country: country?.kind === 'country' ? country.code : null,
    pictured: inside.some((_, i) => isA('picture-position', wordAt(inside, i))),
  };
}
