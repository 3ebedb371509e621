import type { GraphReader, RecordKind, StoreRecord } from './graph-store';

/** Every record of one kind in the order of ids, a batch of at most `limit` at a time. */
export async function* scanRecords(
  source: Pick<GraphReader, 'records'>,
  kind: RecordKind,
  limit: number,
): AsyncGenerator<StoreRecord[]> {
  let after: string | null = null;
  for (;;) {
    const records: StoreRecord[] = await source.records({ kind, after, limit });
    if (records.length > 0) yield records;
    if (records.length < limit) return;
    after = records.at(-1)?.id ?? null;
  }
}
