import { BangGiaoError } from '../graph';

/** Lets one writer of this process work at a time, in the order in which they came. */
export class WriteTurns {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** Whether a writer works or waits. */
  get busy(): boolean {
    return this.#waiting > 0;
  }

  /** Settles when those who work or wait now are done. */
  idle(): Promise<unknown> {
    return this.#last;
  }

  /** Runs `work` when it is its turn; fails with `STORE_LOCKED` where that takes longer than `timeoutMs`. */
  take<T>(timeoutMs: number, work: () => Promise<T>): Promise<T> {
    const before = this.#last;
    let expired = false;
    const turn = before.then(() => {
      if (!expired) return work();
      throw locked();
    });
    this.#waiting += 1;
    this.#last = turn.then(
      () => this.#done(),
      () => this.#done(),
    );
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        expired = true;
        reject(locked());
      }, timeoutMs);
      void before.then(() => clearTimeout(timer));
      turn.then(resolve, reject);
    });
  }

  #done(): void {
    this.#waiting -= 1;
  }
}

function locked(): BangGiaoError {
  return new BangGiaoError('STORE_LOCKED', 'another write in this process takes too long; try again');
}
