import neo4j from 'neo4j-driver';
import type { GraphEvent } from '../../graph';
import type { EventOrder, EventPage, Page, PageRequest, WantedWithEvents } from '../graph-store';
import { checkedLimit, keyset, type SortValues } from '../page-position';
import { sortValueOf, UNKNOWN } from '../sort-keys';
import type { Conditions } from './conditions';
import { parse } from './documents';
import { type ReferredToRow, referredTo, wantedParameters } from './referred-to';
import type { Run } from './run';

/** A kind of thing to list: the statements are named after it and after what they sort by. */
export interface ListedKind<Field extends string> {
  readonly name: 'events' | 'entities' | 'articles';
  readonly sortBy: Readonly<Record<Field, { readonly statement: string; readonly holds: SortValues }>>;
}

export const ENTITIES: ListedKind<'NAME' | 'DATE'> = {
  name: 'entities',
  sortBy: {
    NAME: { statement: 'name', holds: 'text' },
    DATE: { statement: 'signing', holds: 'text' },
  },
};
export const EVENTS: ListedKind<'DATE' | 'REPORTS'> = {
  name: 'events',
  sortBy: {
    DATE: { statement: 'date', holds: 'text' },
    REPORTS: { statement: 'reports', holds: 'number' },
  },
};
export const ARTICLES: ListedKind<'PUBLISHED' | 'TITLE'> = {
  name: 'articles',
  sortBy: {
    PUBLISHED: { statement: 'date', holds: 'text' },
    TITLE: { statement: 'title', holds: 'text' },
  },
};

interface KeyedRow {
  readonly id: string;
  readonly key: string | number;
  readonly document: string;
}

/** One page of a list in keyset order: by the sort key, then by id, both in the direction asked for. */
export async function findPage<T, Field extends string>(
  run: Run,
  kind: ListedKind<Field>,
  conditionsOf: (run: Run) => Promise<Conditions>,
  request: PageRequest<Field>,
): Promise<Page<T>> {
  const { statement, parameters } = pageStatement(kind, request, await conditionsOf(run));
  return pageOf(await run<KeyedRow>(statement, parameters), request);
}

/** One page of events, with what they refer to. */
export async function findEventPage(
  run: Run,
  conditionsOf: (run: Run) => Promise<Conditions>,
  request: PageRequest<EventOrder>,
  wanted?: WantedWithEvents,
): Promise<EventPage> {
  const { statement, parameters } = pageStatement(EVENTS, request, await conditionsOf(run));
  const [row] = await run<ReferredToRow & { page: [string, string | number, string][] }>(statement, {
    ...parameters,
    ...wantedParameters(wanted),
  });
  const rows = (row?.page ?? []).map(([id, key, document]) => ({ id, key, document }));
  return { ...pageOf<GraphEvent>(rows, request), ...referredTo(row) };
}

/** The statement for a page, which reads one item more to know whether there are more, and its parameters. */
function pageStatement<Field extends string>(
  { name, sortBy }: ListedKind<Field>,
  request: PageRequest<Field>,
  { parameters, by }: Conditions,
): { statement: string; parameters: Record<string, unknown> } {
  const { field, direction } = request.orderBy;
  const ascending = (direction === 'ASC') !== (request.fromEnd === true);
  const between = bounds(request, sortBy[field].holds);
  const limit = neo4j.int(checkedLimit(request.limit) + 1);
  const statement = by
    ? `read/${name}-selected`
    : `read/${name}-by-${sortBy[field].statement}-${ascending ? 'asc' : 'desc'}`;
  return { statement, parameters: { ...parameters, by, field, ascending, ...between, limit } };
}

function pageOf<T>(rows: readonly KeyedRow[], request: PageRequest<string>): Page<T> {
  const page = rows.slice(0, request.limit);
  if (request.fromEnd) page.reverse();
  return { items: page.map(itemOf<T>), hasMore: rows.length > request.limit };
}

/** Number of things that meet the conditions. */
export async function count(
  run: Run,
  { name }: ListedKind<string>,
  conditionsOf: (run: Run) => Promise<Conditions>,
): Promise<number> {
  const { parameters, by } = await conditionsOf(run);
  const [row] = await run<{ count: number }>(by ? `read/${name}-selected-count` : `read/${name}-count`, {
    ...parameters,
    by,
  });
  return row?.count ?? 0;
}

/** No id and no key lies beyond these. */
const LOWEST = { text: '', number: -1 } as const;
const HIGHEST = { text: UNKNOWN, number: Number.MAX_SAFE_INTEGER } as const;

/** Positions between which a page lies, in ascending order; the ends of the list where it is not bounded. */
export function bounds<Field extends string>(
  { after, before, orderBy }: PageRequest<Field>,
  holds: SortValues,
): { low: { key: string | number; id: string }; high: { key: string | number; id: string } } {
  const [low, high] = orderBy.direction === 'ASC' ? [after, before] : [before, after];
  const [lowKey, lowId] = low ? keyset(low, holds) : [LOWEST[holds], ''];
  const [highKey, highId] = high ? keyset(high, holds) : [HIGHEST[holds], UNKNOWN];
  return { low: { key: lowKey, id: lowId }, high: { key: highKey, id: highId } };
}

function itemOf<T>(row: KeyedRow): Page<T>['items'][number] {
  return { node: parse<T>(row.document), position: { value: sortValueOf(row.key), id: row.id } };
}
