import DataLoader from 'dataloader';

/**
 * Loads each thing once, and hands out what it has without a promise: those that wait for something that is there
 * already are most of what an answer of many fields costs.
 */
export class KeptLoader<T extends object> {
  readonly #kept = new Map<string, T>();
  readonly #loader: DataLoader<string, T>;

  /** @param read a thing or an error for each of the ids, in their order; at most `maxBatchSize` at once */
  constructor(read: (ids: readonly string[]) => Promise<(T | Error)[]>, maxBatchSize: number) {
    this.#loader = new DataLoader(
      async (ids) => {
        const found = await read(ids);
        found.forEach((thing, index) => {
          if (!(thing instanceof Error)) this.keep(ids[index]!, thing);
        });
        return found;
      },
      { maxBatchSize },
    );
  }

  load(id: string): T | Promise<T> {
    return this.#kept.get(id) ?? this.#loader.load(id);
  }

  /** As {@link load}, for several; in their order. */
  loadAll(ids: readonly string[]): T[] | Promise<T[]> {
    const kept = ids.flatMap((id) => this.#kept.get(id) ?? []);
    return kept.length === ids.length ? kept : Promise.all(ids.map((id) => this.load(id)));
  }

  /** Hands out this from now on. */
  keep(id: string, thing: T): void {
    this.#kept.set(id, thing);
  }
}
