import type { Discourse } from '../discourse/discourse';
import type { Sides } from '../discourse/side';
import { sideOfSpeaker } from './speaker';

/** Those who head two sides, a list of one or more for each: each with the side that its first belongs to, else in order, or in the other where `turned`. */
export function withBothHeads(
  sides: Sides,
  [x, y]: readonly [Heads, Heads],
  discourse: Discourse,
  turned = false,
): Sides {
  const isTurned =
    turned || sideOfSpeaker(x[0], sides, discourse) === 1 || sideOfSpeaker(y[0], sides, discourse) === 0;
  const [first, second] = isTurned ? [y, x] : [x, y];
  return [
    { ...sides[0], heads: first },
    { ...sides[1], heads: second },
  ];
}

/** At least one person. */
export type Heads = readonly [string, ...string[]];

export function isHeaded(heads: readonly string[] | undefined): heads is Heads {
  return heads !== undefined && heads.length > 0;
}
