/** What a queue gives out last when its reader was too slow. */
export const OVERFLOWN = Symbol('overflown');
/** What it gives out last when its reader may read no more. */
export const LAPSED = Symbol('lapsed');

export type Ending = typeof OVERFLOWN | typeof LAPSED;

/**
 * Hands items from a writer who never waits to a reader who may be slow. Beyond `capacity` items the queue gives up:
 * what it held is let go, the reader gets {@link OVERFLOWN}, and that is the end.
 */
export class BoundedQueue<T> implements AsyncIterableIterator<T | Ending> {
  #items: (T | Ending)[] = [];
  #ended = false;
  #wake: (() => void) | null = null;

  constructor(
    private readonly capacity: number,
    private readonly onEnd: (queue: BoundedQueue<T>) => void,
  ) {}

  push(item: T): void {
    if (this.#ended) return;
    if (this.#items.length < this.capacity) this.#items.push(item);
    else this.#finish([OVERFLOWN]);
    this.#wake?.();
  }

  /** What is in it is still given out. */
  end(): void {
    if (!this.#ended) this.#finish(this.#items);
    this.#wake?.();
  }

  /** What was in it is let go: whoever may read no more may not read that, either. */
  lapse(): void {
    if (!this.#ended) this.#finish([LAPSED]);
    this.#wake?.();
  }

  async next(): Promise<IteratorResult<T | Ending>> {
    while (this.#items.length === 0 && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const value = this.#items.shift();
    return value === undefined ? { done: true, value: undefined } : { done: false, value };
  }

  async return(): Promise<IteratorResult<T | Ending>> {
    if (!this.#ended) this.#finish([]);
    this.#items = [];
    this.#wake?.();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #finish(rest: (T | Ending)[]): void {
    this.#ended = true;
    this.#items = rest;
    this.onEnd(this);
  }
}
