import type { Page, PageRequest } from '../store';
import { encodeCursor } from './cursor';
import { type Order, type PageArguments, pageRequest } from './page-arguments';

export interface ConnectionEdge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** How a list is read: one page of it, and how long all of it is. */
export interface ListSource<T, Field extends string> {
  page(request: PageRequest<Field>): Promise<Page<T>>;
  count(): Promise<number>;
}

/** A list by pages, as Relay has it. The page is read when asked for, once; the count only when asked for. */
export interface Connection<T> {
  edges(): Promise<ConnectionEdge<T>[]>;
  nodes(): Promise<T[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

/** Fails at once with `ARGUMENT_INVALID` or `CURSOR_INVALID` where the arguments are wrong. */
export function connection<T, Field extends string>(
  source: ListSource<T, Field>,
  args: PageArguments,
  orderBy: Order<Field>,
): Connection<T> {
  const request = pageRequest(args, orderBy);
  let reading: Promise<Page<T>> | undefined;
  const page = (): Promise<Page<T>> => {
    reading ??= source.page(request);
    return reading;
  };
  const edges = async (): Promise<ConnectionEdge<T>[]> =>
    (await page()).items.map(({ node, position }) => ({ node, cursor: encodeCursor(orderBy, position) }));
  return {
    edges,
    nodes: async () => (await page()).items.map(({ node }) => node),
    pageInfo: async () => pageInfo(request, (await page()).hasMore, await edges()),
    totalCount: () => source.count(),
  };
}

/** Beyond the end that was not read from, there is more exactly where a cursor bounds the page there. */
function pageInfo(
  request: PageRequest<string>,
  hasMore: boolean,
  edges: readonly ConnectionEdge<unknown>[],
): PageInfo {
  const bounded = { start: request.after != null, end: request.before != null };
  return {
    hasNextPage: request.fromEnd ? bounded.end : hasMore || bounded.end,
    hasPreviousPage: request.fromEnd ? hasMore || bounded.start : bounded.start,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}
