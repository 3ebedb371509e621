import type { Gazetteer } from '../gazetteer';
import type { GraphStore, StoredArticle } from '../store';
import { updateGraph } from './update/update-graph';

/** Ids of the articles that were new to the store or differed from what it had, and of those it had in some form. */
export interface PutArticles {
  readonly put: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

/**
 * Puts those of the articles into the graph that the store doesn't have as they are, in one transaction. Their digests
 * are asked inside it, because another writer may have been here since the articles were read.
 */
export function putChanged(
  store: GraphStore,
  gazetteer: Gazetteer,
  articles: readonly StoredArticle[],
): Promise<PutArticles> {
  return store.write(async (tx) => {
    const stored = await tx.digests(articles.map(({ article }) => article.id));
    const put = articles.filter(({ article, digest }) => stored.get(article.id) !== digest);
    if (put.length > 0) await updateGraph(tx, gazetteer, { put, remove: [] });
    return { put: new Set(put.map(({ article }) => article.id)), known: new Set(stored.keys()) };
  });
}
