import type { ReadResult } from '../articles';
import type { Gazetteer } from '../gazetteer';
import type { Article, Extraction } from '../graph';
import type { GraphStore } from '../store';
import { batchesOf, type Read } from './batches';
import type { ArticleOutcome, Rejection } from './outcome';
import { putChanged } from './put-changed';
import { type ReadBatch, readBatch } from './read-batch';
import { workAhead } from './work-ahead';

export interface IngestOptions {
  readonly store: GraphStore;
  readonly gazetteer: Gazetteer;
  /** Reads one article; what it throws rejects this article only. Asked for the articles of a batch at the same time. */
  readonly extract: (article: Article) => Extraction | Promise<Extraction>;
  /** Part of the digest: another version reads every article anew. */
  readonly extractorVersion: string;
  readonly articles: AsyncIterable<ReadResult>;
  /** Articles a transaction. Default: 64. It changes speed, never the graph. */
  readonly batchSize?: number;
  /** Batches that may be read while one is stored; of use where reading is done elsewhere. Default: 0. It changes speed, never the graph. */
  readonly ahead?: number;
  /** Stops before the next batch; what is stored so far stands, and running again goes on from there. */
  readonly signal?: AbortSignal;
  /** Called after each batch and each rejected source. */
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Told what became of each article, once that is certain; waited for, so that whoever is told sets the pace. */
  readonly onOutcome?: (outcome: ArticleOutcome) => void | Promise<void>;
}

export interface IngestProgress {
  readonly added: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly rejected: number;
}

export interface IngestSummary {
  readonly added: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly rejected: readonly Rejection[];
  /** Events and entities in the store afterwards. */
  readonly events: number;
  readonly entities: number;
  /** Whether the signal stopped it before the last article. */
  readonly aborted: boolean;
}

const DEFAULT_BATCH_SIZE = 64;

/** Mutable counts of one run. */
interface Tally {
  added: number;
  unchanged: number;
  replaced: number;
  readonly rejected: Rejection[];
}

/**
 * Reads articles into the graph, a batch a transaction. What goes wrong with one article is told in the summary and stops no other.
 * Of two articles with one id the later counts. Throws `STORE_*` where the store can't be used; whole batches stored before stay.
 */
export async function ingest(options: IngestOptions): Promise<IngestSummary> {
  const tally: Tally = { added: 0, unchanged: 0, replaced: 0, rejected: [] };
  const stopped = () => options.signal?.aborted ?? false;
  const note = async (outcomes: readonly ArticleOutcome[]) => {
    for (const outcome of outcomes) count(outcome, tally);
    options.onProgress?.({ ...tally, rejected: tally.rejected.length });
    for (const outcome of outcomes) await options.onOutcome?.(outcome);
  };
  const size = Math.max(1, options.batchSize ?? DEFAULT_BATCH_SIZE);
  const batches = batchesOf(options.articles, { size, stopped, leftOut: (outcome) => note([outcome]) });
  const underWay = new Set<readonly Read[]>();
  const read = (batch: readonly Read[]) => {
    const earlier = idsOf(underWay);
    underWay.add(batch);
    return readBatch(options, batch, (id) => earlier.has(id));
  };
  for await (const batch of workAhead(batches, read, options.ahead ?? 0)) {
    if (stopped()) break;
    await note(await storeBatch(options, batch));
    underWay.delete(batch.batch);
  }
  const { events, entities } = await options.store.statistics();
  const total = Object.values(entities).reduce((sum, count) => sum + count, 0);
  return { ...tally, events, entities: total, aborted: stopped() };
}

function idsOf(batches: Iterable<readonly Read[]>): ReadonlySet<string> {
  return new Set([...batches].flatMap((batch) => batch.map(({ article }) => article.id)));
}

/** What a superseded article counts as: nothing. */
function count(outcome: ArticleOutcome, tally: Tally): void {
  const { status } = outcome;
  if (status === 'rejected') {
    const { source, code, message } = outcome;
    tally.rejected.push({ source, code, message });
  } else if (status !== 'superseded') tally[status]++;
}

async function storeBatch(
  { store, gazetteer }: IngestOptions,
  { batch, fresh, rejected }: ReadBatch,
): Promise<ArticleOutcome[]> {
  const { put, known } = await putChanged(store, gazetteer, fresh);
  return batch.map(({ article: { id }, source }): ArticleOutcome => {
    const rejection = rejected.get(source);
    if (rejection) return { ...rejection, status: 'rejected' };
    const status = !put.has(id) ? 'unchanged' : known.has(id) ? 'replaced' : 'added';
    return { source, id, status };
  });
}
