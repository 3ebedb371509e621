import type { GraphReader } from './graph-store';

/** Every id of one kind, a batch at a time. */
export async function* scanAll(
  source: GraphReader,
  kind: Parameters<GraphReader['scan']>[0],
  limit: number,
): AsyncGenerator<string[]> {
  let after: string | null = null;
  for (;;) {
    const ids: string[] = await source.scan(kind, after, limit);
    if (ids.length === 0) return;
    yield ids;
    after = ids.at(-1) ?? null;
  }
}
