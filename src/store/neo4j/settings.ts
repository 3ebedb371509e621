import { BangGiaoError } from '../../graph';

/** Where a Neo4j is and who asks. */
export interface Neo4jSettings {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** Undefined for the user's default database. */
  readonly database: string | undefined;
}

/**
 * The address with user, password and database from the environment: `NEO4J_USERNAME` (default: neo4j),
 * `NEO4J_PASSWORD`, `NEO4J_DATABASE`. Fails with `USAGE` where the address is none, or carries a password itself.
 */
export function settingsFor(url: string, env: NodeJS.ProcessEnv = process.env): Neo4jSettings {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address?.hostname) {
    throw new BangGiaoError('USAGE', 'the address of a Neo4j is written like neo4j://localhost:7687');
  }
  if (address.username || address.password) {
    throw new BangGiaoError(
      'USAGE',
      'an address is shown and logged, so it may hold no user and password; set NEO4J_USERNAME and NEO4J_PASSWORD',
    );
  }
  return {
    url,
    username: env.NEO4J_USERNAME || 'neo4j',
    password: env.NEO4J_PASSWORD ?? '',
    database: env.NEO4J_DATABASE || undefined,
  };
}
