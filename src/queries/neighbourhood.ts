import type { Entity } from '../graph';
import type { GraphReader } from '../store';
import type { Relation, RelationType } from './relation';
import { relationsAmong, relationsAt } from './relations-at';

export interface Neighbour {
  readonly entity: Entity;
  /** Number of ties by events that it has in the whole graph. */
  readonly degree: number;
  /** Steps from the nearest entity asked for; 0 for those themselves. */
  readonly depth: number;
}

/** Entities around others, and every relation among all of them. */
export interface Neighbourhood {
  /** Nearest first. */
  readonly nodes: readonly Neighbour[];
  readonly relations: readonly Relation[];
  /** Whether something within the depth was left out for want of room. */
  readonly truncated: boolean;
}

export interface NeighbourhoodRequest {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly relations: readonly RelationType[];
  readonly maxNodes: number;
}

/** What lies within `depth` steps of the entities. Where room is short, ties by the most events come first. */
export async function neighbourhood(
  reader: GraphReader,
  request: NeighbourhoodRequest,
): Promise<Neighbourhood> {
  const { depths, truncated } = await explore(reader, request);
  const ids = [...depths.keys()];
  const [entities, degrees, relations] = await Promise.all([
    reader.entities(ids),
    reader.degrees(ids),
    relationsAmong(reader, ids, request.relations),
  ]);
  const nodes = ids.flatMap((id) => {
    const entity = entities.get(id);
    return entity ? [{ entity, degree: degrees.get(id) ?? 0, depth: depths.get(id) ?? 0 }] : [];
  });
  const inside = relations.filter(({ source, target }) => entities.has(source) && entities.has(target));
  return { nodes, relations: inside, truncated };
}

/** Steps to each entity found, breadth first. */
async function explore(
  reader: GraphReader,
  { ids, depth, relations, maxNodes }: NeighbourhoodRequest,
): Promise<{ depths: Map<string, number>; truncated: boolean }> {
  const depths = new Map(ids.map((id) => [id, 0]));
  let frontier: readonly string[] = [...depths.keys()];
  let truncated = false;
  // Once it is full and something is known to be left out, looking farther can't change the answer.
  const isOver = () => frontier.length === 0 || (truncated && depths.size >= maxNodes);
  for (let step = 1; step <= depth && !isOver(); step++) {
    const found = await relationsAt(reader, frontier, relations, maxNodes);
    const ends = new Set(found.flatMap(({ source, target }) => [source, target]));
    const fresh = [...ends].filter((id) => !depths.has(id));
    frontier = fresh.slice(0, Math.max(0, maxNodes - depths.size));
    truncated ||= frontier.length < fresh.length;
    for (const id of frontier) depths.set(id, step);
  }
  return { depths, truncated };
}
