import type { Article, Extraction } from '../graph';
import type { GraphReader, StoredArticle } from '../store';
import { assertStorable } from './assert-storable';
import type { Read } from './batches';
import { articleDigest } from './digest';
import { type Rejection, rejectionOf } from './outcome';

export interface BatchReader {
  readonly store: GraphReader;
  readonly extract: (article: Article) => Extraction | Promise<Extraction>;
  readonly extractorVersion: string;
}

/** A batch, and what was read from those of its articles that the store doesn't have as they are. */
export interface ReadBatch {
  readonly batch: readonly Read[];
  /** In the order of the batch. */
  readonly fresh: readonly StoredArticle[];
  /** By source. */
  readonly rejected: ReadonlyMap<string, Rejection>;
}

/**
 * Reads what has to be read of a batch, all at once; outside a transaction, because it may take long.
 * `mayChange` names articles that are about to be stored otherwise: what the store has of them now doesn't count.
 */
export async function readBatch(
  { store, extract, extractorVersion }: BatchReader,
  batch: readonly Read[],
  mayChange: (id: string) => boolean,
): Promise<ReadBatch> {
  const rejected = new Map<string, Rejection>();
  const stored = await store.articles(batch.map(({ article }) => article.id));
  const read = async ({ article, source }: Read): Promise<StoredArticle[]> => {
    const digest = articleDigest(article, extractorVersion);
    if (stored.get(article.id)?.digest === digest && !mayChange(article.id)) return [];
    try {
      const fresh = { article, extraction: await extract(article), digest };
      assertStorable(fresh);
      return [fresh];
    } catch (error) {
      rejected.set(source, rejectionOf(source, error));
      return [];
    }
  };
  return { batch, fresh: (await Promise.all(batch.map(read))).flat(), rejected };
}
