/** A word that is misspelt has at least so many letters: short ones are other names (`Kim Jong-un`, `Kim Jong-il`). */
const SHORTEST = 5;
const MOST_SLIPS = 2;

/** Whether two full names, as words, are one name with a slip of the pen: a letter more, less or another in a long word. */
export function isMisspelt(one: readonly string[], other: readonly string[]): boolean {
  if (one.length < 2 || one.length !== other.length) return false;
  let slips = 0;
  for (const [i, word] of one.entries()) {
    const twin = other[i] as string;
    if (word === twin) continue;
    if (++slips > MOST_SLIPS || !isOneSlip(word, twin)) return false;
  }
  return true;
}

function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST || long.length - short.length > 1 || short[0] !== long[0]) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  const rest = short.length === long.length ? short.slice(same + 1) : short.slice(same);
  return rest === long.slice(same + 1);
}
