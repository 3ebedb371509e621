import { setImmediate as turn } from 'node:timers/promises';

/**
 * The items until the signal is given, even while the next one is waited for (as on a silent standard input).
 * Between two items the event loop has its turn: otherwise a signal that came would not be seen.
 */
export async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  try {
    while (!signal.aborted) {
      const next = await orAborted(iterator.next(), signal);
      if (next === null || next.done) return;
      yield next.value;
      await turn();
    }
  } finally {
    // Not awaited: it would wait for the item that never comes.
    void iterator.return?.();
  }
}

/** The promise's value, or null as soon as the signal is given. Leaves no listener behind. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const abort = () => resolve(null);
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
