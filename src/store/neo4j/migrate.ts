import { BangGiaoError } from '../../graph';
import type { Database } from './database';
import { MIGRATIONS } from './migrations';

const INDEX_SECONDS = 300;

export const SCHEMA_VERSION = MIGRATIONS.length;

/** Version of the schema in the database; null where it holds no graph of ours. Fails where it is too new. */
export async function schemaVersion(database: Database, known = SCHEMA_VERSION): Promise<number | null> {
  const [row] = await database.read<{ version: number }>('read/schema-version');
  if (row) assertKnown(database, row.version, known);
  return row?.version ?? null;
}

/** Fails with `STORE_TOO_NEW` where a newer release has changed the schema. */
export function assertKnown(database: Database, version: number, known = SCHEMA_VERSION): void {
  if (version <= known) return;
  const { url } = database.settings;
  throw new BangGiaoError(
    'STORE_TOO_NEW',
    `${url} was written by a newer release (schema ${version}, this one knows ${known}); update bang-giao`,
    { details: { url, version, known } },
  );
}

/**
 * Brings the schema up to date. Another process may do so at the same time: each takes its turn at the lock that
 * writers take, and reads the version again inside. A step may be run twice, because changes of the schema are
 * transactions of their own: one that broke off is done again by whoever comes next.
 */
export async function migrate(
  database: Database,
  waitMs: number,
  steps: readonly (readonly string[])[] = MIGRATIONS,
): Promise<void> {
  const version = await schemaVersion(database, steps.length);
  if (version === steps.length) return;
  if (version === null) await assertOurs(database);
  // Version 0 is a graph that was imported: it has the mark but not yet its uniqueness.
  if (!version) await makeStore(database);
  await database.write(waitMs, async (run, current) => {
    assertKnown(database, current, steps.length);
    for (const step of steps.slice(current)) {
      for (const name of step) await database.changeSchema(name);
    }
    await database.changeSchema('schema/await-indexes', { seconds: INDEX_SECONDS });
    await run('write/set-schema-version', { version: steps.length });
  });
}

async function assertOurs(database: Database): Promise<void> {
  const [row] = await database.read<{ foreign: boolean }>('read/is-foreign');
  if (row?.foreign) throw foreign(database);
}

/** The mark that the database is ours, and the lock of all writers. Its uniqueness makes it one, whoever comes first. */
async function makeStore(database: Database): Promise<void> {
  await database.changeSchema('schema/unique-store');
  await database.changeSchema('write/make-store');
}

function foreign({ settings: { url } }: Database): BangGiaoError {
  return new BangGiaoError(
    'STORE_CORRUPT',
    `${url} holds another program's Entity, Event or Article nodes; name another database in NEO4J_DATABASE`,
    { details: { url } },
  );
}
