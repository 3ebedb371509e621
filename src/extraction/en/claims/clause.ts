import type { LinkedChunk, Sentence } from '../link/sentence';
import type { AgreementChunk, CueChunk, DateChunk, TriggerChunk } from '../scan/chunk';
import type { Party } from './party';
import { partyAt } from './party-at';

/** A piece of a sentence as the claim rules see it. `from` and `to` are link indices. */
export type Piece =
  | { readonly kind: 'party'; readonly from: number; readonly to: number; readonly party: Party }
  | { readonly kind: 'trigger'; readonly from: number; readonly to: number; readonly chunk: TriggerChunk }
  | { readonly kind: 'cue'; readonly from: number; readonly to: number; readonly chunk: CueChunk }
  | { readonly kind: 'date'; readonly from: number; readonly to: number; readonly chunk: DateChunk }
  | {
      readonly kind: 'agreement';
      readonly from: number;
      readonly to: number;
      readonly chunk: AgreementChunk;
      readonly entity: string;
    }
  | {
      readonly kind: 'word';
      readonly from: number;
      readonly to: number;
      readonly norm: string;
      readonly verb: boolean;
      readonly adjective: boolean;
    };

export type PartyPiece = Extract<Piece, { kind: 'party' }>;

/** A sentence cut into parties, triggers, cues, dates, agreements and words. */
export interface Clause {
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
}

export function clauseOf(sentence: Sentence): Clause {
  const { links } = sentence;
  const pieces: Piece[] = [];
  for (let i = 0; i < links.length; ) {
    const piece = pieceAt(links, i);
    pieces.push(piece);
    i = piece.to;
  }
  return { sentence, pieces };
}

function pieceAt(links: readonly LinkedChunk[], at: number): Piece {
  const { chunk, entity, possessive } = links[at] as LinkedChunk;
  if (chunk.kind === 'agreement')
    return { kind: 'agreement', from: at, to: at + 1, chunk, entity: entity as string };
  const party = partyAt(links, at);
  if (party) return { kind: 'party', from: at, to: party.to, party };
  if (chunk.kind === 'trigger') return { kind: 'trigger', from: at, to: at + 1, chunk };
  if (chunk.kind === 'cue') return { kind: 'cue', from: at, to: at + 1, chunk };
  if (chunk.kind === 'date') return { kind: 'date', from: at, to: at + 1, chunk };
  const norm =
    chunk.kind === 'word' || chunk.kind === 'pronoun'
      ? chunk.norm
      : possessive && chunk.kind !== 'country' && chunk.kind !== 'demonym'
        ? "'s"
        : chunk.kind;
  return {
    kind: 'word',
    from: at,
    to: at + 1,
    norm,
    verb: chunk.kind === 'word' && chunk.verb,
    adjective: chunk.kind === 'word' && chunk.adjective,
  };
}

export function normAt(pieces: readonly Piece[], at: number): string | undefined {
  const piece = pieces[at];
  return piece?.kind === 'word' ? piece.norm : undefined;
}
