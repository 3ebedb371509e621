import { isDeepStrictEqual } from 'node:util';
import type { GraphQLResolveInfo } from 'graphql';
import type { Article, Entity, EntityType, EventType, GraphEvent } from '../../graph';
import {
  type ArticleConditions,
  articleFilter,
  articleList,
  type Connection,
  connection,
  type EntityConditions,
  type EventConditions,
  entityFilter,
  entityList,
  eventFilter,
  eventList,
  involvingToo,
  type Order,
  type PageArguments,
  presumedEventFilter,
} from '../../queries';
import type { ArticleOrder, EntityOrder, EventFilter, EventOrder } from '../../store';
import type { ApiContext } from '../context';
import { prime } from '../loaders';
import { wantedWithEvents } from '../wanted';

type Ordered<Field extends string> = PageArguments & { readonly orderBy?: Order<Field> | null | undefined };

const LATEST_FIRST = { field: 'DATE', direction: 'DESC' } as const;
const BY_NAME = { field: 'NAME', direction: 'ASC' } as const;
const LATEST_PUBLISHED_FIRST = { field: 'PUBLISHED', direction: 'DESC' } as const;

type EventArguments = Ordered<EventOrder> & { readonly filter?: EventConditions | null | undefined };

/**
 * Events that the arguments ask for, of the given types only. Where all entities are given by id, the page is read
 * while they are looked up; in the rare case that one is not under that id (any more), it is read again, or fails.
 */
export async function events(
  context: ApiContext,
  args: EventArguments,
  info: GraphQLResolveInfo,
  listed?: readonly EventType[],
): Promise<Connection<GraphEvent>> {
  const presumed = wantedWithEvents(info).page ? await presumedEventFilter(args.filter ?? {}, listed) : null;
  const early = presumed && listedEvents(context, presumed, args, info);
  early?.nodes().catch(() => {});
  const filter = await eventFilter(context.reader, args.filter ?? {}, listed);
  return early && isDeepStrictEqual(presumed, filter) ? early : listedEvents(context, filter, args, info);
}

/** Events that the arguments ask for in which the entity took part. */
export async function eventsOf(
  context: ApiContext,
  entity: Entity,
  args: EventArguments,
  info: GraphQLResolveInfo,
): Promise<Connection<GraphEvent>> {
  const filter = await eventFilter(context.reader, args.filter ?? {});
  return listedEvents(context, involvingToo(filter, entity, args.filter?.direct === true), args, info);
}

function listedEvents(
  { reader, loaders }: ApiContext,
  filter: EventFilter,
  args: EventArguments,
  info: GraphQLResolveInfo,
): Connection<GraphEvent> {
  const list = eventList(reader, filter, wantedWithEvents(info), (referred) => prime(loaders, referred));
  return connection(list, args, args.orderBy ?? LATEST_FIRST);
}

/** Entities of one type; agreements by day of signing, others by name if no order is asked for. */
export async function entities(
  context: ApiContext,
  type: EntityType,
  conditions: EntityConditions,
  args: Ordered<EntityOrder>,
): Promise<Connection<Entity>> {
  const filter = await entityFilter(context.reader, type, conditions);
  const order = args.orderBy ?? (type === 'Agreement' ? LATEST_FIRST : BY_NAME);
  return connection(entityList(context.reader, filter), args, order);
}

/** Articles that the conditions let through. */
export async function articles(
  context: ApiContext,
  conditions: ArticleConditions,
  args: Ordered<ArticleOrder>,
): Promise<Connection<Article>> {
  const filter = await articleFilter(context.reader, conditions);
  return connection(articleList(context.reader, filter), args, args.orderBy ?? LATEST_PUBLISHED_FIRST);
}
