import type { EventStatus } from '../../../../graph';
import { isA } from '../../lexicon';
import { type Clause, type Piece, wordAt, wordBefore } from '../clause/clause';

const NEGATION_REACH = 4;
/** A negation reaches farther over a purpose (`không dừng ở X để gặp Y`). */
const NEGATED_PURPOSE_REACH = 12;
const CUE_REACH = 14;

/**
 * Whether what the trigger tells occurred, undefined where the sentence does not say: by the cue that stands nearest before it in its clause, else by a cue
 * of the whole sentence. A negation must stand close to its verb. Cues before piece `from` don't count.
 */
export function statusToldAt({ pieces }: Clause, trigger: number, from = 0): EventStatus | undefined {
  if (isA('urging', wordBefore(pieces, trigger))) return 'WISHED';
  if (isComing(pieces[trigger + 1])) return 'PLANNED';
  return cueBefore(pieces, trigger, from) ?? cueOfSentence(pieces);
}

/** `cuộc gặp sắp tới giữa A và B`. */
function isComing(behind: Piece | undefined): boolean {
  return behind?.kind === 'cue' && isA('coming', behind.chunk.cue.cue);
}

function cueBefore(pieces: readonly Piece[], trigger: number, from: number): EventStatus | undefined {
  const negationReach = wordBefore(pieces, trigger) === 'để' ? NEGATED_PURPOSE_REACH : NEGATION_REACH;
  for (let i = trigger - 1; i >= Math.max(from, trigger - CUE_REACH); i--) {
    const piece = pieces[i] as Piece;
    const mark = wordAt(pieces, i);
    if (mark === ';' || mark === ':') return undefined;
    if (piece.kind !== 'cue' || piece.chunk.cue.scope === 'any') continue;
    const { status } = piece.chunk.cue;
    if (status !== 'DENIED' || trigger - i <= negationReach) return status;
  }
  return undefined;
}

function cueOfSentence(pieces: readonly Piece[]): EventStatus | undefined {
  for (const piece of pieces)
    if (piece.kind === 'cue' && piece.chunk.cue.scope === 'any') return piece.chunk.cue.status;
  return undefined;
}
