import type { GraphMention } from '../store';
import type { ListSource } from './connection';
import { byNumberThenId, pagesOf } from './list-page';

/** Mentions of one article in the order of its text. */
export function mentionList(load: () => Promise<readonly GraphMention[]>): ListSource<GraphMention, 'START'> {
  return pagesOf(async () => ({
    items: await load(),
    position: (mention) => ({ value: mention.start, id: `${mention.end}:${mention.entityId}` }),
    compare: byNumberThenId(1),
  }));
}
