import { EDGE_TYPES, edgesOf } from '../../graph';
import { type GraphReader, scanAll } from '../../store';
import type { Violation } from './violation';

const BATCH = 200;

/** Checks every entity: the place that it belongs to is stored, and each edge at it is one that its event makes. */
export async function* checkEntities(store: GraphReader): AsyncGenerator<Violation> {
  for await (const ids of scanAll(store, 'entity', BATCH)) {
    const entities = [...(await store.entities(ids)).values()];
    const places = await store.entities(entities.flatMap(({ placeId }) => placeId ?? []));
    for (const { id, placeId } of entities) {
      if (placeId === null || places.get(placeId)?.id === placeId) continue;
      yield {
        law: 'references',
        message: `${id} belongs to a place that is not stored.`,
        ids: [id, placeId],
      };
    }
    yield* checkEdges(store, ids);
  }
}

async function* checkEdges(store: GraphReader, entityIds: readonly string[]): AsyncGenerator<Violation> {
  const edges = await store.edgesAt(entityIds, EDGE_TYPES);
  const events = await store.events([...new Set(edges.map(({ eventId }) => eventId))]);
  const made = new Set(
    [...events.values()].flatMap((event) => edgesOf(event).map((edge) => JSON.stringify(edge))),
  );
  for (const { id, type, source, target, eventId, date } of edges) {
    if (made.has(JSON.stringify({ id, type, source, target, eventId, date }))) continue;
    yield { law: 'edges', message: `No event makes the edge ${id}.`, ids: [id, eventId] };
  }
}
