import type { Gazetteer } from '../gazetteer';
import type { GraphStore, StoredArticle } from '../store';
import { updateGraph } from './update/update-graph';

/** How many articles were new to the store or differed from what it had, and how many of these it had. */
export interface PutCount {
  readonly put: number;
  readonly replaced: number;
}

/**
 * Puts those of the articles into the graph that the store doesn't have as they are, in one transaction. Their digests
 * are asked inside it, because another writer may have been here since the articles were read.
 */
export function putChanged(
  store: GraphStore,
  gazetteer: Gazetteer,
  articles: readonly StoredArticle[],
): Promise<PutCount> {
  return store.write(async (tx) => {
    const stored = await tx.digests(articles.map(({ article }) => article.id));
    const put = articles.filter(({ article, digest }) => stored.get(article.id) !== digest);
    if (put.length > 0) await updateGraph(tx, gazetteer, { put, remove: [] });
    return { put: put.length, replaced: put.filter(({ article }) => stored.has(article.id)).length };
  });
}
