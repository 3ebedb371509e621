import type { EventType, GraphEvent } from './event';
import type { PartialDate } from './partial-date';

export const EDGE_TYPES = ['MET_WITH', 'SIGNED', 'TWINNED_WITH'] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

export const EDGE_OF_EVENT: Readonly<Record<EventType, EdgeType>> = {
  MEETING: 'MET_WITH',
  SIGNING: 'SIGNED',
  TWINNING: 'TWINNED_WITH',
};

/**
 * A tie between two nodes, given by one event. Symmetric ones (`MET_WITH`, `TWINNED_WITH`) are stored once,
 * `source` being the smaller id; `SIGNED` runs from signatory to agreement.
 */
export interface Edge {
  readonly id: string;
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  readonly eventId: string;
  readonly date: PartialDate | null;
}

/** The edges that an event makes: none unless it occurred. Sorted by id, no pair twice. */
export function edgesOf(event: GraphEvent): Edge[] {
  if (event.status !== 'OCCURRED') return [];
  const type = EDGE_OF_EVENT[event.type];
  const edges = new Map<string, Edge>();
  for (const [a, b] of event.pairs) {
    if (a === b) continue;
    const [source, target] = type === 'SIGNED' || a < b ? [a, b] : [b, a];
    const id = `${type}:${source}:${target}:${event.id}`;
    edges.set(id, { id, type, source, target, eventId: event.id, date: event.date });
  }
  return [...edges.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
}
