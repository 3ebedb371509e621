import neo4j from 'neo4j-driver';
import { byCodePoints } from '../code-point-order';
import type { RecordKind, RecordRequest, StoreRecord } from '../graph-store';
import { type Run, runIds, runRows } from './run';

/** Kind and id as one text, so that one index finds a record and orders those of a kind. */
function keyOf({ kind, id }: Pick<StoreRecord, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

/** Records of one kind, sorted by id. */
export async function records(
  run: Run,
  { kind, after, limit, fromEnd }: RecordRequest,
): Promise<StoreRecord[]> {
  const name = fromEnd ? 'read/last-records' : 'read/first-records';
  // `0` is the character after `/`: it bounds the keys of the kind.
  const range = { after: keyOf({ kind, id: after ?? '' }), until: `${kind}0` };
  const rows = await run<StoreRecord>(name, { ...range, limit: neo4j.int(limit) });
  return fromEnd ? rows.reverse() : rows;
}

export async function recordsById(
  run: Run,
  kind: RecordKind,
  ids: readonly string[],
): Promise<StoreRecord[]> {
  const keys = ids.map((id) => keyOf({ kind, id }));
  const rows = await runIds<StoreRecord>(run, 'read/records-by-key', keys);
  return rows.sort((a, b) => byCodePoints(a.id, b.id));
}

export async function putRecords(run: Run, rows: readonly StoreRecord[]): Promise<void> {
  await runRows(
    run,
    'write/put-records',
    rows.map((row) => ({ ...row, key: keyOf(row) })),
  );
}

export async function deleteRecords(
  run: Run,
  rows: readonly Pick<StoreRecord, 'kind' | 'id'>[],
): Promise<void> {
  await runIds(run, 'write/delete-records', rows.map(keyOf));
}
