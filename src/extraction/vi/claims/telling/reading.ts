import type { Sides } from '../discourse/side';

/** Where in a clause something was read, and by which rule. `from` and `to` are pieces, half-open. */
export interface ReadAt {
  readonly rule: string;
  readonly confidence: number;
  readonly from: number;
  readonly to: number;
  /** Cues of status before this piece do not bear on it; 0 where it is left out. */
  readonly cuesFrom?: number;
}

/** Two sides that a clause brings together. */
export interface SidesRead extends ReadAt {
  readonly sides: Sides;
}

/** Why nothing was read. */
export interface NothingRead {
  readonly dropped: string;
}

export function isNothing(reading: object): reading is NothingRead {
  return 'dropped' in reading;
}
