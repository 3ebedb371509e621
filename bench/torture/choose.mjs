import { randomNumbers } from '../graph/random.mjs';

/** Choices that follow from a seed. */
export function chooser(seed) {
  const random = randomNumbers(seed);
  const below = (count) => Math.floor(random() * count);
  const of = (list) => list[below(list.length)];
  const shuffled = (list) => {
    const left = [...list];
    for (let at = left.length - 1; at > 0; at--) {
      const other = below(at + 1);
      [left[at], left[other]] = [left[other], left[at]];
    }
    return left;
  };
  return { random, below, of, shuffled };
}
