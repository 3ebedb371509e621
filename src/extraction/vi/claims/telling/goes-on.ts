import type { Clause } from '../clause/clause';
import type { ClaimDraft } from './claim-draft';

/** What is told more of a meeting stands in so many sentences behind it. */
const REACH = 8;

/** Whether a sentence stands close enough behind the meeting told last to go on with it. */
export function isOfMeeting(clause: Clause, last: ClaimDraft | undefined): last is ClaimDraft {
  return last?.type === 'MEETING' && clause.sentence.index - last.sentence <= REACH;
}
