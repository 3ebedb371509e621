import { isA } from '../../lexicon';
import { type Clause, type Piece, wordAt, wordBefore } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import type { Sides } from '../discourse/side';

/** A sentence that begins with a meeting has its word so far in front, and its speaker so far behind that word. */
const REACH = 6;

/** Who speaks at a meeting: the sentence begins with it (`Phát biểu tại buổi tiếp, …`, `Tại cuộc gặp, …`). */
export function speakerOf({ pieces }: Clause): string | undefined {
  const trigger = pieces.findIndex(isMeeting);
  if (trigger < 1 || trigger > REACH || !isOccasion(pieces.slice(0, trigger))) return undefined;
  for (let i = trigger + 1; i < Math.min(pieces.length, trigger + REACH); i++) {
    const word = wordAt(pieces, i);
    if (word === 'giữa' || isA('comitative', word)) return undefined;
    const piece = pieces[i];
    if (piece?.kind === 'party') return wordBefore(pieces, i) === ',' ? piece.party.heads[0] : undefined;
  }
  return undefined;
}

function isMeeting(piece: Piece): boolean {
  return piece.kind === 'trigger' && piece.chunk.trigger.event === 'MEETING';
}

/** `Tại`, `Phát biểu tại`: a preposition, and nobody named before the meeting. */
function isOccasion(before: readonly Piece[]): boolean {
  return (
    before.some((piece) => piece.kind === 'word' && isA('speech-place', piece.norm)) &&
    before.every(({ kind }) => kind !== 'party')
  );
}

/** The side (0 or 1) without a head yet that a speaker belongs to, by the body or place of a role. */
export function sideOfSpeaker(person: string, sides: Sides, discourse: Discourse): 0 | 1 | undefined {
  const [first, second] = sides.map(
    ({ heads, principals }) =>
      heads.length === 0 && principals.some((principal) => discourse.belongsTo(person, principal)),
  );
  if (first === second) return undefined;
  return first ? 0 : 1;
}
