import type { GraphQLResolveInfo } from 'graphql';
import { connection, type EventConditions, type Order, type PageArguments, partnerList } from '../../queries';
import type { ArticleOrder, EntityOrder, EventOrder } from '../../store';
import type { ApiContext } from '../context';
import type { EntityModel } from '../models';
import { articles, entities, eventsOf } from './lists';

type Args<Field extends string> = PageArguments & { readonly orderBy?: Order<Field> | null };

const MOST_EVENTS_FIRST = { field: 'EVENTS', direction: 'DESC' } as const;

/** Fields of every entity. */
export const entityFields = {
  mentionedIn: (entity: EntityModel, args: Args<ArticleOrder>, context: ApiContext) =>
    articles(context, { mentioning: [{ id: entity.id }] }, args),
};

/** Fields of those who meet and sign: people, parties, places, associations. */
export const actorFields = {
  ...entityFields,
  metWith: (entity: EntityModel, args: PageArguments, { loaders }: ApiContext) =>
    connection(
      partnerList(() => loaders.metWith.load(entity.id)),
      args,
      MOST_EVENTS_FIRST,
    ),
  signed: (entity: EntityModel, args: Args<EntityOrder>, context: ApiContext) =>
    entities(context, 'Agreement', { signedBy: { id: entity.id }, direct: true }, args),
  events: (
    entity: EntityModel,
    args: Args<EventOrder> & { readonly filter?: EventConditions | null },
    context: ApiContext,
    info: GraphQLResolveInfo,
  ) => eventsOf(context, entity, args, info),
};

/** Fields of those who can be twins: parties, places, associations. */
export const twinFields = {
  twinnedWith: (entity: EntityModel, args: PageArguments, { loaders }: ApiContext) =>
    connection(
      partnerList(() => loaders.twinnedWith.load(entity.id)),
      args,
      MOST_EVENTS_FIRST,
    ),
};
