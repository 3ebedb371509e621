import type { Decision } from '../../graph';

/** The blocks, and those that merges tie to them, directly or through others: they are resolved together. */
export function joinedBlocks(blocks: Iterable<string>, merges: readonly Decision[]): Set<string> {
  const joined = new Set(blocks);
  for (let size = -1; size !== joined.size; ) {
    size = joined.size;
    for (const { of } of merges)
      if (of.some(({ block }) => joined.has(block))) for (const { block } of of) joined.add(block);
  }
  return joined;
}
