import { type Connection, list } from './connection';

export function deleteRedirects(connection: Connection, from: readonly string[]): void {
  connection.run('DELETE FROM redirect WHERE from_id IN (SELECT value FROM json_each(?))', [list(from)]);
}

export function putRedirects(
  connection: Connection,
  redirects: readonly { readonly from: string; readonly to: string }[],
): void {
  connection.run(
    `INSERT OR REPLACE INTO redirect (from_id, to_id) SELECT value ->> 'from', value ->> 'to' FROM json_each(?)`,
    [list(redirects)],
  );
}
