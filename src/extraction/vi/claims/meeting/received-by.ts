import { isA } from '../../lexicon';
import { runFrom } from '../arguments/party-run';
import { activeSide } from '../arguments/sides-of-run';
import { subjectBefore } from '../arguments/subject';
import { type Piece, wordAt } from '../clause/clause';
import { isNamed, sharesEntity } from '../discourse/side';
import type { MeetingRule } from './candidate';

/** `đoàn A do ông B dẫn đầu`: B is no host. */
function leads(pieces: readonly Piece[], at: number): boolean {
  return isA('delegation-lead', wordAt(pieces, at)) || isA('delegation-lead', wordAt(pieces, at + 1));
}

/** In `tiệc do B mời, làm việc với C, tiếp D` B does another verb than the last one. */
function doesOther(pieces: readonly Piece[], from: number, at: number): boolean {
  return pieces.slice(from, at).some(({ kind }) => kind === 'trigger' || kind === 'party');
}

/** `đoàn A được B tiếp`, `đoàn A do B đón tiếp`. */
export const readReceivedBy: MeetingRule = ({ clause, at, discourse }) => {
  const { pieces } = clause;
  for (let i = at - 1; i >= 0 && wordAt(pieces, i) !== ';'; i--) {
    const host = isA('passive', wordAt(pieces, i)) ? runFrom(pieces, i + 1) : undefined;
    if (!host || host.to > at || leads(pieces, host.to) || doesOther(pieces, host.to, at)) continue;
    const guest = subjectBefore(clause, i);
    const hostSide = activeSide(host, discourse);
    const guestSide = guest && activeSide(guest, discourse);
    if (guest && isNamed(hostSide) && isNamed(guestSide) && !sharesEntity(hostSide, guestSide))
      return {
        sides: [hostSide, guestSide],
        rule: 'vi.meeting.received-by',
        confidence: 0.9,
        from: guest.from,
        to: at + 1,
      };
  }
  return undefined;
};
