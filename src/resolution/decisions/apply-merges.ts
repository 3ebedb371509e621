import type { Decision, DecisionSide } from '../../graph';
import type { ResolvedEntity } from '../entity-stage';
import { components } from '../event/components';
import { compare } from '../order';
import { combine } from './combine';
import { matching } from './matching';

/** Entities after people's merges, and where ids lead that went into others. */
export interface Merged {
  readonly entities: readonly ResolvedEntity[];
  /** Id of the entity that a resolved one became part of, by its own id; those that stay are left out. */
  readonly into: ReadonlyMap<string, string>;
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
}

/** One thing that merges name: a resolved entity, or a side that nothing stands behind just now. */
interface Node {
  readonly key: string;
  readonly resolved: ResolvedEntity | null;
  readonly sideIds: string[];
}

/**
 * Makes one entity of those that merges tie, whatever order they come in. The one that all others went into keeps its id
 * and name; while no article tells of it, the one that most went into stands for it. `resolved` holds all entities of the
 * blocks that the merges name.
 */
export function applyMerges(
  resolved: ReadonlyMap<string, readonly ResolvedEntity[]>,
  merges: readonly Decision[],
): Merged {
  const nodes = new Map<string, Node>();
  const links = merges.map(({ of }) => of.map((side) => nodeOf(side, resolved, nodes)) as [string, string]);
  const into = new Map<string, string>();
  const redirects = new Map<string, string>();
  const whole = new Map<string, ResolvedEntity>();
  for (const group of components(links, (link) => link)) {
    const keys = [...new Set(group.flat())].sort(compare);
    const parts = keys.flatMap((key) => nodes.get(key)?.resolved ?? []);
    const kept = keptOf(parts, group);
    if (!kept) continue;
    const others = parts.filter((part) => part !== kept).sort((a, b) => compare(a.entity.id, b.entity.id));
    whole.set(kept.entity.id, combine(kept, others));
    for (const { entity } of others) into.set(entity.id, kept.entity.id);
    for (const from of keys.flatMap((key) => nodes.get(key)?.sideIds ?? []))
      if (from !== kept.entity.id) redirects.set(from, kept.entity.id);
  }
  const entities = [...resolved.values()]
    .flat()
    .filter(({ entity }) => !into.has(entity.id))
    .map((one) => whole.get(one.entity.id) ?? one);
  return {
    entities,
    into,
    redirects: [...redirects].sort(([a], [b]) => compare(a, b)).map(([from, to]) => ({ from, to })),
  };
}

function nodeOf(
  side: DecisionSide,
  resolved: ReadonlyMap<string, readonly ResolvedEntity[]>,
  nodes: Map<string, Node>,
): string {
  const match = matching(side, resolved.get(side.block) ?? []);
  const key = match ? match.entity.id : `${side.block}\n${side.suffix}`;
  const node = nodes.get(key) ?? { key, resolved: match, sideIds: [] };
  nodes.set(key, node);
  node.sideIds.push(side.id);
  return key;
}

/** Of the entities of one group, the one that most others lead to. */
function keptOf(
  parts: readonly ResolvedEntity[],
  links: readonly (readonly [kept: string, merged: string])[],
): ResolvedEntity | undefined {
  const weight = new Map(parts.map((part) => [part, leadingTo(part.entity.id, links)]));
  return [...parts].sort(
    (a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || compare(a.entity.id, b.entity.id),
  )[0];
}

/** How many things went into the one of that key, over however many steps; itself counted. */
function leadingTo(key: string, links: readonly (readonly [string, string])[]): number {
  const found = new Set([key]);
  for (const one of found) for (const [kept, merged] of links) if (kept === one) found.add(merged);
  return found.size;
}
