import { AsyncLocalStorage } from 'node:async_hooks';
import { BangGiaoError } from '../graph';

/** Knows what runs inside a write's own work, which must not wait for itself, and what it starts and leaves running. */
export class OwnWork {
  readonly #running = new AsyncLocalStorage<{ over: boolean }>();

  /** Whether the caller runs inside work that is not over. */
  get inside(): boolean {
    return this.#running.getStore()?.over === false;
  }

  /** Fails with `USAGE` inside work: a write in a write would wait for itself. */
  assertOutside(): void {
    if (!this.inside) return;
    throw new BangGiaoError('USAGE', 'write() was called inside write(); use the transaction at hand');
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const token = { over: false };
    try {
      return await this.#running.run(token, work);
    } finally {
      token.over = true;
    }
  }
}
