import { readActive } from './active';
import { readBetween } from './between';
import type { SigningRule } from './candidate';
import { readSignedBy } from './signed-by';
import { rejectWitnessed, rejectWitnessedByBoth } from './witnessed';

/** The rules by which a verb of signing and a document are read, in the order in which they are asked. */
export const SIGNING_RULES: readonly SigningRule[] = [
  rejectWitnessedByBoth,
  readBetween,
  rejectWitnessed,
  readSignedBy,
  readActive,
];
