import type { Article, Entity, Extraction, GraphEvent, Role } from '../../graph';
import { byCodePoints } from '../code-point-order';
import type { GraphMention, StoredArticle } from '../graph-store';
import { type Run, runIds } from './run';

interface DocumentRow {
  readonly id: string;
  readonly document: string;
}

/** Documents are written by this store alone, from typed values; they are not checked again. */
export function parse<T>(document: string): T {
  return JSON.parse(document) as T;
}

/** Entities as stored under exactly these ids, sorted by id. */
export async function entitiesById(run: Run, ids: readonly string[]): Promise<Entity[]> {
  return documents<Entity>(run, 'read/entities', ids);
}

/** Entities by the id asked for; redirects are followed until an id is an entity. */
export async function entitiesFollowingRedirects(
  run: Run,
  ids: readonly string[],
): Promise<Map<string, Entity>> {
  const found = new Map((await entitiesById(run, ids)).map((entity) => [entity.id, entity]));
  const others = ids.filter((id) => !found.has(id));
  for (const row of await runIds<DocumentRow>(run, 'read/redirected-entities', others)) {
    found.set(row.id, parse<Entity>(row.document));
  }
  return found;
}

/** Events sorted by id. */
export function eventsById(run: Run, ids: readonly string[]): Promise<GraphEvent[]> {
  return documents<GraphEvent>(run, 'read/events', ids);
}

/** Articles with their extractions, sorted by id. */
export async function articlesById(run: Run, ids: readonly string[]): Promise<StoredArticle[]> {
  const rows = await runIds<{ document: string; extraction: string; digest: string }>(
    run,
    'read/articles',
    ids,
  );
  return rows.map((row) => ({
    article: parse<Article>(row.document),
    extraction: parse<Extraction>(row.extraction),
    digest: row.digest,
  }));
}

/** Articles sorted by id. */
export function articlesAlone(run: Run, ids: readonly string[]): Promise<Article[]> {
  return documents<Article>(run, 'read/articles-alone', ids);
}

export async function digestsById(run: Run, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await runIds<{ id: string; digest: string }>(run, 'read/digests', ids);
  return new Map(rows.map((row) => [row.id, row.digest]));
}

/** Roles whose person is one of these, sorted by id. */
export function rolesOfPersons(run: Run, personIds: readonly string[]): Promise<Role[]> {
  return documents<Role>(run, 'read/roles-of-persons', personIds);
}

/** Roles in these bodies and places, sorted by id. */
export function rolesIn(run: Run, ofIds: readonly string[]): Promise<Role[]> {
  return documents<Role>(run, 'read/roles-in', ofIds);
}

/** Entities directly in these places, sorted by id. */
export function entitiesIn(run: Run, placeIds: readonly string[]): Promise<Entity[]> {
  return documents<Entity>(run, 'read/entities-in', placeIds);
}

/** Mentions sorted by article, place in the text, entity. */
export function mentionsIn(run: Run, articleIds: readonly string[]): Promise<GraphMention[]> {
  return runIds<GraphMention>(run, 'read/mentions', [...articleIds].sort(byCodePoints));
}

/** Batches are each sorted; what comes of several is sorted again. */
async function documents<T extends { readonly id: string }>(
  run: Run,
  name: string,
  ids: readonly string[],
): Promise<T[]> {
  const rows = await runIds<DocumentRow>(run, name, ids);
  return rows.sort((a, b) => byCodePoints(a.id, b.id)).map((row) => parse<T>(row.document));
}
