import type { Gazetteer } from '../gazetteer';
import { BangGiaoError } from '../graph';
import type { GraphStore } from '../store';
import { updateGraph } from './update/update-graph';

/** What went out of the graph with the articles. */
export interface RetractSummary {
  readonly articles: number;
  readonly entities: number;
  readonly events: number;
  readonly edges: number;
}

/**
 * Takes articles back, all or none, and with them exactly what they alone supported.
 * Throws `ARTICLE_NOT_FOUND` with the unknown ids where one is not stored.
 */
export async function retract(
  store: GraphStore,
  gazetteer: Gazetteer,
  articleIds: readonly string[],
): Promise<RetractSummary> {
  const ids = [...new Set(articleIds)].sort();
  const before = await store.statistics();
  await store.write(async (tx) => {
    const stored = await tx.digests(ids);
    const unknown = ids.filter((id) => !stored.has(id));
    if (unknown.length > 0) throw notFound(unknown);
    await updateGraph(tx, gazetteer, { put: [], remove: ids });
  });
  const after = await store.statistics();
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
  return {
    articles: before.articles - after.articles,
    entities: sum(before.entities) - sum(after.entities),
    events: before.events - after.events,
    edges: sum(before.edges) - sum(after.edges),
  };
}

function notFound(ids: readonly string[]): BangGiaoError {
  const named = ids.slice(0, 5).map((id) => `“${id}”`);
  return new BangGiaoError(
    'ARTICLE_NOT_FOUND',
    `The store has no article ${named.join(', ')}${ids.length > named.length ? ' and others' : ''}.`,
    { details: { ids } },
  );
}
