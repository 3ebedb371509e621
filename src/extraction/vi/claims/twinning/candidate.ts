import type { PartyRun } from '../arguments/party-run';
import type { Clause } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import type { SidesRead } from '../telling/reading';

/** A word of twinning with what stands around it, as the twinning rules see it. */
export interface TwinningCandidate {
  readonly clause: Clause;
  /** Piece of the trigger. */
  readonly at: number;
  readonly discourse: Discourse;
  readonly subject: PartyRun | undefined;
}

export type TwinningRule = (candidate: TwinningCandidate) => SidesRead | undefined;
