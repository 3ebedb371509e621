import type { Role } from '../../graph';
import { holderRows, roleRow } from './model';
import { type Run, runIds, runRows } from './run';

/** Takes roles out. Returns the ids of the persons who held them. */
export async function deleteRoles(run: Run, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await runIds<{ personId: string }>(run, 'write/delete-roles', ids);
  return rows.map(({ personId }) => personId);
}

/** Stores roles. Returns the ids of the persons who hold them, or held them before. */
export async function putRoles(run: Run, roles: readonly Role[]): Promise<readonly string[]> {
  const latest = [...new Map(roles.map((role) => [role.id, role])).values()];
  const before = await deleteRoles(
    run,
    latest.map((role) => role.id),
  );
  await runRows(run, 'write/put-roles', latest.map(roleRow));
  await runRows(run, 'write/put-role-holders', latest.flatMap(holderRows));
  return [...before, ...latest.map((role) => role.personId)];
}
