import type { EventStatus, EventType } from '../../../../graph';
import { isA, type Trigger } from '../../lexicon';
import { objectBehind } from '../arguments/object';
import type { PartyRun } from '../arguments/party-run';
import { subjectBefore } from '../arguments/subject';
import { statusToldAt } from '../telling/status';
import { type Clause, wordAt } from './clause';

/** A verb with its subject and object: the next verb of the sentence may share the subject, never take the object for it. */
export interface VerbChain {
  readonly subject: PartyRun;
  /** Undefined where it names nobody (`thăm chùa, hội đàm với B`). */
  readonly object: PartyRun | undefined;
  /** The object is a partner (`với B`), not a goal. */
  readonly together: boolean;
  /** The object is a guest (`tiếp B`). */
  readonly receives: boolean;
  /** Undefined where its sentence does not say. */
  readonly status: EventStatus | undefined;
  /** What the verb tells of. */
  readonly event: EventType | undefined;
}

/**
 * The verb at piece `at` as the next one may go on from it; undefined where it has no subject, or only one inside
 * what is told (`tiệc do B chiêu đãi`), or goes on itself from one that says more.
 */
export function chainFrom(
  clause: Clause,
  at: number,
  inherited: PartyRun | undefined,
): VerbChain | undefined {
  const subject = inherited ?? subjectBefore(clause, at);
  if (!subject || (!inherited && isA('passive', wordAt(clause.pieces, subject.from - 1)))) return undefined;
  const object = objectBehind(clause, at + 1);
  if (!object && inherited) return undefined;
  return {
    subject,
    object: object?.run,
    together: object?.comitative ?? false,
    receives: triggerAt(clause, at)?.frame === 'receive',
    status: statusToldAt(clause, at),
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
  return !guestActs && chain.object !== undefined && subjectBefore(clause, at)?.from === chain.object.from;
}

/** Nothing but a comma or `và` (and dates, cues) before a verb: it goes on with the verb before, in subject and status. */
export function isCoordinated({ pieces }: Clause, at: number): boolean {
  let before = at - 1;
  while (pieces[before]?.kind === 'cue' || pieces[before]?.kind === 'date') before--;
  return before > 0 && isA('clause-joint', wordAt(pieces, before));
}
