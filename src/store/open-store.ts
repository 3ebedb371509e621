import { BangGiaoError } from '../graph';
import type { GraphStore } from './graph-store';
import { openSqlite } from './sqlite';

export interface OpenStoreOptions {
  /** Fail with `STORE_READ_ONLY` on every write, and never create or migrate the store. Default: false. */
  readonly readonly?: boolean;
  /** Make the store where there is none; otherwise that fails with `STORE_UNAVAILABLE`. Default: true. */
  readonly create?: boolean;
  /** How long a write waits for other writers before it fails with `STORE_LOCKED`, in milliseconds. Default: 10000. */
  readonly busyTimeoutMs?: number;
}

const DEFAULT_BUSY_TIMEOUT_MS = 10_000;

type Open = (url: string, options: Required<OpenStoreOptions>) => Promise<GraphStore>;

/** Loaded when it is needed: the driver takes longer to load than the rest of the program. */
const openNeo4j: Open = async (url, options) =>
  (require('./neo4j') as typeof import('./neo4j')).openNeo4j(url, options);

/** How stores are opened, by the scheme of their address. */
const SCHEMES: Readonly<Record<string, Open>> = {
  sqlite: (url, options) => openSqlite(url.slice('sqlite:'.length), options),
  neo4j: openNeo4j,
  'neo4j+s': openNeo4j,
  'neo4j+ssc': openNeo4j,
  bolt: openNeo4j,
  'bolt+s': openNeo4j,
  'bolt+ssc': openNeo4j,
};

/**
 * Opens the store at `url`: `sqlite:path`, `sqlite::memory:` for one that ends with the process, or a Neo4j database at
 * `neo4j://host:port` (also `bolt:`, and with `+s` encrypted), with `NEO4J_USERNAME`, `NEO4J_PASSWORD`, `NEO4J_DATABASE`.
 * Fails with `USAGE` where the scheme is not known, else with a `STORE_*` code.
 */
export async function openStore(url: string, options: OpenStoreOptions = {}): Promise<GraphStore> {
  const colon = url.indexOf(':');
  const scheme = url.slice(0, Math.max(colon, 0));
  const open = Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : undefined;
  if (!open || colon + 1 === url.length) throw notAStore(url);
  return open(url, {
    readonly: options.readonly ?? false,
    create: options.create ?? true,
    busyTimeoutMs: options.busyTimeoutMs ?? DEFAULT_BUSY_TIMEOUT_MS,
  });
}

function notAStore(url: string): BangGiaoError {
  const schemes = Object.keys(SCHEMES).map((scheme) => `${scheme}:…`);
  return new BangGiaoError(
    'USAGE',
    `${withoutSecrets(url)} is not the address of a store; known are ${schemes.join(', ')} (such as sqlite:bang-giao.db)`,
    { details: { schemes } },
  );
}

/** Addresses go to logs and terminals; passwords in them must not. */
function withoutSecrets(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}
