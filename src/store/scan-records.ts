import type { GraphReader, RecordKind, StoreRecord } from './graph-store';

/** Every record of one kind in the order of ids, a batch at a time. */
export async function* scanRecords(
  source: GraphReader,
  kind: RecordKind,
  limit: number,
): AsyncGenerator<StoreRecord[]> {
  let after: string | null = null;
  for (;;) {
    const records: StoreRecord[] = await source.records({ kind, after, limit });
    if (records.length === 0) return;
    yield records;
    after = records.at(-1)?.id ?? null;
  }
}
