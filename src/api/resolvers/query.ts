import { BangGiaoError, type EntityType } from '../../graph';
import {
  connection,
  type EntityReference,
  eventFilter,
  resolveEntity,
  searchList,
  timelineOf,
} from '../../queries';
import type { ApiContext } from '../context';
import type { QueryResolvers } from '../generated/resolver-types';
import { prime } from '../loaders';
import { wantedWithEvents } from '../wanted';
import { articles, entities, events } from './lists';
import { neighbourhoodOf, pathBetween } from './network';
import { decisions, mergeCandidates } from './review';
import { ties } from './ties';

/** One entity of one type, by reference. */
function one(type: EntityType) {
  return (_: unknown, args: { ref: EntityReference }, { reader }: ApiContext) =>
    resolveEntity(reader, args.ref, [type]);
}

export const Query: QueryResolvers = {
  node: async (_, { id }, { reader, loaders }, info) => {
    const found = await reader.findNode(id, wantedWithEvents(info));
    prime(loaders, found);
    return found.node;
  },
  entity: (_, { ref, types }, { reader }) => resolveEntity(reader, ref, types ?? undefined),
  person: one('Person'),
  party: one('Party'),
  city: one('City'),
  association: one('Association'),
  agreement: one('Agreement'),
  article: async (_, { id }, { reader }) => {
    const article = (await reader.articlesAlone([id])).get(id);
    if (article) return article;
    throw new BangGiaoError(
      'ARTICLE_NOT_FOUND',
      `No article has the id \`${id}\`; list them with \`articles\`.`,
      {
        details: { id },
      },
    );
  },

  people: (_, args, context) => entities(context, 'Person', args.filter ?? {}, args),
  parties: (_, args, context) => entities(context, 'Party', body(args.filter), args),
  cities: (_, args, context) =>
    entities(context, 'City', { ...args.filter, place: args.filter?.partOf }, args),
  associations: (_, args, context) => entities(context, 'Association', body(args.filter), args),
  agreements: (_, args, context) => entities(context, 'Agreement', args.filter ?? {}, args),

  events: (_, args, context, info) => events(context, args, info),
  meetings: (_, args, context, info) => events(context, args, info, ['MEETING']),
  signings: (_, args, context, info) => events(context, args, info, ['SIGNING']),
  twinnings: (_, args, context, info) => events(context, args, info, ['TWINNING']),
  articles: (_, args, context) => articles(context, args.filter ?? {}, args),

  search: (_, args, { reader }) =>
    connection(searchList(reader, args.text, args.types ?? undefined), args, {
      field: 'RANK',
      direction: 'ASC',
    }),
  neighbourhood: (_, args, { reader }) => neighbourhoodOf(reader, args),
  shortestPath: (_, args, { reader }) => pathBetween(reader, args),
  preview: async (_, { article: input }, { articleFrom, extract }) => {
    const article = await articleFrom(input);
    return { article, extraction: await extract(article) };
  },
  timeline: async (_, { filter, by }, { reader }) =>
    timelineOf(reader, await eventFilter(reader, filter ?? {}), by),
  ties: (_, args, context) => ties(args, context),
  statistics: (_, __, { reader }) => reader.statistics(),
  mergeCandidates: (_, args, context) => mergeCandidates(args, context),
  decisions: (_, args, context) => decisions(args, context),
};

function body(filter: { of?: EntityReference | null; countries?: string[] | null } | null | undefined) {
  return { place: filter?.of, countries: filter?.countries };
}
