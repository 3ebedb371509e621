import {
  checkedNumber,
  checkedSize,
  type EntityReference,
  neighbourhood,
  RELATION_TYPES,
  type RelationType,
  resolveEntities,
  resolveEntity,
  shortestPath,
} from '../../queries';
import type { GraphReader } from '../../store';
import type {
  NeighbourhoodNodeResolvers,
  NeighbourhoodResolvers,
  PathResolvers,
  RelationResolvers,
} from '../generated/resolver-types';
import { evidenceOfReports } from './evidence';

/** Bounds of what is drawn or searched. */
export const MAX_NODES = 1_000;
const MAX_CENTRES = 20;
const MAX_DEPTH = 4;
const MAX_PATH_LENGTH = 10;

interface NeighbourhoodArguments {
  readonly of: readonly EntityReference[];
  readonly depth: number;
  readonly relations?: readonly RelationType[] | null | undefined;
  readonly maxNodes: number;
}

export async function neighbourhoodOf(reader: GraphReader, args: NeighbourhoodArguments) {
  checkedNumber('of', args.of.length, 1, MAX_CENTRES);
  const depth = checkedNumber('depth', args.depth, 0, MAX_DEPTH);
  const maxNodes = checkedNumber('maxNodes', args.maxNodes, 1, MAX_NODES);
  const centres = await resolveEntities(reader, args.of);
  const ids = centres.map((entity) => entity.id);
  return neighbourhood(reader, { ids, depth, maxNodes, relations: args.relations ?? RELATION_TYPES });
}

interface PathArguments {
  readonly from: EntityReference;
  readonly to: EntityReference;
  readonly relations?: readonly RelationType[] | null | undefined;
  readonly maxLength: number;
}

export async function pathBetween(reader: GraphReader, args: PathArguments) {
  const maxLength = checkedNumber('maxLength', args.maxLength, 1, MAX_PATH_LENGTH);
  const [from, to] = await Promise.all([resolveEntity(reader, args.from), resolveEntity(reader, args.to)]);
  const relations = args.relations ?? RELATION_TYPES;
  return shortestPath(reader, { from: from.id, to: to.id, relations, maxLength });
}

export const Neighbourhood: NeighbourhoodResolvers = {
  nodes: ({ nodes }) => [...nodes],
  edges: ({ relations }) => [...relations],
};

export const NeighbourhoodNode: NeighbourhoodNodeResolvers = {
  id: ({ entity }) => entity.id,
  name: ({ entity }) => entity.name,
  type: ({ entity }) => entity.type,
};

export const Path: PathResolvers = {
  length: ({ relations }) => relations.length,
  nodes: ({ ids }, _, { loaders }) => loaders.entity.loadAll(ids),
  edges: ({ relations }) => [...relations],
};

export const Relation: RelationResolvers = {
  dates: ({ dates }, { first }) => dates.slice(0, checkedSize('first', first)),
  eventIds: ({ eventIds }, { first }) => eventIds.slice(0, checkedSize('first', first)),
  eventCount: ({ eventIds }) => eventIds.length,
  evidence: async ({ eventIds, reports }, { first }, { loaders }) => {
    const size = checkedSize('first', first);
    const events = await loaders.event.loadAll(eventIds.slice(0, size));
    return evidenceOfReports([...reports, ...events.flatMap((event) => event.reports)], size);
  },
};
