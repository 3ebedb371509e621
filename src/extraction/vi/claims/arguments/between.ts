import type { Clause, Piece } from '../clause/clause';
import { type PartyRun, runFrom } from './party-run';

/** `giữa` stands so far behind its verb or noun at most. */
const REACH = 26;

/** `giữa A và B` behind `at`, before the clause ends; unless `overDocuments`, not that of an agreement's name. */
export function betweenBehind({ pieces }: Clause, at: number, overDocuments = true): PartyRun | undefined {
  for (let i = at; i < Math.min(pieces.length, at + REACH); i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'agreement' && !overDocuments) return undefined;
    if (piece.kind === 'trigger' && i > at && piece.chunk.trigger.event !== 'SIGNING') return undefined;
    if (piece.kind !== 'word') continue;
    if (piece.norm === ';' || piece.norm === '.') return undefined;
    if (piece.norm === 'giữa') return runFrom(pieces, i + 1);
  }
  return undefined;
}
