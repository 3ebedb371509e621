import { type Edge, type Entity, firstDay, lastDay } from '../graph';

/** A field of the nodes or edges of a graph that is to be drawn. */
export interface DrawnField<T> {
  readonly name: string;
  readonly holds: 'string' | 'double';
  value(item: T): string | number | null;
}

/** What programs that draw graphs are told of an entity, but for its id and name. */
export const NODE_FIELDS: readonly DrawnField<Entity>[] = [
  { name: 'type', holds: 'string', value: ({ type }) => type },
  { name: 'kind', holds: 'string', value: ({ kind }) => kind },
  { name: 'level', holds: 'string', value: ({ level }) => level },
  { name: 'country', holds: 'string', value: ({ country }) => country },
  { name: 'place', holds: 'string', value: ({ placeId }) => placeId },
  { name: 'latitude', holds: 'double', value: ({ location }) => location?.latitude ?? null },
  { name: 'longitude', holds: 'double', value: ({ location }) => location?.longitude ?? null },
];

/** What they are told of an edge, but for its ends. */
export const EDGE_FIELDS: readonly DrawnField<Edge>[] = [
  { name: 'type', holds: 'string', value: ({ type }) => type },
  { name: 'event', holds: 'string', value: ({ eventId }) => eventId },
  { name: 'date', holds: 'string', value: ({ date }) => date },
];

/**
 * Days on which an edge is to be seen: a meeting in the days that its date may mean; a signing and a twinning from then
 * on, because what was agreed stands. Undated ones are always to be seen.
 */
export function daysSeen({ type, date }: Edge): {
  readonly start: string | null;
  readonly end: string | null;
} {
  if (date === null) return { start: null, end: null };
  return { start: firstDay(date), end: type === 'MET_WITH' ? lastDay(date) : null };
}
