import { type GraphReader, type StoredArticle, scanAll } from '../store';

/** All articles with what was read from them, by id, a batch at a time. */
export async function* storedBatches(source: GraphReader, size: number): AsyncGenerator<StoredArticle[]> {
  for await (const ids of scanAll(source, 'article', size)) yield [...(await source.articles(ids)).values()];
}
