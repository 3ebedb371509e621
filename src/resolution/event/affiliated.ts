import { compare } from '../order';
import { sameDateBlocks } from './event-blocks';
import { type EventClaim, type Pair, pairKey } from './event-claim';

/**
 * Brings together reports of one meeting that name its sides differently finely: the secretaries met, the party committees met,
 * the towns met, on one day. The finest come first; each other joins the one it fits, and stands alone where it fits several
 * (the towns' police and their women's unions met: neither is "the towns met").
 */
export function joinAffiliated(groups: readonly EventClaim[][]): EventClaim[][] {
  const sorted = [...groups].sort((a, b) => fineness(b) - fineness(a) || compare(firstPair(a), firstPair(b)));
  const joined: EventClaim[][] = [];
  for (const group of sorted) {
    const [home, ...others] = joined.filter((candidate) => canBeOne(candidate, group));
    if (home && others.length === 0) home.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

function canBeOne(a: readonly EventClaim[], b: readonly EventClaim[]): boolean {
  // Only claims that meet in a block may be compared, else the result would depend on what else is at hand.
  const blocks = new Set(a.flatMap(sameDateBlocks));
  if (!b.some((claim) => sameDateBlocks(claim).some((block) => blocks.has(block)))) return false;
  const stands = standsFor([...a, ...b]);
  const near = (x: string, y: string) => x === y || stands(x, y) || stands(y, x);
  return pairsOf(a).some(([p, q]) =>
    pairsOf(b).some(([x, y]) => (near(p, x) && near(q, y)) || (near(p, y) && near(q, x))),
  );
}

function standsFor(claims: readonly EventClaim[]): (x: string, y: string) => boolean {
  const above = new Set<string>();
  for (const { affiliations } of claims) {
    for (const [id, ids] of Object.entries(affiliations))
      for (const other of ids) above.add(pairKey([id, other]));
  }
  return (x, y) => above.has(pairKey([x, y]));
}

function pairsOf(claims: readonly EventClaim[]): Pair[] {
  return claims.flatMap(({ pairs }) => pairs);
}

function firstPair(claims: readonly EventClaim[]): string {
  return pairsOf(claims).map(pairKey).sort(compare)[0] ?? '';
}

function fineness(claims: readonly EventClaim[]): number {
  const rank = (id: string) => (id.startsWith('person:') ? 2 : id.startsWith('city:') ? 0 : 1);
  return Math.max(0, ...pairsOf(claims).map(([a, b]) => rank(a) + rank(b)));
}
