import type { Gazetteer } from '../gazetteer';
import type { GraphReader, GraphStore } from '../store';
import { copyDecisions } from './copy-decisions';
import { putChanged } from './put-changed';
import { storedBatches } from './stored-batches';

export interface CopyOptions {
  readonly from: GraphReader;
  readonly to: GraphStore;
  readonly gazetteer: Gazetteer;
  /** Articles a transaction. Default: 256. It changes speed, never the graph. */
  readonly batchSize?: number;
  /** Stops before the next batch; what is copied so far stands, and copying again goes on from there. */
  readonly signal?: AbortSignal;
  /** Called after each batch with the number of its articles. */
  readonly onBatch?: (articles: number) => void;
}

export interface CopySummary {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** Whether the signal stopped it before the last batch. */
  readonly aborted: boolean;
}

const DEFAULT_BATCH_SIZE = 256;

/**
 * Copies what a graph is computed from: people's decisions and the articles with what was read from them; the graph
 * follows from these in the target as it did in the source. The target is sound after each batch, and what it holds
 * already stays: the result is the graph of the articles of both. Of an article that both have, the source's counts.
 */
export async function copyGraph(options: CopyOptions): Promise<CopySummary> {
  const { from, to, gazetteer, signal, onBatch } = options;
  const summary = { added: 0, replaced: 0, unchanged: 0 };
  const stopped = () => signal?.aborted ?? false;
  if (!stopped()) await copyDecisions(from, to, gazetteer);
  for await (const batch of storedBatches(from, options.batchSize ?? DEFAULT_BATCH_SIZE)) {
    if (stopped()) break;
    const { put, known } = await putChanged(to, gazetteer, batch);
    const replaced = [...put].filter((id) => known.has(id)).length;
    summary.added += put.size - replaced;
    summary.replaced += replaced;
    summary.unchanged += batch.length - put.size;
    onBatch?.(batch.length);
  }
  return { ...summary, aborted: stopped() };
}
