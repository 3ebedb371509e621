import { setImmediate as turn } from 'node:timers/promises';

/** Turns of the event loop in which a source that has more at hand can be expected to give it. */
const PATIENCE_TURNS = 500;

/**
 * Works on items in their order, with up to `ahead` further ones begun while a result is being used; so no more than that wait in memory.
 * A source that is slow to give the next item holds no finished result back.
 */
export async function* workAhead<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const begun: Promise<Result>[] = [];
  let coming: Promise<IteratorResult<Item>> | null = null;
  let ended = false;
  try {
    while (true) {
      while (!ended && begun.length <= ahead) {
        coming ??= iterator.next();
        const next = await sooner(coming, begun[0]);
        if (next === null) break;
        coming = null;
        if (next.done) ended = true;
        else begun.push(handled(work(next.value)));
      }
      const first = begun.shift();
      if (!first) return;
      yield await first;
    }
  } finally {
    // What was begun may still use what the caller is about to close.
    await Promise.allSettled(begun);
    const returned = iterator.return?.();
    // An item that is still awaited may never come, and its source would wait for it before it ends.
    if (coming === null) await returned;
  }
}

/** The next item; null where the result is there and the source still has nothing after a while. */
function sooner<T>(item: Promise<T>, result: Promise<unknown> | undefined): Promise<T | null> {
  if (!result) return item;
  const waited = result.then(patience, patience);
  return Promise.race([item, waited.then(() => null)]);
}

async function patience(): Promise<void> {
  for (let turns = 0; turns < PATIENCE_TURNS; turns++) await turn();
}

/** A failure is told to whoever awaits the result, later; until then it is not unhandled. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
