import neo4j from 'neo4j-driver';
import { byCodePoints } from '../code-point-order';
import type { RecordKind, RecordRequest, StoreRecord } from '../graph-store';
import { recordKey } from './model';
import { type Run, runIds, runRows } from './run';

/** Records of one kind, sorted by id. */
export async function records(
  run: Run,
  { kind, after, limit, fromEnd }: RecordRequest,
): Promise<StoreRecord[]> {
  const name = fromEnd ? 'read/last-records' : 'read/first-records';
  // `0` is the character after `/`: it bounds the keys of the kind.
  const range = { after: recordKey({ kind, id: after ?? '' }), until: `${kind}0` };
  const rows = await run<StoreRecord>(name, { ...range, limit: neo4j.int(limit) });
  return fromEnd ? rows.reverse() : rows;
}

export async function recordsById(
  run: Run,
  kind: RecordKind,
  ids: readonly string[],
): Promise<StoreRecord[]> {
  const keys = ids.map((id) => recordKey({ kind, id }));
  const rows = await runIds<StoreRecord>(run, 'read/records-by-key', keys);
  return rows.sort((a, b) => byCodePoints(a.id, b.id));
}

export async function putRecords(run: Run, rows: readonly StoreRecord[]): Promise<void> {
  await runRows(
    run,
    'write/put-records',
    rows.map((row) => ({ ...row, key: recordKey(row) })),
  );
}

export async function deleteRecords(
  run: Run,
  rows: readonly Pick<StoreRecord, 'kind' | 'id'>[],
): Promise<void> {
  await runIds(run, 'write/delete-records', rows.map(recordKey));
}
