import { BangGiaoError, ENTITY_TYPES, type EntityType } from '../graph';
import type { GraphReader, Page, PageRequest, SearchHit } from '../store';
import type { ListSource } from './connection';

export type SearchableType = EntityType | 'Article';

/** Longest text that can be searched for, in UTF-16 code units. */
export const MAX_SEARCH_LENGTH = 200;

/**
 * Hits by rank, best first. Positions are ranks, so a hit that comes in while somebody pages can shift them by one.
 * Fails with `ARGUMENT_INVALID` where the text is blank or too long.
 */
export function searchList(
  reader: GraphReader,
  text: string,
  types: readonly SearchableType[] = [...ENTITY_TYPES, 'Article'],
): ListSource<SearchHit, 'RANK'> {
  const wanted = checkedText(text);
  const find = (offset: number, limit: number) => reader.search({ text: wanted, types, limit, offset });
  const count = async (): Promise<number> => (await find(0, 1)).total;
  return { page: (request) => pageOfHits(find, count, request), count };
}

type Find = (offset: number, limit: number) => ReturnType<GraphReader['search']>;

async function pageOfHits(
  find: Find,
  count: () => Promise<number>,
  request: PageRequest<'RANK'>,
): Promise<Page<SearchHit>> {
  const start = request.after == null ? 0 : Number(request.after.value) + 1;
  const total = await count();
  const end = Math.min(total, request.before == null ? total : Number(request.before.value));
  const from = request.fromEnd ? Math.max(start, end - request.limit) : start;
  const to = Math.min(end, from + request.limit);
  const { hits } = to > from ? await find(from, to - from) : { hits: [] };
  return {
    items: hits.map((node, i) => ({ node, position: { value: from + i, id: node.id } })),
    hasMore: request.fromEnd ? from > start : to < end,
  };
}

function checkedText(text: string): string {
  const trimmed = text.normalize('NFC').trim();
  if (trimmed.length >= 1 && trimmed.length <= MAX_SEARCH_LENGTH) return trimmed;
  throw new BangGiaoError('ARGUMENT_INVALID', `\`text\` must have 1 to ${MAX_SEARCH_LENGTH} characters.`, {
    details: { argument: 'text', length: trimmed.length, maximum: MAX_SEARCH_LENGTH },
  });
}
