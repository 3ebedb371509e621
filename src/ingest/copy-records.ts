import type { GraphReader, GraphStore, RecordKind } from '../store';

const BATCH = 500;

/**
 * What people decided and what became of it. Tokens stay where they are: who may use one service may not use another
 * for that.
 */
const COPIED: readonly RecordKind[] = ['decision', 'audit'];

/** Copies the records that belong to the graph and that the target doesn't have. */
export async function copyRecords(from: GraphReader, to: GraphStore): Promise<void> {
  for (const kind of COPIED) {
    for (let after: string | null = null; ; ) {
      const batch = await from.records({ kind, after, limit: BATCH });
      const last = batch.at(-1);
      if (!last) break;
      const known = await to.recordsById(
        kind,
        batch.map(({ id }) => id),
      );
      const knownIds = new Set(known.map(({ id }) => id));
      const putRecords = batch.filter(({ id }) => !knownIds.has(id));
      if (putRecords.length > 0) await to.write((tx) => tx.apply({ putRecords }));
      after = last.id;
    }
  }
}
