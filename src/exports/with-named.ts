import type { Entity, GraphEvent } from '../graph';
import type { GraphReader } from '../store';
import { batches } from './batches';

/** So many rows are looked at together. */
const BATCH = 500;

/** An item and the entities that it names, by id. */
export interface WithNamed<T> {
  readonly item: T;
  readonly entities: ReadonlyMap<string, Entity>;
}

/** The items, each with the entities that it names: they are read for many items at a time. */
export async function* withNamed<T>(
  reader: GraphReader,
  items: AsyncIterable<T>,
  idsOf: (item: T) => readonly string[],
): AsyncGenerator<WithNamed<T>> {
  for await (const batch of batches(items, BATCH)) {
    const entities = await reader.entities([...new Set(batch.flatMap(idsOf))]);
    for (const item of batch) yield { item, entities };
  }
}

/** Ids of the entities that an event names: those who took part, its place and its agreement. */
export function namedIn({ placeId, agreementId, participants }: GraphEvent): string[] {
  return [placeId, agreementId, ...participants.map(({ entityId }) => entityId)].flatMap((id) => id ?? []);
}
