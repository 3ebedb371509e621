import type { Entity, EntityType } from '../../graph';
import { type Connection, list } from './connection';

const NAMED = `
  SELECT e.body FROM entity e
  WHERE e.id IN (SELECT entity_id FROM alias WHERE folded = ?)`;

/** Entities one of whose names folds to exactly `folded`, sorted by id. */
export function entitiesNamed(
  connection: Connection,
  folded: string,
  types?: readonly EntityType[],
): Entity[] {
  const rows = types
    ? connection.all<{ body: string }>(
        `${NAMED} AND e.type IN (SELECT value FROM json_each(?)) ORDER BY e.id`,
        [folded, list(types)],
      )
    : connection.all<{ body: string }>(`${NAMED} ORDER BY e.id`, [folded]);
  return rows.map((row) => JSON.parse(row.body) as Entity);
}
