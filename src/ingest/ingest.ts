import type { ReadResult } from '../articles';
import type { Gazetteer } from '../gazetteer';
import { type Article, BangGiaoError, type ErrorCode, type Extraction } from '../graph';
import type { GraphStore, StoredArticle } from '../store';
import { assertStorable } from './assert-storable';
import { articleDigest } from './digest';
import { putChanged } from './put-changed';

export interface IngestOptions {
  readonly store: GraphStore;
  readonly gazetteer: Gazetteer;
  /** Reads one article; what it throws rejects this article only. */
  readonly extract: (article: Article) => Extraction | Promise<Extraction>;
  /** Part of the digest: another version reads every article anew. */
  readonly extractorVersion: string;
  readonly articles: AsyncIterable<ReadResult>;
  /** Articles a transaction. Default: 64. It changes speed, never the graph. */
  readonly batchSize?: number;
  /** Stops before the next batch; what is stored so far stands, and running again goes on from there. */
  readonly signal?: AbortSignal;
  /** Called after each batch and each rejected source. */
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Told what became of each article, once that is certain; waited for, so that whoever is told sets the pace. */
  readonly onOutcome?: (outcome: ArticleOutcome) => void | Promise<void>;
}

/** What became of one article. `superseded`: another of the same id came right after it. */
export type ArticleOutcome =
  | {
      readonly source: string;
      readonly id: string;
      readonly status: 'added' | 'unchanged' | 'replaced' | 'superseded';
    }
  | (Rejection & { readonly status: 'rejected' });

export interface IngestProgress {
  readonly added: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly rejected: number;
}

export interface Rejection {
  readonly source: string;
  readonly code: ErrorCode;
  readonly message: string;
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

interface Read {
  readonly article: Article;
  readonly source: string;
}

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
  const report = () => options.onProgress?.({ ...tally, rejected: tally.rejected.length });
  const size = Math.max(1, options.batchSize ?? DEFAULT_BATCH_SIZE);
  let batch = new Map<string, Read>();
  const stopped = () => options.signal?.aborted ?? false;
  const tell = async (outcome: ArticleOutcome) => options.onOutcome?.(outcome);
  const flush = async () => {
    const outcomes = batch.size > 0 ? await storeBatch(options, [...batch.values()]) : [];
    batch = new Map();
    for (const outcome of outcomes) count(outcome, tally);
    report();
    for (const outcome of outcomes) await tell(outcome);
  };
  for await (const result of options.articles) {
    if (stopped()) break;
    if (result.kind === 'rejected') {
      const rejected = { ...rejection(result.source, result.error), status: 'rejected' as const };
      count(rejected, tally);
      report();
      await tell(rejected);
      continue;
    }
    const before = batch.get(result.article.id);
    if (before) await tell({ source: before.source, id: result.article.id, status: 'superseded' });
    batch.set(result.article.id, { article: result.article, source: result.source });
    if (batch.size >= size) await flush();
  }
  if (!stopped()) await flush();
  const { events, entities } = await options.store.statistics();
  const total = Object.values(entities).reduce((sum, count) => sum + count, 0);
  return { ...tally, events, entities: total, aborted: stopped() };
}

/** What a superseded article counts as: nothing. */
function count(outcome: ArticleOutcome, tally: Tally): void {
  const { status } = outcome;
  if (status === 'rejected') {
    const { source, code, message } = outcome;
    tally.rejected.push({ source, code, message });
  } else if (status !== 'superseded') tally[status]++;
}

async function storeBatch(options: IngestOptions, batch: readonly Read[]): Promise<ArticleOutcome[]> {
  const { store, gazetteer } = options;
  const { fresh, rejected } = await extractChanged(options, batch);
  const { put, known } = await putChanged(store, gazetteer, fresh);
  return batch.map(({ article: { id }, source }): ArticleOutcome => {
    const rejection = rejected.get(source);
    if (rejection) return { ...rejection, status: 'rejected' };
    const status = !put.has(id) ? 'unchanged' : known.has(id) ? 'replaced' : 'added';
    return { source, id, status };
  });
}

/** Reads the articles of a batch that the store doesn't have as they are; outside the transaction, because it may take long. */
async function extractChanged(
  { store, extract, extractorVersion }: IngestOptions,
  batch: readonly Read[],
): Promise<{ fresh: StoredArticle[]; rejected: Map<string, Rejection> }> {
  const stored = await store.articles(batch.map(({ article }) => article.id));
  const fresh: StoredArticle[] = [];
  const rejected = new Map<string, Rejection>();
  for (const { article, source } of batch) {
    const digest = articleDigest(article, extractorVersion);
    if (stored.get(article.id)?.digest === digest) continue;
    try {
      const read = { article, extraction: await extract(article), digest };
      assertStorable(read);
      fresh.push(read);
    } catch (error) {
      rejected.set(source, rejection(source, error));
    }
  }
  return { fresh, rejected };
}

function rejection(source: string, error: unknown): Rejection {
  if (error instanceof BangGiaoError) return { source, code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  const code: ErrorCode = 'EXTRACTION_FAILED';
  return { source, code, message: `Reading the article failed: ${message}` };
}
