import type { Article, Entity, GraphEvent } from '../graph';
import type {
  ArticleFilter,
  ArticleOrder,
  EntityFilter,
  EntityOrder,
  EventFilter,
  EventOrder,
  GraphReader,
  ReferredTo,
  WantedWithEvents,
} from '../store';
import type { ListSource } from './connection';

/** The events that a filter lets through. What is wanted with a page of them is handed to `onRead`. */
export function eventList(
  reader: GraphReader,
  filter: EventFilter,
  wanted?: WantedWithEvents,
  onRead: (referred: ReferredTo) => void = () => {},
): ListSource<GraphEvent, EventOrder> {
  return {
    page: async (request) => {
      const page = await reader.findEvents(filter, request, wanted);
      onRead(page);
      return page;
    },
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
