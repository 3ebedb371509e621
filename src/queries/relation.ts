import { EDGE_TYPES, type Edge, type Entity, type EventReport, type PartialDate, type Role } from '../graph';

/** Ways in which two entities can be connected; ties by events first. */
export const RELATION_TYPES = [...EDGE_TYPES, 'HOLDS_ROLE', 'PART_OF'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** A connection of two entities: all edges of one type between them, one role held, or where something belongs. */
export interface Relation {
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  /** Title of a role; null for other types. */
  readonly label: string | null;
  /** Of the latest event, of a twinning the earliest, of a role the latest report. */
  readonly date: PartialDate | null;
  /** Of the events whose date is known, earliest first; none for roles and belonging. */
  readonly dates: readonly PartialDate[];
  /** Events that tie the two, sorted by id; none for roles and belonging. */
  readonly eventIds: readonly string[];
  /** Reports of a role; those of the events stand with the events. */
  readonly reports: readonly EventReport[];
}

/** One relation for all edges of one type between the same two, sorted as {@link compareRelations} has it. */
export function relationsOfEdges(edges: readonly Edge[]): Relation[] {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const id = `${edge.type}:${edge.source}:${edge.target}`;
    const group = groups.get(id);
    if (group) group.push(edge);
    else groups.set(id, [edge]);
  }
  return [...groups].map(([id, group]) => relationOfGroup(id, group)).sort(compareRelations);
}

function relationOfGroup(id: string, group: readonly Edge[]): Relation {
  const [{ type, source, target }] = group as [Edge];
  const dates = group.flatMap((edge) => edge.date ?? []).sort();
  const date = (type === 'TWINNED_WITH' ? dates[0] : dates.at(-1)) ?? null;
  const eventIds = [...new Set(group.map((edge) => edge.eventId))].sort();
  return { id, type, source, target, label: null, date, dates, eventIds, reports: [] };
}

/** From the person to the body or place; none where that is not known. */
export function relationsOfRole(role: Role): Relation[] {
  if (role.ofId === null) return [];
  return [
    {
      id: `HOLDS_ROLE:${role.id}`,
      type: 'HOLDS_ROLE',
      source: role.personId,
      target: role.ofId,
      label: role.title,
      date: role.asOf,
      dates: [],
      eventIds: [],
      reports: role.reports.map(({ articleId, evidence }) => ({ articleId, evidence: [evidence] })),
    },
  ];
}

/** From a place or body to the place it lies in or belongs to; none where that is not known. */
export function relationsOfPlace({ id, placeId }: Entity): Relation[] {
  if (placeId === null) return [];
  return [
    {
      id: `PART_OF:${id}:${placeId}`,
      type: 'PART_OF',
      source: id,
      target: placeId,
      label: null,
      date: null,
      dates: [],
      eventIds: [],
      reports: [],
    },
  ];
}

/** By type, then by number of events (most first), then by id: an order that depends on nothing else. */
export function compareRelations(a: Relation, b: Relation): number {
  return (
    RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type) ||
    b.eventIds.length - a.eventIds.length ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
