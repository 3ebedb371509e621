import type { Gazetteer } from '../gazetteer';
import type { GraphReader, GraphStore, StoredArticle } from '../store';
import { storedDecisions } from './update/decisions';
import { updateGraph } from './update/update-graph';

const BATCH = 256;

/**
 * Works the graph of all stored articles out anew, from their stored extractions and people's decisions, into an empty store, for comparison:
 * the articles in it have no text.
 */
export async function rebuildGraph(
  source: GraphReader,
  target: GraphStore,
  gazetteer: Gazetteer,
): Promise<void> {
  const put = await storedDecisions(source);
  await target.write((tx) =>
    updateGraph(tx, gazetteer, { put: [], remove: [], decisions: { put, remove: [] } }),
  );
  for await (const ids of scanAll(source, 'article', BATCH)) {
    const put = [...(await source.articles(ids)).values()].map(withoutText);
    await target.write((tx) => updateGraph(tx, gazetteer, { put, remove: [] }));
  }
}

/** Every id of one kind, a batch at a time. */
export async function* scanAll(
  source: GraphReader,
  kind: Parameters<GraphReader['scan']>[0],
  limit: number,
): AsyncGenerator<string[]> {
  let after: string | null = null;
  for (;;) {
    const ids: string[] = await source.scan(kind, after, limit);
    if (ids.length === 0) return;
    yield ids;
    after = ids.at(-1) ?? null;
  }
}

// The graph follows from extractions alone: a copy for comparison need not hold the texts.
function withoutText(stored: StoredArticle): StoredArticle {
  return { ...stored, article: { ...stored.article, text: '', regions: [] } };
}
