import { BangGiaoError } from '../../graph';
import type { Connection } from './connection';
import { MIGRATIONS } from './migrations';

/** Marks the file as ours ("BaGi"), so that another program's database is not taken for an empty store. */
export const APPLICATION_ID = 0x42614769;

export const SCHEMA_VERSION = MIGRATIONS.length;

/** Version of the schema in the file; 0 for an empty one. Fails where the file belongs to something else. */
export function schemaVersion(connection: Connection, known = SCHEMA_VERSION): number {
  const version = pragma(connection, 'SELECT user_version AS value FROM pragma_user_version');
  const owner = pragma(connection, 'SELECT application_id AS value FROM pragma_application_id');
  const tables = pragma(connection, 'SELECT count(*) AS value FROM sqlite_master');
  if (owner !== APPLICATION_ID && tables > 0) throw foreign(connection.path);
  if (version > known) throw tooNew(connection.path, version, known);
  return version;
}

/**
 * Brings the schema up to date, all steps in one transaction. The version is read again inside it,
 * because another process may have done the work while this one waited for the lock.
 */
export function migrate(connection: Connection, steps: readonly string[] = MIGRATIONS): void {
  if (schemaVersion(connection, steps.length) === steps.length) return;
  connection.exec('BEGIN IMMEDIATE');
  try {
    for (const step of steps.slice(schemaVersion(connection, steps.length))) connection.exec(step);
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    connection.exec(`PRAGMA user_version = ${steps.length}`);
    connection.exec('COMMIT');
  } finally {
    if (connection.inTransaction) connection.exec('ROLLBACK');
  }
}

function pragma(connection: Connection, sql: string): number {
  return connection.get<{ value: number }>(sql)?.value ?? 0;
}

function tooNew(path: string, version: number, known: number): BangGiaoError {
  return new BangGiaoError(
    'STORE_TOO_NEW',
    `${path} was written by a newer release (schema ${version}, this one knows ${known}); update bang-giao`,
    { details: { path, version, known } },
  );
}

function foreign(path: string): BangGiaoError {
  return new BangGiaoError(
    'STORE_CORRUPT',
    `${path} is a database of another program; name another file for the store`,
    { details: { path } },
  );
}
