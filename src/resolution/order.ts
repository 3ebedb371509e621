/** Order of strings by code unit: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Distinct strings in order. */
export function sortedUnique(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(compare);
}

/** The value with the greatest weight; of equal ones the least string. Undefined for none. */
export function heaviest(weights: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const [value, weight] of weights) {
    const known = best === undefined ? Number.NEGATIVE_INFINITY : (weights.get(best) ?? 0);
    if (weight > known || (weight === known && best !== undefined && value < best)) best = value;
  }
  return best;
}
