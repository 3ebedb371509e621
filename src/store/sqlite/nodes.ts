import type { GraphEvent } from '../../graph';
import type { FoundNode, ReferredTo, WantedWithEvents } from '../graph-store';
import type { Connection } from './connection';
import { articlesAlone, entitiesById, entitiesFollowingRedirects, eventsById } from './documents';

const NOTHING: ReferredTo = { entities: [], articles: [] };

/** What events refer to, as far as it is wanted. */
export function referredTo(
  connection: Connection,
  events: readonly GraphEvent[],
  { entities, articles }: WantedWithEvents = {},
): ReferredTo {
  const articleIds = articles ? events.flatMap(({ reports }) => reports.map((r) => r.articleId)) : [];
  return {
    entities: entities ? entitiesById(connection, events.flatMap(entitiesOf)) : [],
    articles: articles ? articlesAlone(connection, articleIds) : [],
  };
}

/** What an id names, of whatever kind it is. */
export function findNode(connection: Connection, id: string, wanted?: WantedWithEvents): FoundNode {
  const entity = entitiesFollowingRedirects(connection, [id]).get(id);
  if (entity) return { node: entity, ...NOTHING };
  const [event] = eventsById(connection, [id]);
  if (event) return { node: event, ...referredTo(connection, [event], wanted) };
  const [article] = articlesAlone(connection, [id]);
  return { node: article ?? null, ...NOTHING };
}

function entitiesOf({ participants, placeId, agreementId }: GraphEvent): string[] {
  return [...participants.map(({ entityId }) => entityId), placeId, agreementId].filter((id) => id !== null);
}
