import type { Gazetteer } from '../gazetteer';
import type { GraphReader, GraphStore, StoredArticle } from '../store';
import { storedBatches } from './stored-batches';
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
  const decisions = await storedDecisions(source);
  await target.write((tx) =>
    updateGraph(tx, gazetteer, { put: [], remove: [], decisions: { put: decisions, remove: [] } }),
  );
  for await (const batch of storedBatches(source, BATCH)) {
    const put = batch.map(withoutText);
    await target.write((tx) => updateGraph(tx, gazetteer, { put, remove: [] }));
  }
}

// The graph follows from extractions alone: a copy for comparison need not hold the texts.
function withoutText(stored: StoredArticle): StoredArticle {
  return { ...stored, article: { ...stored.article, text: '', regions: [] } };
}
