import type { RecordKind, RecordRequest, StoreRecord } from '../graph-store';
import { type Connection, list } from './connection';

const FIRST = 'SELECT kind, id, body FROM record WHERE kind = ? AND id > ? ORDER BY id LIMIT ?';
const LAST = 'SELECT kind, id, body FROM record WHERE kind = ? AND id > ? ORDER BY id DESC LIMIT ?';

/** Records of one kind, sorted by id. */
export function records(
  connection: Connection,
  { kind, after, limit, fromEnd }: RecordRequest,
): StoreRecord[] {
  const rows = connection.all<StoreRecord>(fromEnd ? LAST : FIRST, [kind, after ?? '', limit]);
  return fromEnd ? rows.reverse() : rows;
}

export function recordsById(connection: Connection, kind: RecordKind, ids: readonly string[]): StoreRecord[] {
  return connection.all<StoreRecord>(
    `SELECT kind, id, body FROM record
     WHERE kind = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id`,
    [kind, list(ids)],
  );
}

export function putRecords(connection: Connection, rows: readonly StoreRecord[]): void {
  connection.run(
    `INSERT OR REPLACE INTO record (kind, id, body)
     SELECT value ->> 'kind', value ->> 'id', value ->> 'body' FROM json_each(?)`,
    [list(rows)],
  );
}

export function deleteRecords(
  connection: Connection,
  rows: readonly Pick<StoreRecord, 'kind' | 'id'>[],
): void {
  connection.run(
    `DELETE FROM record WHERE (kind, id) IN
       (SELECT value ->> 'kind', value ->> 'id' FROM json_each(?))`,
    [list(rows)],
  );
}
