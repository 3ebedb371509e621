import { type GraphReader, type GraphStore, type RecordKind, scanRecords } from '../store';

const BATCH = 500;

/**
 * What people decided and what became of it. Tokens stay where they are: who may use one service may not use another
 * for that.
 */
const COPIED: readonly RecordKind[] = ['decision', 'audit'];

/** Copies the records that belong to the graph and that the target doesn't have. */
export async function copyRecords(from: GraphReader, to: GraphStore): Promise<void> {
  for (const kind of COPIED) {
    for await (const records of scanRecords(from, kind, BATCH)) {
      const known = await to.recordsById(
        kind,
        records.map(({ id }) => id),
      );
      const knownIds = new Set(known.map(({ id }) => id));
      const putRecords = records.filter(({ id }) => !knownIds.has(id));
      if (putRecords.length > 0) await to.write((tx) => tx.apply({ putRecords }));
    }
  }
}
