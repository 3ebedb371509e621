import type { GraphMention } from '../../graph-store';

/** Relationships from articles to what they mention, each once. */
export function mentionRows(mentions: readonly GraphMention[]) {
  const rows = mentions.map(({ articleId, entityId, start, end }) => {
    const key = JSON.stringify([articleId, entityId, start, end]);
    return [key, { articleId, entityId, start: BigInt(start), end: BigInt(end) }] as const;
  });
  return [...new Map(rows).values()];
}
