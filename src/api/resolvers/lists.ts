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
} from '../../queries';
import type { ArticleOrder, EntityOrder, EventOrder } from '../../store';
import type { ApiContext } from '../context';

type Ordered<Field extends string> = PageArguments & { readonly orderBy?: Order<Field> | null | undefined };

const LATEST_FIRST = { field: 'DATE', direction: 'DESC' } as const;
const BY_NAME = { field: 'NAME', direction: 'ASC' } as const;
const LATEST_PUBLISHED_FIRST = { field: 'PUBLISHED', direction: 'DESC' } as const;

type EventArguments = Ordered<EventOrder> & { readonly filter?: EventConditions | null | undefined };

/** Events that the arguments ask for, of the given types only. */
export async function events(
  context: ApiContext,
  args: EventArguments,
  listed?: readonly EventType[],
): Promise<Connection<GraphEvent>> {
  const filter = await eventFilter(context.reader, args.filter ?? {}, listed);
  return connection(eventList(context.reader, filter), args, args.orderBy ?? LATEST_FIRST);
}

/** Events that the arguments ask for in which the entity took part. */
export async function eventsOf(
  context: ApiContext,
  entity: Entity,
  args: EventArguments,
): Promise<Connection<GraphEvent>> {
  const filter = await eventFilter(context.reader, args.filter ?? {});
  const involving = involvingToo(filter, entity, args.filter?.direct === true);
  return connection(eventList(context.reader, involving), args, args.orderBy ?? LATEST_FIRST);
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
