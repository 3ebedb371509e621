import type { Gazetteer } from '../gazetteer';
import { type GraphReader, type GraphStore, type RecordKind, type StoreRecord, scanRecords } from '../store';
import { storedDecisions } from './update/decisions';
import { updateGraph } from './update/update-graph';

const BATCH = 500;

/**
 * Copies what people decided and the record of who wrote what, as far as the target doesn't have it. Decisions change
 * the target's graph as they did the source's. Tokens stay where they are: who may use one service may not use another
 * for that.
 */
export async function copyRecords(from: GraphReader, to: GraphStore, gazetteer: Gazetteer): Promise<void> {
  const decisions = await storedDecisions(from);
  const known = await idsKnown(to, 'decision', decisions);
  const put = decisions.filter(({ id }) => !known.has(id));
  if (put.length > 0) {
    await to.write((tx) =>
      updateGraph(tx, gazetteer, { put: [], remove: [], decisions: { put, remove: [] } }),
    );
  }
  for await (const records of scanRecords(from, 'audit', BATCH)) await putUnknown(to, records);
}

async function putUnknown(to: GraphStore, records: readonly StoreRecord[]): Promise<void> {
  const known = await idsKnown(to, 'audit', records);
  const putRecords = records.filter(({ id }) => !known.has(id));
  if (putRecords.length > 0) await to.write((tx) => tx.apply({ putRecords }));
}

async function idsKnown(
  reader: GraphReader,
  kind: RecordKind,
  items: readonly { readonly id: string }[],
): Promise<Set<string>> {
  const known = await reader.recordsById(
    kind,
    items.map(({ id }) => id),
  );
  return new Set(known.map(({ id }) => id));
}
