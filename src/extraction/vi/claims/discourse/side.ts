/** One side of an event: the bodies or places that act, the persons who head it. Local entity ids. */
export interface Side {
  readonly principals: readonly string[];
  readonly heads: readonly string[];
  readonly country: string | null;
}

/** The two sides of a meeting, signing or twinning. */
export type Sides = readonly [Side, Side];

export const EMPTY_SIDE: Side = { principals: [], heads: [], country: null };

export function isNamed(side: Side | undefined): side is Side {
  return side !== undefined && (side.principals.length > 0 || side.heads.length > 0);
}

export function sharesEntity(a: Side, b: Side): boolean {
  const isOfA = (id: string) => a.principals.includes(id) || a.heads.includes(id);
  return b.principals.some(isOfA) || b.heads.some(isOfA);
}

/** One side of all these. */
export function merged(sides: readonly Side[]): Side {
  return {
    principals: [...new Set(sides.flatMap((side) => side.principals))],
    heads: [...new Set(sides.flatMap((side) => side.heads))],
    country: sides.find((side) => side.country)?.country ?? null,
  };
}

/** The first two of these, if there are two. */
export function pairOf(sides: readonly Side[]): Sides | undefined {
  const [a, b] = sides;
  return a && b ? [a, b] : undefined;
}

/** Those sides of two countries in two: undefined where they are of fewer or more. */
export function acrossBorder(sides: readonly Side[]): Sides | undefined {
  const named = sides.filter(isNamed);
  const countries = [...new Set(named.map(({ country }) => country))];
  if (countries.length !== 2) return undefined;
  return [
    merged(named.filter(({ country }) => country === countries[0])),
    merged(named.filter(({ country }) => country !== countries[0])),
  ];
}
