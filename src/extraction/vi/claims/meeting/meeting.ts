import type { PartyRun } from '../arguments/party-run';
import type { Clause, TriggerPiece } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import type { NothingRead, SidesRead } from '../telling/reading';
import { candidateAt } from './candidate';
import { MEETING_RULES } from './rules';

/** Reads the meeting that the trigger at piece `at` tells. `inherited`: the subject of the verb that it goes on from. */
export function readMeeting(
  clause: Clause,
  at: number,
  trigger: TriggerPiece,
  discourse: Discourse,
  inherited: PartyRun | undefined,
): SidesRead | NothingRead {
  const candidate = candidateAt(clause, at, trigger, discourse, inherited);
  for (const rule of MEETING_RULES) {
    const reading = rule(candidate);
    if (reading) return reading;
  }
  return { dropped: 'not two parties' };
}
