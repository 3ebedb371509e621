import type { EventStatus } from '../../../graph';
import { type Clause, normAt } from './clause';

const NEAR = 4;
const REACH = 14;
/** `agreed to act after talks between …`: what the plan follows upon has happened. */
const PAST_SETTINGS = new Set(['after', 'following', 'since']);
const AUXILIARIES = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were']);

/**
 * Whether what the trigger tells occurred: by the cue that stands nearest before it in its clause, else by a cue of
 * the whole sentence. What is told in the past tense was neither planned nor wished; a negation must stand close.
 */
export function statusAt(clause: Clause, trigger: number): EventStatus {
  const { pieces } = clause;
  const past = toldInPast(clause, trigger);
  if (isYetToBecome(clause, trigger)) return 'WISHED';
  if (isUnreal(clause, trigger)) return 'CANCELLED';
  for (let i = trigger - 1; i >= 0 && trigger - i <= REACH; i--) {
    const piece = pieces[i];
    if (!piece || (piece.kind === 'word' && (piece.norm === ';' || PAST_SETTINGS.has(piece.norm)))) break;
    if (piece.kind !== 'cue' || piece.chunk.cue.scope === 'any') continue;
    const { status, scope } = piece.chunk.cue;
    if (scope === 'near' && trigger - i > NEAR) continue;
    if (past && status !== 'DENIED') continue;
    return status;
  }
  for (const piece of pieces)
    if (piece.kind === 'cue' && piece.chunk.cue.scope === 'any') return piece.chunk.cue.status;
  return 'OCCURRED';
}

/** An active verb in the past tense: `signed`, `had signed`; not `to be signed`. */
function toldInPast({ pieces, sentence }: Clause, trigger: number): boolean {
  const piece = pieces[trigger];
  if (piece?.kind !== 'trigger') return false;
  const word = sentence.words[piece.chunk.from];
  if (
    !word ||
    !(word.tags.has('PastTense') || /(?:ed|met|held|sat|had|paid|began|shook|struck|spoke)$/.test(word.norm))
  )
    return false;
  const before = normAt(pieces, trigger - 1);
  return !(before !== undefined && AUXILIARIES.has(before)) && pieces[trigger - 1]?.kind !== 'cue';
}

/** `would have travelled`, `was to have met`: it did not happen. */
function isUnreal({ pieces }: Clause, trigger: number): boolean {
  for (let i = trigger - 1; i >= Math.max(1, trigger - NEAR); i--) {
    const piece = pieces[i - 1];
    if (normAt(pieces, i) === 'have')
      return (
        piece?.kind === 'cue' && (piece.chunk.cue.status === 'PLANNED' || piece.chunk.cue.status === 'WISHED')
      );
    if (pieces[i]?.kind === 'party' || normAt(pieces, i) === ',') return false;
  }
  return false;
}

/** `wants A and B to become sister cities`. */
function isYetToBecome({ pieces }: Clause, trigger: number): boolean {
  return BECOMING.has(normAt(pieces, trigger - 1) ?? '') && normAt(pieces, trigger - 2) === 'to';
}

const BECOMING = new Set(['become', 'be', 'form', 'establish']);
