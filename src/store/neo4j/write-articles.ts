import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { fold, sortKey } from '../../graph';
import type { GraphDelta, ResolutionItem, StoredArticle } from '../graph-store';
import { searchable } from '../search/searchable';
import { daysOf, keyOf } from '../sort-keys';
import { type Run, runIds, runRows } from './run';

/** Takes articles out with all that hangs on them alone: words, mentions, resolution items. */
export async function deleteArticles(run: Run, ids: readonly string[]): Promise<void> {
  const groups = await groupsOf(run, ids);
  await runIds(run, 'write/delete-articles', ids);
  await runIds(run, 'write/drop-empty-groups', groups);
}

export async function putArticles(run: Run, articles: readonly StoredArticle[]): Promise<void> {
  const latest = [...new Map(articles.map((stored) => [stored.article.id, stored])).values()];
  await runRows(run, 'write/put-articles', latest.map(rowOf));
}

export async function replaceItems(
  run: Run,
  changes: NonNullable<GraphDelta['replaceItems']>,
): Promise<void> {
  const before = await groupsOf(
    run,
    changes.map(({ articleId }) => articleId),
  );
  const replaced = new Map(
    changes.map(({ articleId, stage }) => [JSON.stringify([articleId, stage]), { articleId, stage }]),
  );
  await runRows(run, 'write/delete-items', [...replaced.values()]);
  const items = changes.flatMap((change) =>
    change.items.map((item) => ({ ...item, stage: change.stage, articleId: change.articleId })),
  );
  await runRows(run, 'write/put-items', items.map(itemRow));
  await runIds(run, 'write/drop-empty-groups', before);
}

export async function replaceMentions(
  run: Run,
  changes: NonNullable<GraphDelta['replaceMentions']>,
): Promise<void> {
  await runIds(
    run,
    'write/delete-mentions',
    changes.map(({ articleId }) => articleId),
  );
  const mentions = changes.flatMap((change) =>
    change.mentions.map(({ entityId, start, end }) => [change.articleId, entityId, start, end] as const),
  );
  const different = new Map(mentions.map((mention) => [JSON.stringify(mention), mention]));
  await runRows(
    run,
    'write/put-mentions',
    [...different.values()].map(([articleId, entityId, start, end]) => ({
      articleId,
      entityId,
      start: neo4j.int(start),
      end: neo4j.int(end),
    })),
  );
}

async function groupsOf(run: Run, articleIds: readonly string[]): Promise<string[]> {
  const rows = await runIds<{ key: string }>(run, 'write/groups-of-articles', articleIds);
  return rows.map(({ key }) => key);
}

function itemRow({ articleId, stage, localId, block, targetId, facts }: ResolutionItem): unknown {
  // A digest, because facts may be longer than what an index takes.
  const key = createHash('sha256')
    .update(JSON.stringify([stage, block, targetId, facts]))
    .digest('base64url');
  return { articleId, localId, key, stage, block, targetId, facts };
}

function rowOf({ article, extraction, digest }: StoredArticle): unknown {
  const { id, url, title, publisher, language, publishedAt, text } = article;
  const [firstDay, lastDay] = daysOf(publishedAt);
  const properties = {
    id,
    url,
    title,
    publisher,
    language,
    published: publishedAt,
    publishedKey: keyOf(publishedAt),
    titleKey: keyOf(title === null ? null : sortKey(title)),
    titleLength: neo4j.int([...fold(title ?? '')].length),
    titleWords: searchable(title ?? ''),
    storyWords: searchable(text),
    digest,
    document: JSON.stringify(article),
    extraction: JSON.stringify(extraction),
  };
  return { id, properties, firstDay, lastDay };
}
