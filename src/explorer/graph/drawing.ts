import type { EntityType, NeighbourhoodQuery, PlannedEventsQuery, RelationType } from '../api';
import { covers } from '../state/period';
import type { View } from '../state/view';
import { EVENT_TYPE_OF, RELATION_BY } from './event-types';

export interface DrawnNode {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly degree: number;
  readonly central: boolean;
}

export interface DrawnEdge {
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly label: string | null;
  readonly eventCount: number;
  readonly date: string | null;
  /** The event that is planned or wished for; null for what is so. */
  readonly planned: string | null;
}

/** What is to be drawn; nodes in the order of the answer, so that it depends on nothing else. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

type Neighbourhood = NeighbourhoodQuery['neighbourhood'];
type PlannedEvent = PlannedEventsQuery['events']['nodes'][number];
type Filters = Pick<View, 'focus' | 'hidden' | 'without' | 'planned' | 'from' | 'to'>;

/** What an answer comes to under the filters. An entity that no relation is left of goes, unless it is asked for. */
export function drawingOf(
  around: Neighbourhood,
  planned: readonly PlannedEvent[],
  filters: Filters,
): Drawing {
  const hidden = new Set(filters.hidden);
  const nodes = new Map(around.nodes.map((node) => [node.id, nodeOf(node)]));
  const edges = around.edges.filter((edge) => passes(edge, filters)).map(edgeOf);
  if (filters.planned)
    for (const event of planned.filter(({ date }) => covers(filters, date ? [date.value] : []))) {
      for (const node of participantsOf(event)) if (!nodes.has(node.id)) nodes.set(node.id, node);
      edges.push(...plannedEdges(event).filter(({ type }) => !filters.without.includes(type)));
    }
  const kept = edges.filter(({ source, target }) => !hidden.has(source) && !hidden.has(target));
  const tied = new Set(kept.flatMap(({ source, target }) => [source, target]));
  const central = new Set(filters.focus);
  return {
    nodes: [...nodes.values()]
      .filter(({ id }) => !hidden.has(id) && (tied.has(id) || central.has(id)))
      .map((node) => ({ ...node, central: central.has(node.id) })),
    edges: kept.filter(({ source, target }) => nodes.has(source) && nodes.has(target)),
  };
}

function passes(edge: Neighbourhood['edges'][number], filters: Filters): boolean {
  if (filters.without.includes(edge.type)) return false;
  if (edge.type === 'PART_OF' || edge.type === 'HOLDS_ROLE') return true;
  return covers(
    filters,
    edge.dates.map(({ value }) => value),
  );
}

function nodeOf({ id, name, type, degree }: Neighbourhood['nodes'][number]): DrawnNode {
  return { id, name, type, degree, central: false };
}

function edgeOf({
  id,
  type,
  source,
  target,
  label,
  eventCount,
  date,
}: Neighbourhood['edges'][number]): DrawnEdge {
  return {
    id,
    type,
    source,
    target,
    label: label ?? null,
    eventCount,
    date: date?.value ?? null,
    planned: null,
  };
}

/** Pairs of different sides; of a signing, each signatory and the agreement. */
function plannedEdges(event: PlannedEvent): DrawnEdge[] {
  const sides = event.participants.filter(({ side }) => side != null);
  const agreement = event.__typename === 'Signing' ? event.agreement : null;
  const pairs = agreement
    ? sides.map(({ entity }) => [entity.id, agreement.id] as const)
    : sides.flatMap((one, index) =>
        sides
          .slice(index + 1)
          .filter(({ side }) => side !== one.side)
          .map((other) => [one.entity.id, other.entity.id] as const),
      );
  return pairs.map(([source, target]) => ({
    id: `${event.id}:${source}:${target}`,
    type: RELATION_BY[EVENT_TYPE_OF[event.__typename]],
    source,
    target,
    label: null,
    eventCount: 1,
    date: event.date?.value ?? null,
    planned: event.id,
  }));
}

function participantsOf(event: PlannedEvent): DrawnNode[] {
  const agreement = event.__typename === 'Signing' && event.agreement;
  const nodes = event.participants.map(({ entity: { id, name, __typename } }) => ({
    id,
    name,
    type: TYPE_OF[__typename],
    degree: 0,
    central: false,
  }));
  if (agreement) nodes.push({ ...agreement, type: 'AGREEMENT', degree: 0, central: false });
  return nodes;
}

/** Types of entities by the name of their GraphQL type. */
export const TYPE_OF = {
  Person: 'PERSON',
  Party: 'PARTY',
  City: 'CITY',
  Association: 'ASSOCIATION',
  Agreement: 'AGREEMENT',
} as const satisfies Record<string, EntityType>;
