import type { Logger } from 'pino';
import { lapsedPrincipals } from '../../access';
import { BangGiaoError } from '../../graph';
import { type NewReport, newReportsIn } from '../../ingest';
import type { GraphReader } from '../../store';
import { BoundedQueue } from './bounded-queue';

export interface ReportFeedOptions {
  /** How often the store is asked for what is new, in milliseconds. Default: 1000. */
  readonly pollMs?: number;
  /** Writes that wait for one client before it is dropped. Default: 256. */
  readonly queueSize?: number;
  /** Clients at once. Default: 1000. */
  readonly maxClients?: number;
}

const READ = 100;

/**
 * Tells clients what is newly reported, whichever process wrote it: every write leaves a record in a sequence of the store,
 * and one question a second asks for those that are new, for all clients of this server together; none where there is no
 * client. Both stores can do that; SQLite notifies nobody across processes, and Neo4j's change feed is not in its free edition.
 */
export class ReportFeed {
  /** With the name of whom each is for. */
  readonly #clients = new Map<BoundedQueue<readonly NewReport[]>, string>();
  readonly #options: Required<ReportFeedOptions>;
  #position: Promise<string | null> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(
    private readonly reader: Pick<GraphReader, 'records' | 'recordsById'>,
    private readonly logger: Logger,
    { pollMs = 1_000, queueSize = 256, maxClients = 1_000 }: ReportFeedOptions = {},
  ) {
    this.#options = { pollMs, queueSize, maxClients };
  }

  /** Number of clients now. */
  get size(): number {
    return this.#clients.size;
  }

  /**
   * What is reported from now on, a write at a time, until the token of `principal` lapses. Fails with `LIMIT_EXCEEDED`
   * where there are too many clients.
   */
  async subscribe(principal: string): Promise<BoundedQueue<readonly NewReport[]>> {
    const { maxClients, queueSize } = this.#options;
    if (this.#clients.size >= maxClients) throw tooMany(maxClients);
    const queue = new BoundedQueue<readonly NewReport[]>(queueSize, (ended) => this.#leave(ended));
    this.#clients.set(queue, principal);
    if (this.#closed) queue.end();
    this.#position ??= this.#last();
    try {
      await this.#position;
    } catch (error) {
      this.#position = null;
      queue.end();
      throw error;
    }
    this.#schedule();
    return queue;
  }

  /** Ends all clients' streams. */
  close(): void {
    this.#closed = true;
    for (const client of [...this.#clients.keys()]) client.end();
  }

  async #last(): Promise<string | null> {
    const [last] = await this.reader.records({ kind: 'report', limit: 1, fromEnd: true });
    return last?.id ?? null;
  }

  #leave(queue: BoundedQueue<readonly NewReport[]>): void {
    this.#clients.delete(queue);
    if (this.#clients.size > 0) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#position = null;
  }

  #schedule(): void {
    if (this.#timer || this.#clients.size === 0) return;
    this.#timer = setTimeout(() => void this.#poll(), this.#options.pollMs);
  }

  async #dismissLapsed(): Promise<void> {
    const lapsed = await lapsedPrincipals(this.reader, this.#clients.values());
    for (const [client, principal] of [...this.#clients]) if (lapsed.has(principal)) client.lapse();
  }

  async #poll(): Promise<void> {
    const position = this.#position;
    try {
      await this.#dismissLapsed();
      let after = (await position) ?? null;
      for (let full = true; full && this.#position === position; ) {
        const records = await this.reader.records({ kind: 'report', after, limit: READ });
        for (const record of records)
          for (const client of [...this.#clients.keys()]) client.push(newReportsIn(record));
        after = records.at(-1)?.id ?? after;
        full = records.length === READ;
      }
      if (this.#position === position && position) this.#position = Promise.resolve(after);
    } catch (error) {
      this.logger.error({ err: error }, 'asking the store for what is new failed; it is asked again');
    }
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#schedule();
  }
}

function tooMany(maximum: number): BangGiaoError {
  return new BangGiaoError(
    'LIMIT_EXCEEDED',
    `The server has ${maximum} subscriptions, as many as it takes; try again later, or ask another one.`,
    { details: { limit: 'subscriptions', maximum } },
  );
}
