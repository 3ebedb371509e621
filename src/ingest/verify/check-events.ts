import { type EdgeType, edgesOf, type GraphEvent } from '../../graph';
import { type GraphReader, scanAll } from '../../store';
import { checkEvidence } from './check-evidence';
import type { Violation } from './violation';

const BATCH = 200;

/** Checks every event: its evidence, and that what it names is stored; and that edges are as many as the events make. */
export async function* checkEvents(store: GraphReader): AsyncGenerator<Violation> {
  const expected: Record<EdgeType, number> = { MET_WITH: 0, SIGNED: 0, TWINNED_WITH: 0 };
  for await (const ids of scanAll(store, 'event', BATCH)) {
    const events = [...(await store.events(ids)).values()];
    const articles = await store.articles([
      ...new Set(events.flatMap(({ reports }) => reports.map(({ articleId }) => articleId))),
    ]);
    const entities = await store.entities([...new Set(events.flatMap(entityIdsOf))]);
    for (const event of events) {
      yield* checkEvidence(event.id, event.reports, articles);
      const dangling = entityIdsOf(event).filter((id) => entities.get(id)?.id !== id);
      if (dangling.length > 0) {
        yield {
          law: 'references',
          message: `${event.id} names what is not stored.`,
          ids: [event.id, ...dangling],
        };
      }
      for (const { type } of edgesOf(event)) expected[type]++;
    }
  }
  const { edges } = await store.statistics();
  for (const [type, count] of Object.entries(expected) as [EdgeType, number][]) {
    if (edges[type] === count) continue;
    yield {
      law: 'edges',
      message: `There are ${edges[type]} ${type} edges; the events make ${count}.`,
      ids: [],
    };
  }
}

function entityIdsOf({ participants, pairs, placeId, agreementId }: GraphEvent): string[] {
  const ids = [...participants.map(({ entityId }) => entityId), ...pairs.flat(), placeId, agreementId];
  return [...new Set(ids.filter((id) => id !== null))].sort();
}
