import { createHash } from 'node:crypto';
import type { ResolutionItem } from '../../graph-store';

/** A resolution item as the relationship from its article to the group, found by `key`, of those that say the same. */
export function itemRow({ articleId, localId, stage, block, targetId, facts }: ResolutionItem) {
  // A digest, because facts may be longer than what an index takes.
  const key = createHash('sha256')
    .update(JSON.stringify([stage, block, targetId, facts]))
    .digest('base64url');
  return { articleId, localId, key, stage, block, targetId, facts };
}
