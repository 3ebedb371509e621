import { sortKey } from '../../graph';
import type { GraphDelta, StoredArticle } from '../graph-store';
import { searchable } from '../search/searchable';
import { daysOf, keyOf } from '../sort-keys';
import { type Connection, list, type SqlValue } from './connection';

const INSERT_ARTICLE = `
  INSERT INTO article (id, language, publisher, title_key, published_key, first_day, last_day, digest)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING row`;

/** Takes articles out with all that hangs on them alone: words, mentions, resolution items. */
export function deleteArticles(connection: Connection, ids: readonly string[]): void {
  deleteRows(connection, ids);
  connection.run('DELETE FROM mention WHERE article_id IN (SELECT value FROM json_each(?))', [list(ids)]);
  connection.run('DELETE FROM item WHERE article_id IN (SELECT value FROM json_each(?))', [list(ids)]);
}

export function putArticles(connection: Connection, articles: readonly StoredArticle[]): void {
  const latest = [...new Map(articles.map((stored) => [stored.article.id, stored])).values()];
  deleteRows(
    connection,
    latest.map((stored) => stored.article.id),
  );
  for (const stored of latest) insertArticle(connection, stored);
}

export function replaceItems(connection: Connection, changes: NonNullable<GraphDelta['replaceItems']>): void {
  connection.run(
    `DELETE FROM item WHERE (article_id, stage) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))`,
    [list(changes.map((change) => [change.articleId, change.stage]))],
  );
  connection.run(
    `INSERT INTO item (article_id, stage, local_id, block, target_id, facts)
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each(?)`,
    [
      list(
        changes.flatMap(({ articleId, stage, items }) =>
          items.map((item) => [articleId, stage, item.localId, item.block, item.targetId, item.facts]),
        ),
      ),
    ],
  );
}

export function replaceMentions(
  connection: Connection,
  changes: NonNullable<GraphDelta['replaceMentions']>,
): void {
  connection.run('DELETE FROM mention WHERE article_id IN (SELECT value FROM json_each(?))', [
    list(changes.map((change) => change.articleId)),
  ]);
  connection.run(
    `INSERT OR IGNORE INTO mention (article_id, start_offset, end_offset, entity_id)
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`,
    [
      list(
        changes.flatMap(({ articleId, mentions }) =>
          mentions.map((mention) => [articleId, mention.start, mention.end, mention.entityId]),
        ),
      ),
    ],
  );
}

function deleteRows(connection: Connection, ids: readonly string[]): void {
  connection.run(
    `DELETE FROM article_words WHERE rowid IN
       (SELECT row FROM article WHERE id IN (SELECT value FROM json_each(?)))`,
    [list(ids)],
  );
  connection.run('DELETE FROM article WHERE id IN (SELECT value FROM json_each(?))', [list(ids)]);
}

function insertArticle(connection: Connection, stored: StoredArticle): void {
  const { article, extraction } = stored;
  const { row } = connection.get<{ row: number }>(INSERT_ARTICLE, rowOf(stored))!;
  connection.run('INSERT INTO article_document (row, body, extraction) VALUES (?, ?, ?)', [
    row,
    JSON.stringify(article),
    JSON.stringify(extraction),
  ]);
  connection.run('INSERT INTO article_words (rowid, title, story) VALUES (?, ?, ?)', [
    row,
    searchable(article.title ?? ''),
    searchable(article.text),
  ]);
}

function rowOf({ article, digest }: StoredArticle): SqlValue[] {
  return [
    article.id,
    article.language,
    article.publisher,
    keyOf(article.title === null ? null : sortKey(article.title)),
    keyOf(article.publishedAt),
    ...daysOf(article.publishedAt),
    digest,
  ];
}
