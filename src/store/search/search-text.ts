import { BangGiaoError, fold, foldKeepingTones } from '../../graph';
import type { SearchResult } from '../graph-store';
import { searchable } from './searchable';

/** A text to search for, prepared as every store needs it. */
export interface SearchText {
  readonly folded: string;
  /** With accents; null where none were typed. */
  readonly toned: string | null;
  /** Folded words, Chinese characters each one of their own; letters and digits only. */
  readonly words: readonly string[];
}

/** What a text without letters and digits finds. */
export const NOTHING_FOUND: SearchResult = { hits: [], total: 0, hasMore: false };

/** Longer texts are no names; searching for their thousands of words would keep others waiting. */
const MAX_LENGTH = 500;

/** Prepares a text; null where nothing but punctuation is in it. Fails with `LIMIT_EXCEEDED` where it is too long. */
export function searchText(text: string): SearchText | null {
  if (text.length > MAX_LENGTH) throw tooLong(text.length);
  const folded = fold(text);
  if (folded === '') return null;
  const toned = foldKeepingTones(text);
  return { folded, toned: toned === folded ? null : toned, words: searchable(text).split(' ') };
}

function tooLong(length: number): BangGiaoError {
  return new BangGiaoError(
    'LIMIT_EXCEEDED',
    `a search takes at most ${MAX_LENGTH} characters, not ${length}`,
    {
      details: { limit: MAX_LENGTH, length },
    },
  );
}
