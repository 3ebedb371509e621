import { BangGiaoError, ENTITY_TYPES, type EntityType } from '../graph';
import type { GraphReader, Page, PageRequest, Position, SearchHit } from '../store';
import type { ListSource } from './connection';
import { invalidCursor } from './cursor';

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
  const find: Find = (offset, limit) => reader.search({ text: wanted, types, limit, offset });
  return {
    page: (request) => (request.fromEnd ? lastHits(find, request) : firstHits(find, request)),
    count: async () => (await find(0, 1)).total,
  };
}

type Find = (offset: number, limit: number) => ReturnType<GraphReader['search']>;

async function firstHits(find: Find, request: PageRequest<'RANK'>): Promise<Page<SearchHit>> {
  const { start, end } = rangeOf(request);
  const { hits, total } = await find(start, Math.max(1, Math.min(request.limit, end - start)));
  const within = hits.slice(0, Math.max(0, end - start));
  return { items: ranked(within, start), hasMore: start + within.length < Math.min(end, total) };
}

async function lastHits(find: Find, request: PageRequest<'RANK'>): Promise<Page<SearchHit>> {
  const range = rangeOf(request);
  const end = Math.min(range.end, (await find(0, 1)).total);
  const start = Math.max(range.start, end - request.limit);
  const { hits } = end > start ? await find(start, end - start) : { hits: [] };
  return { items: ranked(hits, start), hasMore: start > range.start };
}

function ranked(hits: readonly SearchHit[], start: number): Page<SearchHit>['items'] {
  return hits.map((node, i) => ({ node, position: { value: start + i, id: node.id } }));
}

/** Ranks from `start` up to, not including, `end`. */
function rangeOf({ after, before }: PageRequest<'RANK'>): { start: number; end: number } {
  return {
    start: after == null ? 0 : rankOf(after) + 1,
    end: before == null ? Number.POSITIVE_INFINITY : rankOf(before),
  };
}

function rankOf({ value }: Position): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw invalidCursor('it has no rank');
}

function checkedText(text: string): string {
  const trimmed = text.normalize('NFC').trim();
  if (trimmed.length >= 1 && trimmed.length <= MAX_SEARCH_LENGTH) return trimmed;
  throw new BangGiaoError('ARGUMENT_INVALID', `\`text\` must have 1 to ${MAX_SEARCH_LENGTH} characters.`, {
    details: { argument: 'text', length: trimmed.length, maximum: MAX_SEARCH_LENGTH },
  });
}
