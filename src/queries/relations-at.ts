import { EDGE_TYPES, type Edge, type EdgeType, type Entity, type Role } from '../graph';
import type { GraphReader } from '../store';
import {
  compareRelations,
  type Relation,
  type RelationType,
  relationsOfEdges,
  relationsOfPlace,
  relationsOfRole,
} from './relation';

const BATCH = 500;

/**
 * Relations that touch any of the entities, each once, sorted as `compareRelations` has it.
 * @param maxContained at most this many of what lies in or belongs to them; where it belongs is always told
 */
export function relationsAt(
  reader: GraphReader,
  ids: readonly string[],
  types: readonly RelationType[],
  maxContained: number,
): Promise<Relation[]> {
  return relationsOf(reader, ids, types, maxContained, (edgeTypes) => reader.edgesAt(ids, edgeTypes));
}

/**
 * Relations of the entities with each other, sorted as `compareRelations` has it; among them some roles and belongings
 * that lead out. What leads out of hubs is not read.
 */
export function relationsAmong(
  reader: GraphReader,
  ids: readonly string[],
  types: readonly RelationType[],
): Promise<Relation[]> {
  return relationsOf(reader, ids, types, 0, (edgeTypes) => reader.edgesAmong(ids, edgeTypes));
}

async function relationsOf(
  reader: GraphReader,
  ids: readonly string[],
  types: readonly RelationType[],
  maxContained: number,
  edgesOf: (types: readonly EdgeType[]) => Promise<readonly Edge[]>,
): Promise<Relation[]> {
  const edgeTypes = EDGE_TYPES.filter((type) => types.includes(type));
  const [edges, roles, members] = await Promise.all([
    edgeTypes.length > 0 ? edgesOf(edgeTypes) : [],
    types.includes('HOLDS_ROLE') ? rolesAt(reader, ids) : [],
    types.includes('PART_OF') ? membersAt(reader, ids, maxContained) : [],
  ]);
  const relations = [
    ...relationsOfEdges(edges),
    ...roles.flatMap(relationsOfRole),
    ...members.flatMap(relationsOfPlace),
  ];
  return [...new Map(relations.map((relation) => [relation.id, relation])).values()].sort(compareRelations);
}

async function rolesAt(reader: GraphReader, ids: readonly string[]): Promise<Role[]> {
  const [held, within] = await Promise.all([reader.rolesOfPersons(ids), reader.rolesIn(ids)]);
  return [...held, ...within];
}

/** The entities themselves, and what lies in or belongs to them. */
async function membersAt(
  reader: GraphReader,
  ids: readonly string[],
  maxContained: number,
): Promise<Entity[]> {
  const [own, contained] = await Promise.all([reader.entities(ids), containedIn(reader, ids, maxContained)]);
  return [...own.values(), ...contained];
}

async function containedIn(reader: GraphReader, ids: readonly string[], max: number): Promise<Entity[]> {
  const found: Entity[] = [];
  const orderBy = { field: 'NAME', direction: 'ASC' } as const;
  for (let limit = Math.min(BATCH, max), more = max > 0, after = null; more; ) {
    const page = await reader.findEntities({ placeIds: ids }, { limit, orderBy, after });
    found.push(...page.items.map((item) => item.node));
    after = page.items.at(-1)?.position ?? null;
    limit = Math.min(BATCH, max - found.length);
    more = page.hasMore && limit > 0;
  }
  return found;
}
