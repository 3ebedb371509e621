import type { EventType } from '../../graph';
import type { EventModel, NodeModel } from '../models';

const EVENT_TYPE_NAMES = {
  MEETING: 'Meeting',
  SIGNING: 'Signing',
  TWINNING: 'Twinning',
} as const satisfies Record<EventType, string>;

/** The schema's type of an event. */
export function eventTypeName(event: EventModel): 'Meeting' | 'Signing' | 'Twinning' {
  return EVENT_TYPE_NAMES[event.type];
}

/** The schema's type of anything that has an id. */
export function nodeTypeName(node: NodeModel) {
  if ('regions' in node) return 'Article';
  return 'reports' in node ? eventTypeName(node) : node.type;
}
