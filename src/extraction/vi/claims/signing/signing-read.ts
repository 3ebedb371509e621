import type { Side } from '../discourse/side';
import type { ReadAt } from '../telling/reading';

/** Who signed which document, as one clause tells it. */
export interface SigningRead extends ReadAt {
  readonly signatories: readonly Side[];
  /** Local id of the agreement. */
  readonly agreement: string;
}
