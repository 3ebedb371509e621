import type { Page, PageRequest, Position, SortDirection } from '../store';
import type { ListSource } from './connection';

/** A whole list at hand, with what it is ordered by. */
export interface WholeList<T> {
  readonly items: readonly T[];
  position(item: T): Position;
  /** Negative where `a` stands before `b`. */
  compare(a: Position, b: Position): number;
}

/** A list that the port gives whole, by pages: its positions hold as the list grows, like those of the port. */
export function pagesOf<T, Field extends string>(load: () => Promise<WholeList<T>>): ListSource<T, Field> {
  let loading: Promise<WholeList<T>> | undefined;
  const list = (): Promise<WholeList<T>> => {
    loading ??= load();
    return loading;
  };
  return {
    page: async (request) => pageOf(await list(), request),
    count: async () => (await list()).items.length,
  };
}

function pageOf<T>(list: WholeList<T>, request: PageRequest<string>): Page<T> {
  const { after, before, limit } = request;
  const range = list.items
    .map((node) => ({ node, position: list.position(node) }))
    .sort((a, b) => list.compare(a.position, b.position))
    .filter(({ position }) => after == null || list.compare(position, after) > 0)
    .filter(({ position }) => before == null || list.compare(position, before) < 0);
  const items = request.fromEnd ? range.slice(-limit) : range.slice(0, limit);
  return { items, hasMore: range.length > items.length };
}

/** Order of numbers, then of ids; `sign` -1 for the largest number first. */
export function byNumberThenId(sign: 1 | -1): (a: Position, b: Position) => number {
  return (a, b) => sign * (Number(a.value) - Number(b.value)) || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1);
}

/** A list at hand, by its values and then ids, in one direction. */
export function listOf<T, Field extends string>(
  load: () => Promise<readonly T[]>,
  position: (item: T) => Position,
  direction: SortDirection,
): ListSource<T, Field> {
  return pagesOf(async () => ({
    items: await load(),
    position,
    compare: byNumberThenId(direction === 'ASC' ? 1 : -1),
  }));
}
