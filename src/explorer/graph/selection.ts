import type { Selection } from '../state';
import type { DrawnEdge } from './drawing';

/** What the panel shows for an edge: a relation, or the event that is planned. */
export function selectionOf({ type, source, target, planned }: DrawnEdge): Selection {
  return planned ? { kind: 'event', id: planned } : { kind: 'relation', type, source, target };
}
