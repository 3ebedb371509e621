import type { PartyRun } from '../arguments/party-run';
import type { Clause } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import type { NothingRead } from '../telling/reading';
import type { Document } from './documents';
import type { SigningRead } from './signing-read';

/** A verb of signing with one of its documents, as the signing rules see it. */
export interface SigningCandidate {
  readonly clause: Clause;
  /** Piece of the verb. */
  readonly at: number;
  readonly document: Document;
  readonly discourse: Discourse;
  /** The subject that a coordinated verb shares with the one before it. */
  readonly inherited: PartyRun | undefined;
  /** Whom the subject has just met in the same sentence (`A họp với B và ký …`). */
  readonly companion: PartyRun | undefined;
}

/** Reads a signing from a candidate, rejects it for good, or leaves it to the next rule. */
export type SigningRule = (candidate: SigningCandidate) => SigningRead | NothingRead | undefined;
