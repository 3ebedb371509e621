import Database from 'libsql';
import { toStoreError } from './store-errors';

export type SqlValue = string | number | null;

/** A row as the driver gives it, by column name. */
export type Row = Record<string, SqlValue>;

/** Filters compose statements from constant parts; more shapes than this are not worth keeping. */
const MAX_STATEMENTS = 500;

/** One database connection with its prepared statements. Failures are `BangGiaoError`s with a `STORE_*` code. */
export class Connection {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  /** `busyTimeoutMs` blocks the whole process while it waits, so keep it short. */
  constructor(
    readonly path: string,
    busyTimeoutMs = 0,
  ) {
    this.#database = this.#guarded(() => new Database(path, { timeout: busyTimeoutMs }));
  }

  /** All rows of a constant statement. `Shape` is what the caller selects. */
  all<Shape = Row>(sql: string, parameters: readonly SqlValue[] = []): Shape[] {
    return this.#execute(sql, (statement) => statement.all([...parameters]) as Shape[]);
  }

  /** The first row, if there is one. */
  get<Shape = Row>(sql: string, parameters: readonly SqlValue[] = []): Shape | undefined {
    return this.#execute(sql, (statement) => statement.get([...parameters]) as Shape | undefined);
  }

  run(sql: string, parameters: readonly SqlValue[] = []): void {
    this.#execute(sql, (statement) => statement.run([...parameters]));
  }

  /** Runs statements that take no parameters and give no rows. */
  exec(sql: string): void {
    this.#guarded(() => this.#database.exec(sql));
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #execute<T>(sql: string, action: (statement: Database.Statement) => T): T {
    try {
      return this.#guarded(() => action(this.#prepare(sql)));
    } catch (error) {
      // The driver repeats the failure when a statement that failed is used again.
      this.#statements.delete(sql);
      throw error;
    }
  }

  #prepare(sql: string): Database.Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    if (this.#statements.size >= MAX_STATEMENTS) this.#statements.clear();
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #guarded<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      throw toStoreError(error, this.path);
    }
  }
}

/** A list as one parameter, to be taken apart with `json_each(?)`, so that statements stay constant. */
export function list(values: readonly unknown[]): string {
  return JSON.stringify(values);
}
