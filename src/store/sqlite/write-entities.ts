import { type Entity, fold, foldKeepingTones, sortKey } from '../../graph';
import { searchable } from '../search/searchable';
import { type Connection, list } from './connection';
import { refreshSigningDates } from './signing-dates';

const DELETE_ALIASES = 'DELETE FROM alias WHERE entity_id IN (SELECT value FROM json_each(?))';
const ALIAS_ROWS = 'SELECT row FROM alias WHERE entity_id IN (SELECT value FROM json_each(?))';

const UPSERT_ENTITIES = `
  INSERT INTO entity (id, type, name_key, level, country, place_id, body)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6
  FROM json_each(?) WHERE true
  ON CONFLICT (id) DO UPDATE SET
    type = excluded.type, name_key = excluded.name_key, level = excluded.level,
    country = excluded.country, place_id = excluded.place_id, body = excluded.body`;

/** Takes entities out. Returns the ids whose place in the world changed: all of them. */
export function deleteEntities(connection: Connection, ids: readonly string[]): readonly string[] {
  deleteAliases(connection, ids);
  connection.run('DELETE FROM entity WHERE id IN (SELECT value FROM json_each(?))', [list(ids)]);
  return ids;
}

/** Stores entities. Returns the ids of those that are new or whose country or place changed. */
export function putEntities(connection: Connection, entities: readonly Entity[]): readonly string[] {
  const stored = storedEntities(connection, entities);
  const changed = [...new Map(entities.map((entity) => [entity.id, entity])).values()].filter(
    (entity) => stored.get(entity.id)?.body !== JSON.stringify(entity),
  );
  if (changed.length === 0) return [];
  const ids = changed.map((entity) => entity.id);
  connection.run(UPSERT_ENTITIES, [list(changed.map(rowOf))]);
  deleteAliases(connection, ids);
  insertAliases(connection, changed);
  const agreements = changed.filter((entity) => entity.type === 'Agreement');
  refreshSigningDates(
    connection,
    agreements.map((entity) => entity.id),
  );
  return changed.filter((entity) => moved(entity, stored.get(entity.id))).map((entity) => entity.id);
}

interface StoredEntity {
  readonly id: string;
  readonly type: string;
  readonly country: string | null;
  readonly place_id: string | null;
  readonly body: string;
}

function storedEntities(connection: Connection, entities: readonly Entity[]): Map<string, StoredEntity> {
  const rows = connection.all<StoredEntity>(
    'SELECT id, type, country, place_id, body FROM entity WHERE id IN (SELECT value FROM json_each(?))',
    [list(entities.map((entity) => entity.id))],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

function moved(entity: Entity, before: StoredEntity | undefined): boolean {
  return (
    before === undefined ||
    before.type !== entity.type ||
    before.country !== entity.country ||
    before.place_id !== entity.placeId
  );
}

function rowOf(entity: Entity): unknown[] {
  const { id, type, name, level, country, placeId } = entity;
  return [id, type, sortKey(name), level, country, placeId, JSON.stringify(entity)];
}

function deleteAliases(connection: Connection, ids: readonly string[]): void {
  connection.run(`DELETE FROM alias_words WHERE rowid IN (${ALIAS_ROWS})`, [list(ids)]);
  connection.run(`DELETE FROM alias_grams WHERE rowid IN (${ALIAS_ROWS})`, [list(ids)]);
  connection.run(DELETE_ALIASES, [list(ids)]);
}

function insertAliases(connection: Connection, entities: readonly Entity[]): void {
  const next = connection.get<{ row: number }>('SELECT coalesce(max(row), 0) + 1 AS row FROM alias')!.row;
  const parameters = [list(entities.flatMap(aliasRows).map((alias, index) => [next + index, ...alias]))];
  connection.run(
    `INSERT INTO alias (row, entity_id, type, ordinal, folded, toned, name)
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6
     FROM json_each(?)`,
    parameters,
  );
  connection.run(
    'INSERT INTO alias_words (rowid, words) SELECT value ->> 0, value ->> 7 FROM json_each(?)',
    parameters,
  );
  connection.run(
    'INSERT INTO alias_grams (rowid, letters) SELECT value ->> 0, value ->> 8 FROM json_each(?)',
    parameters,
  );
}

/** The name that the entity goes by comes first, with the ordinal 0. */
function aliasRows(entity: Entity): unknown[][] {
  const names = [...new Set([entity.name, ...entity.aliases.map((alias) => alias.name)])];
  return names.map((name, ordinal) => {
    const folded = fold(name);
    // Spaces around it make its first and last letters part of groups of three too.
    const letters = ` ${folded} `;
    return [entity.id, entity.type, ordinal, folded, foldKeepingTones(name), name, searchable(name), letters];
  });
}
