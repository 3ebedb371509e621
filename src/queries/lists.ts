import type { Article, Entity, GraphEvent } from '../graph';
import type {
  ArticleFilter,
  ArticleOrder,
  EntityFilter,
  EntityOrder,
  EventFilter,
  EventOrder,
  GraphReader,
} from '../store';
import type { ListSource } from './connection';

/** The events that a filter lets through. */
export function eventList(reader: GraphReader, filter: EventFilter): ListSource<GraphEvent, EventOrder> {
  return {
    page: (request) => reader.findEvents(filter, request),
    count: () => reader.countEvents(filter),
  };
}

/** The entities that a filter lets through. */
export function entityList(reader: GraphReader, filter: EntityFilter): ListSource<Entity, EntityOrder> {
  return {
    page: (request) => reader.findEntities(filter, request),
    count: () => reader.countEntities(filter),
  };
}

/** The articles that a filter lets through. */
export function articleList(reader: GraphReader, filter: ArticleFilter): ListSource<Article, ArticleOrder> {
  return {
    page: (request) => reader.findArticles(filter, request),
    count: () => reader.countArticles(filter),
  };
}
