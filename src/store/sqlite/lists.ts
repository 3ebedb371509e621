import type { Article, Entity, GraphEvent } from '../../graph';
import type {
  ArticleFilter,
  ArticleOrder,
  EntityFilter,
  EntityOrder,
  EventFilter,
  EventOrder,
  Page,
  PageRequest,
} from '../graph-store';
import { articleConditions } from './article-filter';
import type { Connection } from './connection';
import { entityConditions } from './entity-filter';
import { eventConditions } from './event-filter';
import { countRows, findPage, type SortColumn } from './pages';

const ENTITY_COLUMNS: Record<EntityOrder, SortColumn> = {
  NAME: { column: 'name_key', holds: 'text' },
  DATE: { column: 'signed_key', holds: 'text' },
};
const EVENT_COLUMNS: Record<EventOrder, SortColumn> = {
  DATE: { column: 'date_key', holds: 'text' },
  REPORTS: { column: 'reports', holds: 'number' },
};
const ARTICLE_COLUMNS: Record<ArticleOrder, SortColumn> = {
  PUBLISHED: { column: 'published_key', holds: 'text' },
  TITLE: { column: 'title_key', holds: 'text' },
};

export function findEntities(
  connection: Connection,
  filter: EntityFilter,
  page: PageRequest<EntityOrder>,
): Page<Entity> {
  return findPage(connection, 'entity', ENTITY_COLUMNS, entityConditions(filter), page);
}

export function countEntities(connection: Connection, filter: EntityFilter): number {
  return countRows(connection, 'entity', entityConditions(filter));
}

export function findEvents(
  connection: Connection,
  filter: EventFilter,
  page: PageRequest<EventOrder>,
): Page<GraphEvent> {
  return findPage(connection, 'event', EVENT_COLUMNS, eventConditions(filter), page);
}

export function countEvents(connection: Connection, filter: EventFilter): number {
  return countRows(connection, 'event', eventConditions(filter));
}

export function findArticles(
  connection: Connection,
  filter: ArticleFilter,
  page: PageRequest<ArticleOrder>,
): Page<Article> {
  return findPage(connection, 'article', ARTICLE_COLUMNS, articleConditions(filter), page);
}

export function countArticles(connection: Connection, filter: ArticleFilter): number {
  return countRows(connection, 'article', articleConditions(filter));
}
