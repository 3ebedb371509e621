import type { Side } from './side';

/** Two sides that a sentence brings together, with the rule that read it; or why nothing was read. */
export type Reading =
  | {
      readonly sides: readonly [Side, Side];
      readonly rule: string;
      readonly confidence: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly dropped: string };
