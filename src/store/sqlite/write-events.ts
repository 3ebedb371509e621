import { edgesOf, type GraphEvent } from '../../graph';
import { oppositesOf } from '../opposites';
import { daysOf, keyOf } from '../sort-keys';
import { type Connection, list } from './connection';
import { refreshSigningDates } from './signing-dates';

/** Takes events out; their edges, participants, pairs and reports go with them. */
export function deleteEvents(connection: Connection, ids: readonly string[]): void {
  const agreements = agreementsOf(connection, ids);
  connection.run('DELETE FROM event WHERE id IN (SELECT value FROM json_each(?))', [list(ids)]);
  refreshSigningDates(connection, agreements);
}

/** Stores events and the edges that follow from them. Returns the ids of those that changed. */
export function putEvents(connection: Connection, events: readonly GraphEvent[]): readonly string[] {
  const changed = changedOf(connection, events);
  if (changed.length === 0) return [];
  const ids = changed.map((event) => event.id);
  deleteEvents(connection, ids);
  connection.run(INSERT_EVENTS, [list(changed.map(rowOf))]);
  insertLinks(connection, changed);
  refreshSigningDates(
    connection,
    changed.flatMap((event) => event.agreementId ?? []),
  );
  return ids;
}

const INSERT_EVENTS = `
  INSERT INTO event (id, type, status, date_key, first_day, last_day, agreement_id, reports, body, place_id)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
    value ->> 8, value ->> 9
  FROM json_each(?)`;

function changedOf(connection: Connection, events: readonly GraphEvent[]): GraphEvent[] {
  const rows = connection.all<{ id: string; body: string }>(
    'SELECT id, body FROM event WHERE id IN (SELECT value FROM json_each(?))',
    [list(events.map((event) => event.id))],
  );
  const stored = new Map(rows.map((row) => [row.id, row.body]));
  const latest = new Map(events.map((event) => [event.id, event]));
  return [...latest.values()].filter((event) => stored.get(event.id) !== JSON.stringify(event));
}

function rowOf(event: GraphEvent): unknown[] {
  const { id, type, status, date, placeId, agreementId, reports } = event;
  const articles = new Set(reports.map((report) => report.articleId)).size;
  const keys = [id, type, status, keyOf(date), ...daysOf(date), agreementId, articles];
  return [...keys, JSON.stringify(event), placeId];
}

function insertLinks(connection: Connection, events: readonly GraphEvent[]): void {
  connection.run(
    'INSERT OR IGNORE INTO participant (event_id, entity_id) SELECT value ->> 0, value ->> 1 FROM json_each(?)',
    [
      list(
        events.flatMap((event) => event.participants.map((participant) => [event.id, participant.entityId])),
      ),
    ],
  );
  connection.run(
    `INSERT OR IGNORE INTO opposite (event_id, one, other)
     SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
    [list(events.flatMap((event) => oppositesOf(event).map((pair) => [event.id, ...pair])))],
  );
  connection.run(
    `INSERT INTO edge (id, type, source, target, event_id, date)
     SELECT value ->> 'id', value ->> 'type', value ->> 'source', value ->> 'target', value ->> 'eventId',
       value ->> 'date' FROM json_each(?)`,
    [list(events.flatMap(edgesOf))],
  );
  connection.run(
    'INSERT OR IGNORE INTO report (event_id, article_id) SELECT value ->> 0, value ->> 1 FROM json_each(?)',
    [list(events.flatMap((event) => event.reports.map((report) => [event.id, report.articleId])))],
  );
}

function agreementsOf(connection: Connection, eventIds: readonly string[]): string[] {
  return connection
    .all<{ id: string }>(
      `SELECT DISTINCT agreement_id AS id FROM event
       WHERE id IN (SELECT value FROM json_each(?)) AND agreement_id IS NOT NULL`,
      [list(eventIds)],
    )
    .map((row) => row.id);
}
