import { wordClass } from '../word-class';
import { normAt, type Piece } from './clause';

export const PREPOSITIONS = wordClass('preposition');

export const OPENERS = wordClass('clause-opener');

/** Nouns that close a setting in time (`in the afternoon`, `at the meeting`): the party behind it is none of it. */
const TIMES = wordClass('time-noun');
/** `a butcher called X`: no verb of the clause. */
const CALLED = wordClass('called');
const MOST_OF_SETTING = 5;

/** Index before the preposition of a setting whose last word stands at `at`. */
function beforeTime(pieces: readonly Piece[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - MOST_OF_SETTING); i--) {
    const norm = normAt(pieces, i);
    if (norm !== undefined && PREPOSITIONS.has(norm)) return i - 1;
    if (norm === undefined) break;
  }
  return at - 1;
}

/** Index of what stands before a party, over articles, adjectives, adverbs and dates. */
export function effectiveBefore(pieces: readonly Piece[], at: number): number {
  let i = at - 1;
  while (i >= 0) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'date') i -= PREPOSITIONS.has(normAt(pieces, i - 1) ?? '') ? 2 : 1;
    else if (piece.kind === 'word' && TIMES.has(piece.norm)) i = beforeTime(pieces, i);
    else if (
      piece.kind === 'word' &&
      (!piece.verb || CALLED.has(piece.norm)) &&
      !PREPOSITIONS.has(piece.norm) &&
      !OPENERS.has(piece.norm) &&
      piece.norm !== ','
    )
      i--;
    else break;
  }
  return i;
}
