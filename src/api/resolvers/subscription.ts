import { BangGiaoError, type GraphEvent } from '../../graph';
import type { NewReport } from '../../ingest';
import { type EventConditions, eventFilter } from '../../queries';
import type { EventFilter } from '../../store';
import { type ApiContext, withFreshLoaders } from '../context';
import type { ReportedEventResolvers, SubscriptionResolvers } from '../generated/resolver-types';
import { type Ending, LAPSED, OVERFLOWN } from '../live/bounded-queue';
import type { ReportedEventModel } from '../models';
import { inArticle } from './evidence';

type Payload = ReportedEventModel | Ending;

export const Subscription: SubscriptionResolvers = {
  eventReported: {
    subscribe: async (_, { filter }: { filter?: EventConditions | null }, context) => {
      const conditions = await eventFilter(context.reader, filter ?? {});
      return reportedEvents(await context.reports.subscribe(context.principal.name), conditions, context);
    },
    resolve: (payload: Payload) => {
      if (payload === OVERFLOWN) throw tooSlow();
      if (payload === LAPSED) throw lapsed();
      return payload;
    },
  },
};

export const ReportedEvent: ReportedEventResolvers = {
  article: ({ articleId }, _, { loaders }) => loaders.article.load(articleId),
  evidence: ({ event, articleId }) =>
    event.reports
      .filter((report) => report.articleId === articleId)
      .flatMap(({ evidence }) => evidence.map((piece) => inArticle(articleId, piece))),
};

/** Of what is newly reported, what the conditions let through. */
function reportedEvents(
  queue: AsyncIterableIterator<readonly NewReport[] | Ending>,
  conditions: EventFilter,
  context: ApiContext,
): AsyncGenerator<Payload> {
  const stream = (async function* () {
    for await (const reports of queue) {
      // Whatever was loaded for an earlier event may have changed since.
      withFreshLoaders(context);
      if (reports === OVERFLOWN || reports === LAPSED) yield reports;
      else yield* await matching(reports, conditions, context);
    }
  })();
  // A generator that waits for its next item can't be told to end: what it waits for can.
  return Object.assign(stream, {
    return: async (value: unknown) => {
      await queue.return?.();
      return { done: true as const, value };
    },
  });
}

async function matching(
  reports: readonly NewReport[],
  conditions: EventFilter,
  { reader }: ApiContext,
): Promise<ReportedEventModel[]> {
  const wanted = conditions.ids && new Set(conditions.ids);
  const ids = [...new Set(reports.map(({ eventId }) => eventId))].filter((id) => wanted?.has(id) ?? true);
  if (ids.length === 0) return [];
  const page = { limit: ids.length, orderBy: { field: 'DATE', direction: 'ASC' } } as const;
  const { items } = await reader.findEvents({ ...conditions, ids }, page);
  const events = new Map<string, GraphEvent>(items.map(({ node }) => [node.id, node]));
  return reports.flatMap(({ eventId, articleId }) => {
    const event = events.get(eventId);
    return event ? [{ event, articleId }] : [];
  });
}

function lapsed(): BangGiaoError {
  return new BangGiaoError(
    'UNAUTHENTICATED',
    'Your token was revoked or has expired, and the subscription has ended.',
  );
}

function tooSlow(): BangGiaoError {
  return new BangGiaoError(
    'SLOW_CLIENT',
    'More was reported than you read, and the subscription has ended; subscribe again, with a narrower filter.',
  );
}
