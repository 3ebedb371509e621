import { isA } from '../../lexicon';
import { activeSide } from '../arguments/sides-of-run';
import { subjectBefore } from '../arguments/subject';
import { type PartyPiece, type Piece, wordBefore } from '../clause/clause';
import { isNamed, sharesEntity } from '../discourse/side';
import type { MeetingRule } from './candidate';

const REACH = 3;

/** `đoàn A tới B chúc mừng …`: where somebody goes stands before what he does there. */
export const readGoal: MeetingRule = ({ clause, at, frame, discourse }) => {
  const goalAt = frame === 'visit' ? lastParty(clause.pieces, at) : -1;
  if (goalAt < 1 || !isA('motion', wordBefore(clause.pieces, goalAt))) return undefined;
  const goal = discourse.sideOf((clause.pieces[goalAt] as PartyPiece).party);
  const subject = subjectBefore(clause, goalAt - 1);
  const guest = subject && activeSide(subject, discourse);
  if (!subject || !isNamed(goal) || !isNamed(guest) || sharesEntity(goal, guest)) return undefined;
  return { sides: [guest, goal], rule: 'vi.meeting.visit', confidence: 0.8, from: subject.from, to: at + 1 };
};

/** The last party before `at`, a few pieces back; -1 where none stands. */
function lastParty(pieces: readonly Piece[], at: number): number {
  for (let i = at - 1; i >= Math.max(1, at - REACH); i--) if (pieces[i]?.kind === 'party') return i;
  return -1;
}
