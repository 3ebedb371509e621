import { wordBefore } from './arguments';
import type { Clause, Piece } from './clause';
import type { Discourse, Side } from './side';

const PLACES_OF_SPEECH = new Set(['tại', 'trong', 'ở']);

/** Persons who speak at a meeting: the sentence begins with it (`Phát biểu tại buổi tiếp, …`, `Tại cuộc gặp, …`). */
export function speakersOf(clause: Clause): string[] {
  const { pieces } = clause;
  const trigger = pieces.findIndex(
    (piece) => piece.kind === 'trigger' && piece.chunk.trigger.event === 'MEETING',
  );
  if (trigger < 1 || trigger > 6) return [];
  if (!pieces.slice(0, trigger).some((piece) => piece.kind === 'word' && PLACES_OF_SPEECH.has(piece.norm)))
    return [];
  if (pieces.slice(0, trigger).some((piece) => piece.kind === 'party')) return [];
  for (let i = trigger + 1; i < Math.min(pieces.length, trigger + 6); i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'word' && ['với', 'giữa', 'cùng'].includes(piece.norm)) return [];
    if (piece.kind === 'party')
      return wordBefore(pieces, i) === ',' ? [...piece.party.heads.slice(0, 1)] : [];
  }
  return [];
}

/** The side (0 or 1) without a head yet that a speaker belongs to, by the body or place of a role. */
export function sideOfSpeaker(
  person: string,
  sides: readonly [Side, Side],
  discourse: Discourse,
): 0 | 1 | undefined {
  const belongs = sides.map(
    (side) =>
      side.heads.length === 0 && side.principals.some((principal) => discourse.belongsTo(person, principal)),
  );
  if (belongs[0] === belongs[1]) return undefined;
  return belongs[0] ? 0 : 1;
}
