import { compare } from '../order';
import { sameDateBlocks } from './event-blocks';
import { type EventClaim, type Pair, pairKey } from './event-claim';

/**
 * Brings together reports of one meeting that name its sides differently finely: the secretaries met, the party committees met,
 * the towns met, on one day. The finest come first; each other joins the one it fits, and stands alone where it fits several
 * (the towns' police and their women's unions met: neither is "the towns met").
 */
export function joinAffiliated(groups: readonly EventClaim[][]): EventClaim[][] {
  const sorted = groups
    .map((claims) => ({ claims, fineness: fineness(claims), first: firstPair(claims) }))
    .sort((a, b) => b.fineness - a.fineness || compare(a.first, b.first));
  const joined: EventClaim[][] = [];
  const inBlock = new Map<string, Set<EventClaim[]>>();
  for (const { claims } of sorted) {
    const blocks = new Set(claims.flatMap(sameDateBlocks));
    // Only claims that meet in a block are compared, else the result would depend on what else is at hand.
    const met = new Set([...blocks].flatMap((block) => [...(inBlock.get(block) ?? [])]));
    const [home, ...others] = [...met].filter((candidate) => canBeOne(candidate, claims));
    const group = home && others.length === 0 ? home : [];
    if (group.length === 0) joined.push(group);
    group.push(...claims);
    for (const block of blocks) inBlock.set(block, (inBlock.get(block) ?? new Set()).add(group));
  }
  return joined;
}

function canBeOne(a: readonly EventClaim[], b: readonly EventClaim[]): boolean {
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
  const pairs = claims.flatMap((claim) => claim.pairs);
  return [...new Map(pairs.map((pair) => [pairKey(pair), pair])).values()];
}

function firstPair(claims: readonly EventClaim[]): string {
  return pairsOf(claims).map(pairKey).sort(compare)[0] ?? '';
}

function fineness(claims: readonly EventClaim[]): number {
  const rank = (id: string) => (id.startsWith('person:') ? 2 : id.startsWith('city:') ? 0 : 1);
  return Math.max(0, ...pairsOf(claims).map(([a, b]) => rank(a) + rank(b)));
}
