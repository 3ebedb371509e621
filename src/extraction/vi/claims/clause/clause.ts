import type { Sentence } from '../../link/sentence';
import type { AgreementChunk, CueChunk, DateChunk, TriggerChunk } from '../../scan/chunk';
import type { Party } from '../party/party';

interface At {
  /** Link indices, half-open. */
  readonly from: number;
  readonly to: number;
}

export interface PartyPiece extends At {
  readonly kind: 'party';
  readonly party: Party;
}

export interface TriggerPiece extends At {
  readonly kind: 'trigger';
  readonly chunk: TriggerChunk;
}

export interface CuePiece extends At {
  readonly kind: 'cue';
  readonly chunk: CueChunk;
}

export interface DatePiece extends At {
  readonly kind: 'date';
  readonly chunk: DateChunk;
}

export interface AgreementPiece extends At {
  readonly kind: 'agreement';
  readonly chunk: AgreementChunk;
  readonly entity: string;
}

export interface WordPiece extends At {
  readonly kind: 'word';
  readonly norm: string;
}

/** A piece of a sentence as the claim rules see it. */
export type Piece = PartyPiece | TriggerPiece | CuePiece | DatePiece | AgreementPiece | WordPiece;

/** A sentence cut into parties, triggers, cues, dates, agreements and words. */
export interface Clause {
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
}

/** The word or mark that piece `at` is. */
export function wordAt(pieces: readonly Piece[], at: number): string | undefined {
  const piece = pieces[at];
  return piece?.kind === 'word' ? piece.norm : undefined;
}

/** The word or mark right before piece `at`. */
export function wordBefore(pieces: readonly Piece[], at: number): string | undefined {
  return wordAt(pieces, at - 1);
}

/** The first piece from `from` up to `to` (excluded) that is this word or mark; -1 where none is. */
export function indexOfWord(
  pieces: readonly Piece[],
  word: string,
  from: number,
  to = pieces.length,
): number {
  for (let i = from; i < Math.min(to, pieces.length); i++) if (wordAt(pieces, i) === word) return i;
  return -1;
}
