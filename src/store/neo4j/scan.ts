import neo4j from 'neo4j-driver';
import type { GraphStore } from '../graph-store';
import type { Run } from './run';

export type ScanKind = Parameters<GraphStore['scan']>[0];

/** The next ids of one kind after an id, in order; null starts at the beginning (no id is empty). */
export async function scan(run: Run, kind: ScanKind, after: string | null, limit: number): Promise<string[]> {
  const rows = await run<{ id: string }>(`read/scan-${kind}`, {
    after: after ?? '',
    limit: neo4j.int(limit),
  });
  return rows.map((row) => row.id);
}
