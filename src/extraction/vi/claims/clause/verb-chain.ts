import type { EventStatus } from '../../../../graph';
import { isA } from '../../lexicon';
import { objectBehind } from '../arguments/object';
import type { PartyRun } from '../arguments/party-run';
import { subjectBefore } from '../arguments/subject';
import { statusAt } from '../telling/status';
import { type Clause, wordAt } from './clause';

/** A verb with its subject and object: the next verb of the sentence may share the subject, never take the object for it. */
export interface VerbChain {
  readonly subject: PartyRun;
  readonly object: PartyRun;
  /** The object is a partner (`với B`), not a goal. */
  readonly together: boolean;
  readonly status: EventStatus;
}

/** The verb at piece `at` as the next one may go on from it; undefined where it has no subject or no object. */
export function chainFrom(
  clause: Clause,
  at: number,
  inherited: PartyRun | undefined,
): VerbChain | undefined {
  const subject = inherited ?? subjectBefore(clause, at);
  const object = subject && objectBehind(clause, at + 1);
  return object && { subject, object: object.run, together: object.comitative, status: statusAt(clause, at) };
}

/** `A đến thăm B và hội kiến C`: nearest before `hội kiến` stands B, the object of the verb before; A acts. */
export function sharesSubject(clause: Clause, at: number, chain: VerbChain): boolean {
  return subjectBefore(clause, at)?.from === chain.object.from || isCoordinated(clause, at);
}

/** Nothing but a comma or `và` (and dates, cues) before a verb: it goes on with the verb before, in subject and status. */
export function isCoordinated({ pieces }: Clause, at: number): boolean {
  let before = at - 1;
  while (pieces[before]?.kind === 'cue' || pieces[before]?.kind === 'date') before--;
  return before > 0 && isA('clause-joint', wordAt(pieces, before));
}
