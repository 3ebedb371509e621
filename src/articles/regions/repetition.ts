const MIN_REPEATED = 15;
const MAX_LENGTH = 600;

/**
 * Tells whether a line begins with one phrase written twice, as the picture's description and the headline of a
 * link to another article come to stand side by side. Linear in the line's length (Z function).
 */
export function beginsWithRepetition(line: string): boolean {
  if (line.length < 2 * MIN_REPEATED || line.length > MAX_LENGTH) return false;
  const matches = prefixMatches(line);
  for (let at = MIN_REPEATED + 1; at <= line.length - MIN_REPEATED; at++) {
    const repeatsAll = (matches[at] ?? 0) >= at - 1;
    if (repeatsAll && line[at - 1] === ' ') return true;
  }
  return false;
}

/** For each position the length of the longest common prefix of the line and its rest from there. */
function prefixMatches(line: string): number[] {
  const lengths = new Array<number>(line.length).fill(0);
  let left = 0;
  let right = 0;
  for (let at = 1; at < line.length; at++) {
    let length = at < right ? Math.min(right - at, lengths[at - left] ?? 0) : 0;
    while (at + length < line.length && line[length] === line[at + length]) length++;
    lengths[at] = length;
    if (at + length > right) [left, right] = [at, at + length];
  }
  return lengths;
}
