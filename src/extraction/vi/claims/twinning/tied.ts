import type { Side, Sides } from '../discourse/side';

/** The bodies and places of a side: persons are no twins. Undefined where none is left. */
function withoutHeads(side: Side | undefined): Side | undefined {
  return side && side.principals.length > 0 ? { ...side, heads: [] } : undefined;
}

/** Two sides that can be twins: each of bodies or places, none on both. */
export function tied(sides: readonly [Side | undefined, Side | undefined] | undefined): Sides | undefined {
  const a = withoutHeads(sides?.[0]);
  const b = withoutHeads(sides?.[1]);
  return a && b && !a.principals.some((id) => b.principals.includes(id)) ? [a, b] : undefined;
}
