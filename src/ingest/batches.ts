import type { ReadResult } from '../articles';
import type { Article } from '../graph';
import type { ArticleOutcome } from './outcome';
import { rejectionOf } from './outcome';

/** An article and where it came from. */
export interface Read {
  readonly article: Article;
  readonly source: string;
}

export interface BatchOptions {
  readonly size: number;
  readonly stopped: () => boolean;
  /** Told at once of what gets into no batch: sources that were rejected, articles that a later one of the same id supersedes. */
  readonly leftOut: (outcome: ArticleOutcome) => Promise<void>;
}

/** The articles in groups, in their order; in none is an id twice. What has been gathered when it is stopped is dropped. */
export async function* batchesOf(
  results: AsyncIterable<ReadResult>,
  { size, stopped, leftOut }: BatchOptions,
): AsyncGenerator<Read[]> {
  let batch = new Map<string, Read>();
  for await (const result of results) {
    if (stopped()) return;
    if (result.kind === 'rejected') {
      await leftOut({ ...rejectionOf(result.source, result.error), status: 'rejected' });
      continue;
    }
    const { article, source } = result;
    const before = batch.get(article.id);
    if (before) await leftOut({ source: before.source, id: article.id, status: 'superseded' });
    batch.set(article.id, { article, source });
    if (batch.size < size) continue;
    yield [...batch.values()];
    batch = new Map();
  }
  if (batch.size > 0 && !stopped()) yield [...batch.values()];
}
