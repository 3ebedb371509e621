import { objectBehind, type VerbObject } from '../arguments/object';
import type { PartyRun } from '../arguments/party-run';
import { activeSide, sideOfRun } from '../arguments/sides-of-run';
import { subjectBefore } from '../arguments/subject';
import type { Clause, TriggerPiece } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import { isNamed, type Side } from '../discourse/side';
import type { NothingRead, SidesRead } from '../telling/reading';

/** A word of meeting with what stands around it, as the meeting rules see it. */
export interface MeetingCandidate {
  readonly clause: Clause;
  /** Piece of the trigger. */
  readonly at: number;
  /** The trigger as the word list has it. */
  readonly word: string;
  readonly frame: TriggerPiece['chunk']['trigger']['frame'];
  readonly strong: boolean;
  readonly discourse: Discourse;
  /** The parties who act. */
  readonly subject: PartyRun | undefined;
  /** Their one side, where they are one and are named. */
  readonly doer: Side | undefined;
  /** The parties behind the verb. */
  readonly object: VerbObject | undefined;
  /** Their one side, where they are named. */
  readonly other: Side | undefined;
}

/** Reads a meeting from a candidate, rejects it for good, or leaves it to the next rule. */
export type MeetingRule = (candidate: MeetingCandidate) => SidesRead | NothingRead | undefined;

/** `inherited`: the subject that a coordinated verb shares with the one before it. */
export function candidateAt(
  clause: Clause,
  at: number,
  { chunk }: TriggerPiece,
  discourse: Discourse,
  inherited: PartyRun | undefined,
): MeetingCandidate {
  const { word, frame, strong } = chunk.trigger;
  const subject = inherited ?? subjectBefore(clause, at);
  const object = objectBehind(clause, at + 1, frame === 'visit');
  const doer = subject && activeSide(subject, discourse);
  const other = object && sideOfRun(object.run, discourse);
  return {
    clause,
    at,
    word,
    frame,
    strong,
    discourse,
    subject,
    doer: isNamed(doer) ? doer : undefined,
    object,
    other: isNamed(other) ? other : undefined,
  };
}
