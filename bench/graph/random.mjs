/** Numbers from 0 to below 1 that follow from the seed (mulberry32). */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Picks from 0 to below `count`, small numbers much more often than large ones: the density falls with the power `skew`
 * of the rank, as the number of reports of a place does in news.
 */
export function skewed(random, count, skew = 0.8) {
  return Math.min(count - 1, Math.floor(count * random() ** (1 / (1 - skew))));
}
