/** Two entities of an article that an event ties; local ids. */
export type Pair = [string, string];

/** Who stands on one side of an event: bodies or places that act, and the persons who head it. Local ids. */
interface Acting {
  readonly principals: readonly string[];
  readonly heads: readonly string[];
}

/**
 * Bodies and places meet each other, heads of delegation meet each other. A side that is told only by a person
 * meets the other's bodies and head.
 */
export function pairsThatMet(a: Acting, b: Acting): Pair[] {
  return [
    ...product(a.principals, b.principals),
    ...product(a.heads, b.heads),
    ...(a.principals.length === 0 ? product(a.heads, b.principals) : []),
    ...(b.principals.length === 0 ? product(a.principals, b.heads) : []),
  ];
}

/** Everyone of one side with everyone of the other, nobody with himself. */
export function product(a: readonly string[], b: readonly string[]): Pair[] {
  return a.flatMap((x) => b.filter((y) => y !== x).map((y): Pair => [x, y]));
}
