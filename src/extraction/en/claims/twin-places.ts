import type { Registry } from '../link/registry';
import type { Discourse } from './discourse';
import type { Reading } from './reading';
import { joined, type Side } from './side';

export function reading(
  sides: readonly [Side, Side],
  rule: string,
  confidence: number,
  from: number,
  to: number,
): Reading {
  return { sides, rule, confidence, from, to };
}

export function placeSide(side: Side | undefined, { registry }: Discourse): Side | undefined {
  const principals = (side?.principals ?? []).filter((id) => mayBeTwin(id, registry));
  return principals.length > 0 ? { principals, heads: [] } : undefined;
}

export function mayBeTwin(id: string, registry: Registry): boolean {
  const { type } = registry.get(id);
  return type === 'City' || type === 'Association';
}

export function twoPlaces(sides: readonly Side[], discourse: Discourse): readonly [Side, Side] | undefined {
  const places = sides.flatMap((side) => placeSide(side, discourse) ?? placesOfHeads(side, discourse) ?? []);
  const last = places[places.length - 1];
  if (!last || places.length < 2) return undefined;
  const first = joined(places.slice(0, -1));
  return disjoint(first, last) ? [first, last] : undefined;
}

/** Where the text refers to two persons as two places: those that they come from. */
function placesOfHeads({ heads }: Side, discourse: Discourse): Side | undefined {
  const homes = heads.flatMap((head) => discourse.homeOf(head) ?? []);
  return homes.length > 0 ? { principals: homes, heads: [] } : undefined;
}

export function disjoint(a: Side, b: Side): boolean {
  return !a.principals.some((id) => b.principals.includes(id));
}
