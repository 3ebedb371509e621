import { BangGiaoError } from '../../graph';
import type { GraphStore } from '../graph-store';
import { Database } from './database';
import { migrate, SCHEMA_VERSION, schemaVersion } from './migrate';
import { Neo4jStore } from './neo4j-store';
import { settingsFor } from './settings';

export interface Neo4jOptions {
  /** Refuse to write, and to make or migrate the schema. */
  readonly readonly: boolean;
  /** Make the schema where there is none. */
  readonly create: boolean;
  /** How long a writer waits for others, in milliseconds. */
  readonly busyTimeoutMs: number;
}

/**
 * Opens the store in a Neo4j 5 database, made or migrated where needed. User, password and database come from
 * `NEO4J_USERNAME`, `NEO4J_PASSWORD` and `NEO4J_DATABASE`.
 */
export async function openNeo4j(url: string, options: Neo4jOptions): Promise<GraphStore> {
  const database = new Database(settingsFor(url));
  try {
    await database.assertReachable();
    await prepare(database, options);
    return new Neo4jStore(database, options);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function prepare(database: Database, { readonly, create, busyTimeoutMs }: Neo4jOptions): Promise<void> {
  const version = await schemaVersion(database);
  if (version === null && (readonly || !create)) throw missing(database);
  if (readonly && version !== SCHEMA_VERSION) throw needsMigration(database, version ?? 0);
  if (!readonly) await migrate(database, busyTimeoutMs);
}

function missing({ settings: { url } }: Database): BangGiaoError {
  return new BangGiaoError('STORE_UNAVAILABLE', `${url} holds no graph; ingest something into it first`, {
    details: { url },
  });
}

function needsMigration({ settings: { url } }: Database, version: number): BangGiaoError {
  return new BangGiaoError(
    'STORE_READ_ONLY',
    `${url} has the schema ${version} and must become ${SCHEMA_VERSION}; open it once for writing`,
    { details: { url, version } },
  );
}
