import type { GraphDelta, StoredArticle } from '../graph-store';
import { articleRow, itemRow, mentionRows } from './model';
import { type Run, runIds, runRows } from './run';

/** Takes articles out with all that hangs on them alone: words, mentions, resolution items. */
export async function deleteArticles(run: Run, ids: readonly string[]): Promise<void> {
  const groups = await groupsOf(run, ids);
  await runIds(run, 'write/delete-articles', ids);
  await runIds(run, 'write/drop-empty-groups', groups);
}

export async function putArticles(run: Run, articles: readonly StoredArticle[]): Promise<void> {
  const latest = [...new Map(articles.map((stored) => [stored.article.id, stored])).values()];
  await runRows(run, 'write/put-articles', latest.map(articleRow));
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
  const mentions = changes.flatMap(({ articleId, mentions }) =>
    mentions.map((mention) => ({ ...mention, articleId })),
  );
  await runRows(run, 'write/put-mentions', mentionRows(mentions));
}

async function groupsOf(run: Run, articleIds: readonly string[]): Promise<string[]> {
  const rows = await runIds<{ key: string }>(run, 'write/groups-of-articles', articleIds);
  return rows.map(({ key }) => key);
}
