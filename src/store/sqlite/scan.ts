import type { Connection } from './connection';

export type ScanKind = 'article' | 'entity' | 'event' | 'role';

const SCANS: Readonly<Record<ScanKind, string>> = {
  article: 'SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?',
  entity: 'SELECT id FROM entity WHERE id > ? ORDER BY id LIMIT ?',
  event: 'SELECT id FROM event WHERE id > ? ORDER BY id LIMIT ?',
  role: 'SELECT id FROM role WHERE id > ? ORDER BY id LIMIT ?',
};

/** The next ids of one kind after an id, in order; null starts at the beginning (no id is empty). */
export function scan(connection: Connection, kind: ScanKind, after: string | null, limit: number): string[] {
  return connection.all<{ id: string }>(SCANS[kind], [after ?? '', limit]).map((row) => row.id);
}
