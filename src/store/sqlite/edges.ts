import type { Edge, EdgeType, GraphEvent } from '../../graph';
import type { Partner } from '../graph-store';
import { type Connection, list } from './connection';

/** Edges that touch any of the entities, sorted by id. */
export function edgesAt(
  connection: Connection,
  entityIds: readonly string[],
  types: readonly EdgeType[],
): Edge[] {
  return connection.all<Edge>(
    `SELECT g.id, g.type, g.source, g.target, g.event_id AS eventId, g.date
     FROM json_each(?) j CROSS JOIN edge g ON g.source = j.value WHERE g.type IN (SELECT value FROM json_each(?))
     UNION
     SELECT g.id, g.type, g.source, g.target, g.event_id, g.date
     FROM json_each(?) j CROSS JOIN edge g ON g.target = j.value WHERE g.type IN (SELECT value FROM json_each(?))
     ORDER BY 1`,
    [list(entityIds), list(types), list(entityIds), list(types)],
  );
}

/** Edges both of whose ends are among the entities, sorted by id. */
export function edgesAmong(
  connection: Connection,
  entityIds: readonly string[],
  types: readonly EdgeType[],
): Edge[] {
  const ids = list([...new Set(entityIds)]);
  return connection.all<Edge>(
    `SELECT g.id, g.type, g.source, g.target, g.event_id AS eventId, g.date
     FROM json_each(?) j CROSS JOIN edge g ON g.source = j.value
     WHERE g.target IN (SELECT value FROM json_each(?)) AND g.type IN (SELECT value FROM json_each(?))
     ORDER BY 1`,
    [ids, ids, list(types)],
  );
}

/** Number of edges that touch each of the entities; 0 where there are none or the id is not known. */
export function degrees(connection: Connection, entityIds: readonly string[]): Map<string, number> {
  const rows = connection.all<{ id: string; degree: number }>(
    `SELECT DISTINCT j.value AS id,
       (SELECT count(*) FROM edge WHERE source = j.value) + (SELECT count(*) FROM edge WHERE target = j.value) AS degree
     FROM json_each(?) j`,
    [list(entityIds)],
  );
  return new Map(rows.map((row) => [row.id, row.degree]));
}

interface PartnerRow {
  readonly entity: string;
  readonly partner: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly events: string;
}

/** Partners by edges of one type, those with the most events first, then by partner's and entity's id. */
export function partners(connection: Connection, entityIds: readonly string[], type: EdgeType): Partner[] {
  const rows = connection.all<PartnerRow>(
    `WITH tied (entity, partner, event_id, date) AS (
       SELECT j.value, g.target, g.event_id, g.date
       FROM json_each(?) j CROSS JOIN edge g ON g.source = j.value AND g.type = ?
       UNION SELECT j.value, g.source, g.event_id, g.date
       FROM json_each(?) j CROSS JOIN edge g ON g.target = j.value AND g.type = ?
     )
     SELECT entity, partner, min(date) AS first, max(date) AS last,
       json_group_array(event_id ORDER BY date IS NULL, date, event_id) AS events
     FROM tied GROUP BY entity, partner ORDER BY count(*) DESC, partner, entity`,
    [list(entityIds), type, list(entityIds), type],
  );
  return rows.map((row) => ({
    entityId: row.entity,
    partnerId: row.partner,
    first: row.first,
    last: row.last,
    eventIds: JSON.parse(row.events) as string[],
  }));
}

/** Events in which agreements were signed, by agreement, sorted by date (undated last), then id. */
export function signings(connection: Connection, agreementIds: readonly string[]): Map<string, GraphEvent[]> {
  const rows = connection.all<{ agreement: string; body: string }>(
    `SELECT e.agreement_id AS agreement, e.body
     FROM json_each(?) j CROSS JOIN event e ON e.agreement_id = j.value
     WHERE e.type = 'SIGNING' AND e.status = 'OCCURRED' ORDER BY e.agreement_id, e.date_key, e.id`,
    [list([...new Set(agreementIds)])],
  );
  const found = new Map<string, GraphEvent[]>();
  for (const { agreement, body } of rows) {
    const events = found.get(agreement) ?? [];
    events.push(JSON.parse(body) as GraphEvent);
    found.set(agreement, events);
  }
  return found;
}
