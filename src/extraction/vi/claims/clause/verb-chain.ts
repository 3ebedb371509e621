import type { EventStatus, EventType } from '../../../../graph';
import { isA, type Trigger } from '../../lexicon';
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
  /** The object is a guest (`tiếp B`). */
  readonly receives: boolean;
  readonly status: EventStatus;
  /** What the verb tells of. */
  readonly event: EventType | undefined;
}

/** The verb at piece `at` as the next one may go on from it; undefined where it has no subject or no object. */
export function chainFrom(
  clause: Clause,
  at: number,
  inherited: PartyRun | undefined,
): VerbChain | undefined {
  const subject = inherited ?? subjectBefore(clause, at);
  const object = subject && objectBehind(clause, at + 1);
  if (!object) return undefined;
  return {
    subject,
    object: object.run,
    together: object.comitative,
    receives: triggerAt(clause, at)?.frame === 'receive',
    status: statusAt(clause, at),
    event: triggerAt(clause, at)?.event,
  };
}

function triggerAt({ pieces }: Clause, at: number): Trigger | undefined {
  const piece = pieces[at];
  return piece?.kind === 'trigger' ? piece.chunk.trigger : undefined;
}

/**
 * `A đến thăm B và hội kiến C`: nearest before `hội kiến` stands B, the object of the verb before; A acts. In `A tiếp B
 * đến thăm` the guest does.
 */
export function sharesSubject(clause: Clause, at: number, chain: VerbChain): boolean {
  if (isCoordinated(clause, at)) return true;
  const guestActs = chain.receives && triggerAt(clause, at)?.frame === 'visit';
  return !guestActs && subjectBefore(clause, at)?.from === chain.object.from;
}

/** Nothing but a comma or `và` (and dates, cues) before a verb: it goes on with the verb before, in subject and status. */
export function isCoordinated({ pieces }: Clause, at: number): boolean {
  let before = at - 1;
  while (pieces[before]?.kind === 'cue' || pieces[before]?.kind === 'date') before--;
  return before > 0 && isA('clause-joint', wordAt(pieces, before));
}
