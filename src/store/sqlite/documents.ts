import type { Article, Entity, Extraction, GraphEvent, Role } from '../../graph';
import type { GraphMention, StoredArticle } from '../graph-store';
import { type Connection, list } from './connection';

const LISTED = '(SELECT value FROM json_each(?))';

/** Bodies are written by this store alone, from typed values; they are not checked again. */
function parse<T>(body: string): T {
  return JSON.parse(body) as T;
}

/** Entities as stored under exactly these ids, sorted by id. */
export function entitiesById(connection: Connection, ids: readonly string[]): Entity[] {
  return bodies<Entity>(connection, `SELECT body FROM entity WHERE id IN ${LISTED} ORDER BY id`, ids);
}

/** Entities by the id asked for; redirects are followed until an id is an entity. */
export function entitiesFollowingRedirects(
  connection: Connection,
  ids: readonly string[],
): Map<string, Entity> {
  const rows = connection.all<{ asked: string; body: string }>(
    `WITH RECURSIVE hop (asked, id) AS (
       SELECT value, value FROM json_each(?)
       UNION SELECT hop.asked, r.to_id FROM hop CROSS JOIN redirect r ON r.from_id = hop.id
         WHERE NOT EXISTS (SELECT 1 FROM entity WHERE entity.id = hop.id)
     )
     SELECT hop.asked, e.body FROM hop CROSS JOIN entity e ON e.id = hop.id`,
    [list(ids)],
  );
  return new Map(rows.map((row) => [row.asked, parse<Entity>(row.body)]));
}

/** Events sorted by id. */
export function eventsById(connection: Connection, ids: readonly string[]): GraphEvent[] {
  return bodies<GraphEvent>(connection, `SELECT body FROM event WHERE id IN ${LISTED} ORDER BY id`, ids);
}

/** Articles with their extractions, sorted by id. */
export function articlesById(connection: Connection, ids: readonly string[]): StoredArticle[] {
  return connection
    .all<{ body: string; extraction: string; digest: string }>(
      `SELECT d.body, d.extraction, a.digest FROM article a CROSS JOIN article_document d ON d.row = a.row
       WHERE a.id IN ${LISTED} ORDER BY a.id`,
      [list(ids)],
    )
    .map((row) => ({
      article: parse<Article>(row.body),
      extraction: parse<Extraction>(row.extraction),
      digest: row.digest,
    }));
}

/** Articles without their extractions, sorted by id. */
export function articlesAlone(connection: Connection, ids: readonly string[]): Article[] {
  return bodies<Article>(
    connection,
    `SELECT d.body FROM article a CROSS JOIN article_document d ON d.row = a.row
     WHERE a.id IN ${LISTED} ORDER BY a.id`,
    ids,
  );
}

export function digestsById(connection: Connection, ids: readonly string[]): Map<string, string> {
  const rows = connection.all<{ id: string; digest: string }>(
    `SELECT id, digest FROM article WHERE id IN ${LISTED} ORDER BY id`,
    [list(ids)],
  );
  return new Map(rows.map((row) => [row.id, row.digest]));
}

/** Roles whose person is one of these, sorted by id. */
export function rolesOfPersons(connection: Connection, personIds: readonly string[]): Role[] {
  return bodies<Role>(
    connection,
    `SELECT body FROM role WHERE person_id IN ${LISTED} ORDER BY id`,
    personIds,
  );
}

/** Roles in these bodies and places, sorted by id. */
export function rolesIn(connection: Connection, ofIds: readonly string[]): Role[] {
  return bodies<Role>(connection, `SELECT body FROM role WHERE of_id IN ${LISTED} ORDER BY id`, ofIds);
}

/** Entities directly in these places, sorted by id. */
export function entitiesIn(connection: Connection, placeIds: readonly string[]): Entity[] {
  return bodies<Entity>(
    connection,
    `SELECT body FROM entity WHERE place_id IN ${LISTED} ORDER BY id`,
    placeIds,
  );
}

/** Mentions sorted by article, place in the text, entity. */
export function mentionsIn(connection: Connection, articleIds: readonly string[]): GraphMention[] {
  return connection
    .all<{ article_id: string; start_offset: number; end_offset: number; entity_id: string }>(
      `SELECT * FROM mention WHERE article_id IN ${LISTED}
       ORDER BY article_id, start_offset, end_offset, entity_id`,
      [list(articleIds)],
    )
    .map((row) => ({
      articleId: row.article_id,
      entityId: row.entity_id,
      start: row.start_offset,
      end: row.end_offset,
    }));
}

function bodies<T>(connection: Connection, sql: string, ids: readonly string[]): T[] {
  return connection.all<{ body: string }>(sql, [list(ids)]).map((row) => parse<T>(row.body));
}
