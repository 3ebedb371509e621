import { type Connection, list } from './connection';

/**
 * The country of an entity is its own, else that of the nearest place it lies in, else, for a person, those of
 * the bodies and places of their roles. It is kept with entities and events, because "all of Vietnam" is too
 * much to be worked out for each question.
 */
const DEPENDENTS = `
  WITH RECURSIVE place (id) AS (
    SELECT value FROM json_each(?)
    UNION SELECT e.id FROM place CROSS JOIN entity e ON e.place_id = place.id
  )
  SELECT id FROM place
  UNION SELECT r.person_id FROM place CROSS JOIN role r ON r.of_id = place.id`;

const DELETE_ENTITY_COUNTRIES =
  'DELETE FROM entity_country WHERE entity_id IN (SELECT value FROM json_each(?))';

const INSERT_ENTITY_COUNTRIES = `
  WITH RECURSIVE asked (id, place_id, country, type) AS (
    SELECT e.id, e.place_id, e.country, e.type FROM json_each(?) j CROSS JOIN entity e ON e.id = j.value
  ),
  up (id, country, next) AS (
    SELECT id, country, place_id FROM asked
    UNION SELECT asked.id, NULL, r.of_id FROM asked CROSS JOIN role r ON r.person_id = asked.id
      WHERE asked.type = 'Person' AND asked.country IS NULL AND asked.place_id IS NULL
    UNION SELECT up.id, e.country, e.place_id FROM up CROSS JOIN entity e ON e.id = up.next
      WHERE up.country IS NULL
  )
  INSERT OR IGNORE INTO entity_country (entity_id, country) SELECT id, country FROM up WHERE country IS NOT NULL`;

const DELETE_EVENT_COUNTRIES = 'DELETE FROM event_country WHERE event_id IN (SELECT value FROM json_each(?))';
const DELETE_EVENT_BORDERS = 'DELETE FROM event_border WHERE event_id IN (SELECT value FROM json_each(?))';

const INSERT_EVENT_COUNTRIES = `
  INSERT OR IGNORE INTO event_country (event_id, country)
  SELECT p.event_id, c.country FROM json_each(?) j
  CROSS JOIN participant p ON p.event_id = j.value
  CROSS JOIN entity_country c ON c.entity_id = p.entity_id`;

const INSERT_EVENT_BORDERS = `
  INSERT OR IGNORE INTO event_border (event_id, one, other)
  SELECT o.event_id, a.country, b.country FROM json_each(?) j
  CROSS JOIN opposite o ON o.event_id = j.value
  CROSS JOIN entity_country a ON a.entity_id = o.one
  CROSS JOIN entity_country b ON b.entity_id = o.other
  WHERE a.country < b.country`;

/** Works out the countries anew where entities moved, persons changed roles, or events changed. */
export function refreshCountries(
  connection: Connection,
  movedIds: readonly string[],
  eventIds: readonly string[],
): void {
  const touched = movedIds.length > 0 ? refreshEntities(connection, movedIds) : [];
  const events = [...new Set([...eventIds, ...touched])];
  if (events.length > 0) refreshEvents(connection, events);
}

/** Returns the ids of the events in which the entities took part. */
function refreshEntities(connection: Connection, movedIds: readonly string[]): string[] {
  const dependents = [
    list(connection.all<{ id: string }>(DEPENDENTS, [list(movedIds)]).map((row) => row.id)),
  ];
  connection.run(DELETE_ENTITY_COUNTRIES, dependents);
  connection.run(INSERT_ENTITY_COUNTRIES, dependents);
  return connection
    .all<{ id: string }>(
      `SELECT DISTINCT p.event_id AS id FROM json_each(?) j CROSS JOIN participant p ON p.entity_id = j.value
       UNION SELECT o.event_id FROM json_each(?) j CROSS JOIN opposite o ON o.one = j.value`,
      [...dependents, ...dependents],
    )
    .map((row) => row.id);
}

function refreshEvents(connection: Connection, eventIds: readonly string[]): void {
  const ids = [list(eventIds)];
  connection.run(DELETE_EVENT_COUNTRIES, ids);
  connection.run(DELETE_EVENT_BORDERS, ids);
  connection.run(INSERT_EVENT_COUNTRIES, ids);
  connection.run(INSERT_EVENT_BORDERS, ids);
}
