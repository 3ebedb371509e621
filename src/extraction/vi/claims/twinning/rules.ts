import { readBetween } from './between';
import type { TwinningRule } from './candidate';
import { readFronted } from './fronted';
import { readBoth, readTogether } from './together';
import { readPair, readWith } from './with';

/** The rules by which a word of twinning is read, in the order in which they are asked: the first answer counts. */
export const TWINNING_RULES: readonly TwinningRule[] = [
  readBetween,
  readWith,
  readPair,
  readBoth,
  readTogether,
  readFronted,
];
