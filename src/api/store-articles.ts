import type { ReadResult } from '../articles';
import { type ArticleOutcome, type IngestSummary, ingest } from '../ingest';
import type { GraphStore } from '../store';
import type { ApiServices } from './context';

export interface StoreArticlesOptions {
  readonly articles: AsyncIterable<ReadResult>;
  /** Articles a transaction. */
  readonly batchSize: number;
  readonly signal?: AbortSignal;
  readonly onOutcome?: (outcome: ArticleOutcome) => void | Promise<void>;
}

/** Reads articles into the store with what the service reads by. `store` is the caller's own, whose writes bear a name. */
export function storeArticles(
  { extract, extractorVersion, gazetteer }: Pick<ApiServices, 'extract' | 'extractorVersion' | 'gazetteer'>,
  store: GraphStore,
  options: StoreArticlesOptions,
): Promise<IngestSummary> {
  return ingest({ store, gazetteer: gazetteer(), extract, extractorVersion, ...options });
}
