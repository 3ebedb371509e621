import type { Article, Entity, GraphEvent } from '../../graph';
import type {
  ArticleFilter,
  ArticleOrder,
  EntityFilter,
  EntityOrder,
  EventFilter,
  EventOrder,
  EventPage,
  Page,
  PageRequest,
  WantedWithEvents,
} from '../graph-store';
import { articleConditions } from './article-filter';
import type { Connection } from './connection';
import { entityConditions } from './entity-filter';
import { eventConditions } from './event-filter';
import { referredTo } from './nodes';
import { countRows, findPage, type ListedTable } from './pages';

const ENTITIES: ListedTable<EntityOrder> = {
  name: 'entity',
  body: 'entity.body',
  sortBy: {
    NAME: { column: 'name_key', holds: 'text' },
    DATE: { column: 'signed_key', holds: 'text' },
  },
};
const EVENTS: ListedTable<EventOrder> = {
  name: 'event',
  body: 'event.body',
  sortBy: {
    DATE: { column: 'date_key', holds: 'text' },
    REPORTS: { column: 'reports', holds: 'number' },
  },
};
const ARTICLES: ListedTable<ArticleOrder> = {
  name: 'article',
  body: '(SELECT d.body FROM article_document d WHERE d.row = article.row)',
  sortBy: {
    PUBLISHED: { column: 'published_key', holds: 'text' },
    TITLE: { column: 'title_key', holds: 'text' },
  },
};

export function findEntities(
  connection: Connection,
  filter: EntityFilter,
  page: PageRequest<EntityOrder>,
): Page<Entity> {
  return findPage(connection, ENTITIES, entityConditions(filter), page);
}

export function countEntities(connection: Connection, filter: EntityFilter): number {
  return countRows(connection, ENTITIES, entityConditions(filter));
}

export function findEvents(
  connection: Connection,
  filter: EventFilter,
  page: PageRequest<EventOrder>,
  wanted?: WantedWithEvents,
): EventPage {
  const found = findPage<GraphEvent, EventOrder>(connection, EVENTS, eventConditions(filter), page);
  const events = found.items.map(({ node }) => node);
  return { ...found, ...referredTo(connection, events, wanted) };
}

export function countEvents(connection: Connection, filter: EventFilter): number {
  return countRows(connection, EVENTS, eventConditions(filter));
}

export function findArticles(
  connection: Connection,
  filter: ArticleFilter,
  page: PageRequest<ArticleOrder>,
): Page<Article> {
  return findPage(connection, ARTICLES, articleConditions(filter), page);
}

export function countArticles(connection: Connection, filter: ArticleFilter): number {
  return countRows(connection, ARTICLES, articleConditions(filter));
}
