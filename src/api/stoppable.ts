import type { GraphReader } from '../store';

/** The reader until the signal is given: from then on each of its methods fails with the signal's reason. */
export function stoppable<Reader extends GraphReader>(reader: Reader, signal: AbortSignal): Reader {
  return new Proxy(reader, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        signal.throwIfAborted();
        return value.apply(target, args);
      };
    },
  });
}
