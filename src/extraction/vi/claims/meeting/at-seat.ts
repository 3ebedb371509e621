import { type PartyPiece, type Piece, wordBefore } from '../clause/clause';
import { isNamed, sharesEntity } from '../discourse/side';
import type { MeetingRule } from './candidate';

/** The seat stands so far behind the verb at most. */
const REACH = 10;

/** `đoàn A đến chúc tết cổ truyền của dân tộc Lào tại Tổng lãnh sự quán Lào`: a body is visited where it sits. */
export const readAtSeat: MeetingRule = ({
  clause: { pieces },
  at,
  frame,
  subject,
  doer,
  object,
  discourse,
}) => {
  if (frame !== 'visit' || object || !subject || !doer) return undefined;
  const seat = seatBehind(pieces, at, (id) => discourse.registry.get(id).type === 'Association');
  const host = seat && discourse.sideOf(seat.party.party);
  if (!seat || !isNamed(host) || sharesEntity(host, doer)) return undefined;
  return { sides: [doer, host], rule: 'vi.meeting.visit', confidence: 0.75, from: subject.from, to: seat.to };
};

function seatBehind(
  pieces: readonly Piece[],
  at: number,
  isBody: (id: string) => boolean,
): { party: PartyPiece; to: number } | undefined {
  for (let i = at + 1; i < Math.min(pieces.length, at + REACH); i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'trigger' || (piece.kind === 'word' && piece.norm === ';')) return undefined;
    if (piece.kind !== 'party' || wordBefore(pieces, i) !== 'tại') continue;
    return piece.party.principals.some(isBody) ? { party: piece, to: i + 1 } : undefined;
  }
  return undefined;
}
