/** One side of an event: the bodies or places that act, the persons who head it. Local entity ids. */
export interface Side {
  readonly principals: readonly string[];
  readonly heads: readonly string[];
}

export const EMPTY_SIDE: Side = { principals: [], heads: [] };

export function isNamed(side: Side | undefined): side is Side {
  return side !== undefined && (side.principals.length > 0 || side.heads.length > 0);
}

export function idsOf(side: Side): readonly string[] {
  return [...side.principals, ...side.heads];
}

export function sharesEntity(a: Side, b: Side): boolean {
  const all = new Set(idsOf(a));
  return idsOf(b).some((id) => all.has(id));
}

/** Joins what two tellings, or two members of a list, say of one side. */
export function joined(sides: readonly Side[]): Side {
  return {
    principals: [...new Set(sides.flatMap(({ principals }) => principals))],
    heads: [...new Set(sides.flatMap(({ heads }) => heads))],
  };
}
