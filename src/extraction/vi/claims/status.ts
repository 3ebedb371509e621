import type { EventStatus } from '../../../graph';
import type { Clause } from './clause';

const NEGATION_REACH = 4;
const CUE_REACH = 14;

/**
 * Whether what the trigger tells occurred: by the cue that stands nearest before it in its clause, else by a cue
 * of the whole sentence. A negation must stand close to its verb. Cues before piece `from` don't count.
 */
export function statusAt(clause: Clause, trigger: number, from = 0): EventStatus {
  const { pieces } = clause;
  for (let i = trigger - 1; i >= from && trigger - i <= CUE_REACH; i--) {
    const piece = pieces[i];
    if (!piece) break;
    if (piece.kind === 'word' && (piece.norm === ';' || piece.norm === ':')) break;
    if (piece.kind !== 'cue' || piece.chunk.cue.scope === 'any') continue;
    const { status } = piece.chunk.cue;
    if (status === 'DENIED' && trigger - i > NEGATION_REACH) continue;
    return status;
  }
  for (const piece of pieces)
    if (piece.kind === 'cue' && piece.chunk.cue.scope === 'any') return piece.chunk.cue.status;
  return 'OCCURRED';
}
