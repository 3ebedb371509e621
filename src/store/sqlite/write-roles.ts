import type { Role } from '../../graph';
import { type Connection, list } from './connection';

/** Takes roles out. Returns the ids of the persons who held them. */
export function deleteRoles(connection: Connection, ids: readonly string[]): readonly string[] {
  return connection
    .all<{ person: string }>(
      'DELETE FROM role WHERE id IN (SELECT value FROM json_each(?)) RETURNING person_id AS person',
      [list(ids)],
    )
    .map((row) => row.person);
}

/** Stores roles. Returns the ids of the persons who hold them, or held them before. */
export function putRoles(connection: Connection, roles: readonly Role[]): readonly string[] {
  const latest = [...new Map(roles.map((role) => [role.id, role])).values()];
  const before = deleteRoles(
    connection,
    latest.map((role) => role.id),
  );
  connection.run(
    `INSERT INTO role (id, person_id, of_id, body)
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`,
    [list(latest.map((role) => [role.id, role.personId, role.ofId, JSON.stringify(role)]))],
  );
  return [...before, ...latest.map((role) => role.personId)];
}
