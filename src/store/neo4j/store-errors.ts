import { Neo4jError } from 'neo4j-driver';
import { BangGiaoError, type ErrorCode } from '../../graph';

interface Diagnosis {
  /** What the server's or the driver's code begins with (https://neo4j.com/docs/status-codes/5). */
  readonly begins: string;
  readonly code: ErrorCode;
  readonly help: (url: string) => string;
}

/** By what a person can do about them; the first that fits counts. */
const DIAGNOSES: readonly Diagnosis[] = [
  {
    begins: 'Neo.ClientError.Security.Unauthorized',
    code: 'STORE_UNAVAILABLE',
    help: (url) => `${url} takes no such user or password; set NEO4J_USERNAME and NEO4J_PASSWORD`,
  },
  {
    begins: 'Neo.ClientError.Security.Forbidden',
    code: 'STORE_READ_ONLY',
    help: (url) => `the user may not do this at ${url}; give it the right to write and to make indexes`,
  },
  {
    begins: 'Neo.ClientError.Security.',
    code: 'STORE_UNAVAILABLE',
    help: (url) => `${url} refuses this user; check NEO4J_USERNAME, NEO4J_PASSWORD and the user's state`,
  },
  {
    begins: 'Neo.ClientError.Database.DatabaseNotFound',
    code: 'STORE_UNAVAILABLE',
    help: (url) => `${url} has no database of that name; set NEO4J_DATABASE, or leave it out for the default`,
  },
  {
    begins: 'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
    code: 'STORE_FULL',
    help: (url) => `${url} has too little memory for this; raise dbms.memory.transaction.total.max`,
  },
  {
    begins: 'Neo.TransientError.General.TransactionMemoryLimit',
    code: 'STORE_FULL',
    help: (url) => `${url} allows a transaction too little memory; raise db.memory.transaction.max`,
  },
  {
    begins: 'Neo.TransientError.Transaction.LockAcquisitionTimeout',
    code: 'STORE_LOCKED',
    help: (url) => `another process is writing to ${url}; wait until it is done, then run again`,
  },
  {
    begins: 'Neo.ClientError.Transaction.TransactionTimedOut',
    code: 'STORE_UNAVAILABLE',
    help: (url) => `${url} took too long over this and stopped; ask for less, or try when it is less busy`,
  },
  {
    begins: 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
    code: 'STORE_READ_ONLY',
    help: (url) => `${url} may only be read; ask its administrator to allow writing`,
  },
  {
    begins: 'Neo.ClientError.Cluster.NotALeader',
    code: 'STORE_UNAVAILABLE',
    help: (url) => `${url} does not lead its cluster; use an address that begins with neo4j://`,
  },
  {
    begins: 'Neo.DatabaseError.',
    code: 'STORE_CORRUPT',
    help: (url) => `${url} failed within; see the server's log`,
  },
  {
    begins: 'Neo.TransientError.',
    code: 'STORE_UNAVAILABLE',
    help: (url) => `${url} was too busy again and again; try later`,
  },
  { begins: 'ServiceUnavailable', code: 'STORE_UNAVAILABLE', help: unreachable },
  { begins: 'SessionExpired', code: 'STORE_UNAVAILABLE', help: unreachable },
];

function unreachable(url: string): string {
  return `${url} does not answer; check that Neo4j runs there and can be reached`;
}

/** Turns what the driver throws into a `BangGiaoError` that says what to do; other errors pass unchanged. */
export function toStoreError(error: unknown, url: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const diagnosis = DIAGNOSES.find(({ begins }) => error.code.startsWith(begins));
  if (!diagnosis) return error;
  return new BangGiaoError(diagnosis.code, diagnosis.help(url), { cause: error, details: { url } });
}
