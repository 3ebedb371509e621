import { existsSync } from 'node:fs';
import { BangGiaoError } from '../../graph';
import type { GraphStore } from '../graph-store';
import { Connection } from './connection';
import { migrate, SCHEMA_VERSION, schemaVersion } from './migrate';
import { type SqliteConnections, SqliteStore } from './sqlite-store';
import { waitForLock } from './wait-for-lock';

export interface SqliteOptions {
  /** Refuse to write, and to create or migrate the file. */
  readonly readonly: boolean;
  /** Make the file where there is none. */
  readonly create: boolean;
  /** How long a writer waits for others, in milliseconds. */
  readonly busyTimeoutMs: number;
}

const IN_MEMORY = ':memory:';

/** Readers wait only for the rare moments when another process recovers or closes the file. */
const READER_TIMEOUT_MS = 250;

/** The journal is moved into the file after this many pages of 4 kB: more seldom than by default, for large ingests. */
const JOURNAL_PAGES = 8000;

/** Opens a store in a file, created or migrated where needed; `:memory:` for one that ends with the process. */
export async function openSqlite(path: string, options: SqliteOptions): Promise<GraphStore> {
  const url = `sqlite:${path}`;
  const connections = await openConnections(path, options);
  return new SqliteStore(url, connections, options.busyTimeoutMs);
}

async function openConnections(path: string, options: SqliteOptions): Promise<SqliteConnections> {
  if ((options.readonly || !options.create) && path !== IN_MEMORY && !existsSync(path)) throw missing(path);
  if (options.readonly) return openForReading(path);
  const writer = new Connection(path);
  try {
    await waitForLock(options.busyTimeoutMs, () => prepareForWriting(writer));
    return { writer, reader: path === IN_MEMORY ? writer : openReader(path) };
  } catch (error) {
    writer.close();
    throw error;
  }
}

/** `synchronous=FULL` makes what is committed survive a power cut, not only a crash. */
function prepareForWriting(writer: Connection): void {
  schemaVersion(writer);
  writer.all('PRAGMA journal_mode = WAL');
  writer.exec('PRAGMA synchronous = FULL');
  writer.exec('PRAGMA foreign_keys = ON');
  writer.exec('PRAGMA cache_size = -65536');
  writer.all(`PRAGMA wal_autocheckpoint = ${JOURNAL_PAGES}`);
  migrate(writer);
}

function openReader(path: string): Connection {
  const reader = new Connection(path, READER_TIMEOUT_MS);
  reader.exec('PRAGMA query_only = ON');
  reader.exec('PRAGMA cache_size = -65536');
  return reader;
}

function openForReading(path: string): SqliteConnections {
  const reader = openReader(path);
  try {
    const version = schemaVersion(reader);
    if (version < SCHEMA_VERSION) throw needsMigration(path, version);
    return { writer: null, reader };
  } catch (error) {
    reader.close();
    throw error;
  }
}

function missing(path: string): BangGiaoError {
  return new BangGiaoError('STORE_UNAVAILABLE', `${path} does not exist; ingest something into it first`, {
    details: { path },
  });
}

function needsMigration(path: string, version: number): BangGiaoError {
  return new BangGiaoError(
    'STORE_READ_ONLY',
    `${path} has the schema ${version} and must become ${SCHEMA_VERSION}; open it once for writing`,
    { details: { path, version } },
  );
}
