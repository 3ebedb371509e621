import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Record as NeoRecord,
  type Session,
} from 'neo4j-driver';
import { BangGiaoError } from '../../graph';
import { statement } from './cypher';
import { type Run, runIn } from './run';
import type { Neo4jSettings } from './settings';
import { toStoreError } from './store-errors';

const CONNECTION_TIMEOUT_MS = 10_000;
const ACQUISITION_TIMEOUT_MS = 20_000;
/** How long the driver goes on trying where a server is too busy, restarts or loses its leader. */
const RETRY_MS = 15_000;
const READ_TIMEOUT_MS = 30_000;
/** The longest write: an ingest's batch takes seconds. */
const WRITE_TIMEOUT_MS = 600_000;

/** One Neo4j database. Reads see what was written through it before. Failures are `BangGiaoError`s. */
export class Database {
  readonly #driver: Driver;
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(readonly settings: Neo4jSettings) {
    const { url, username, password } = settings;
    this.#driver = neo4j.driver(url, neo4j.auth.basic(username, password), {
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
      maxTransactionRetryTime: RETRY_MS,
      disableLosslessIntegers: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'bang-giao',
    });
  }

  /** Fails where the server cannot be reached or refuses the user; tries once only. */
  async assertReachable(): Promise<void> {
    await this.#guarded(() => this.#driver.getServerInfo(this.#database));
  }

  /** Runs one statement for reading. */
  readonly read: Run = async <Row>(name: string, parameters: Record<string, unknown> = {}) => {
    const records = await this.#guarded(() =>
      this.#readOnce(name, parameters).catch((error) => {
        if (!neo4j.isRetryableError(error)) throw error;
        return this.#readWithRetries(name, parameters);
      }),
    );
    return records.map((record) => record.toObject() as Row);
  };

  /** As a transaction that the server begins and ends by itself, which takes one round trip instead of three. */
  async #readOnce(name: string, parameters: Record<string, unknown>): Promise<NeoRecord[]> {
    const session = this.#driver.session({
      ...this.#database,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: this.#bookmarks,
    });
    try {
      return (await session.run(statement(name), parameters, { timeout: READ_TIMEOUT_MS })).records;
    } finally {
      await session.close();
    }
  }

  async #readWithRetries(name: string, parameters: Record<string, unknown>): Promise<NeoRecord[]> {
    const { records } = await this.#driver.executeQuery(statement(name), parameters, {
      ...this.#database,
      routing: neo4j.routing.READ,
      bookmarkManager: this.#bookmarks,
      transactionConfig: { timeout: READ_TIMEOUT_MS },
    });
    return records;
  }

  /** Runs one statement that changes the schema, which cannot be part of a transaction that writes. */
  async changeSchema(name: string, parameters: Record<string, unknown> = {}): Promise<void> {
    await this.#guarded(() =>
      this.#driver.executeQuery(statement(name), parameters, {
        ...this.#database,
        bookmarkManager: this.#bookmarks,
        transactionConfig: { timeout: WRITE_TIMEOUT_MS },
      }),
    );
  }

  /**
   * Runs `work` in one write transaction, alone: whoever writes takes the same lock first. Run again where the server
   * asks for it. Fails with `STORE_LOCKED` where its turn does not come within `waitMs`, each time that it is run.
   */
  async write<T>(waitMs: number, work: (run: Run, schemaVersion: number) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      ...this.#database,
      defaultAccessMode: neo4j.session.WRITE,
      bookmarkManager: this.#bookmarks,
    });
    try {
      return await this.#guarded(() =>
        session.executeWrite(
          async (transaction) => {
            const version = await this.#takeTurn(session, transaction, waitMs);
            return work(runIn(transaction), version);
          },
          { timeout: WRITE_TIMEOUT_MS },
        ),
      );
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  get #database(): { database?: string } {
    const { database } = this.settings;
    return database === undefined ? {} : { database };
  }

  async #takeTurn(session: Session, transaction: ManagedTransaction, waitMs: number): Promise<number> {
    let expired = false;
    // Closing the session is what makes the server give up waiting.
    const timer = setTimeout(() => {
      expired = true;
      void session.close();
    }, waitMs);
    try {
      const [row] = await runIn(transaction)<{ version: number }>('write/take-turn');
      return row?.version ?? 0;
    } catch (error) {
      throw expired ? this.#locked() : error;
    } finally {
      clearTimeout(timer);
    }
  }

  #locked(): BangGiaoError {
    const { url } = this.settings;
    return new BangGiaoError(
      'STORE_LOCKED',
      `another process is writing to ${url}; wait until it is done, then run again`,
      {
        details: { url },
      },
    );
  }

  async #guarded<T>(action: () => Promise<T>): Promise<T> {
    try {
      return await action();
    } catch (error) {
      throw toStoreError(error, this.settings.url);
    }
  }
}
