import type { GraphDelta } from '../graph-store';
import { assertKeysFit } from '../key-limits';
import type { Connection } from './connection';
import { refreshCountries } from './countries';
import { deleteRecords, putRecords } from './records';
import { deleteArticles, putArticles, replaceItems, replaceMentions } from './write-articles';
import { deleteEntities, putEntities } from './write-entities';
import { deleteEvents, putEvents } from './write-events';
import { deleteRedirects, putRedirects } from './write-redirects';
import { deleteRoles, putRoles } from './write-roles';

/** Stores what a delta changes: deletions first, then what is put, then what follows from both. */
export function applyDelta(connection: Connection, delta: GraphDelta): void {
  assertKeysFit(delta);
  const moved = new Set<string>();
  const add = (ids: readonly string[]) => {
    for (const id of ids) moved.add(id);
  };
  if (delta.deleteArticles?.length) deleteArticles(connection, delta.deleteArticles);
  if (delta.deleteEvents?.length) deleteEvents(connection, delta.deleteEvents);
  if (delta.deleteRoles?.length) add(deleteRoles(connection, delta.deleteRoles));
  if (delta.deleteEntities?.length) add(deleteEntities(connection, delta.deleteEntities));
  if (delta.deleteRedirects?.length) deleteRedirects(connection, delta.deleteRedirects);
  if (delta.deleteRecords?.length) deleteRecords(connection, delta.deleteRecords);
  if (delta.putArticles?.length) putArticles(connection, delta.putArticles);
  if (delta.replaceItems?.length) replaceItems(connection, delta.replaceItems);
  if (delta.replaceMentions?.length) replaceMentions(connection, delta.replaceMentions);
  if (delta.putEntities?.length) add(putEntities(connection, delta.putEntities));
  if (delta.putRoles?.length) add(putRoles(connection, delta.putRoles));
  if (delta.putRedirects?.length) putRedirects(connection, delta.putRedirects);
  if (delta.putRecords?.length) putRecords(connection, delta.putRecords);
  const events = delta.putEvents?.length ? putEvents(connection, delta.putEvents) : [];
  refreshCountries(connection, [...moved], events);
}
