import type { EventType, RelationType } from '../api';

/** Types of events by the name of their GraphQL type. */
export const EVENT_TYPE_OF = {
  Meeting: 'MEETING',
  Signing: 'SIGNING',
  Twinning: 'TWINNING',
} as const satisfies Record<string, EventType>;

/** What an event of a type ties its sides by. */
export const RELATION_BY = {
  MEETING: 'MET_WITH',
  SIGNING: 'SIGNED',
  TWINNING: 'TWINNED_WITH',
} as const satisfies Record<EventType, RelationType>;
