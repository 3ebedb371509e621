import type { Page, PageRequest, Position } from '../graph-store';
import { checkedLimit, keyset, type SortValues } from '../page-position';
import { sortValueOf } from '../sort-keys';
import type { Connection } from './connection';
import type { Where } from './where';

/** A table of things to list. */
export interface ListedTable<Field extends string> {
  readonly name: string;
  /** Expression that gives a row's document. */
  readonly body: string;
  readonly sortBy: Readonly<Record<Field, SortColumn>>;
}

/** A column to sort by, and what its values are. */
export interface SortColumn {
  readonly column: string;
  readonly holds: SortValues;
}

interface KeyedRow {
  readonly id: string;
  readonly key: string | number;
  readonly body: string;
}

/**
 * One page of a table in keyset order: by the column, then by id, both in the direction asked for, so that
 * descending is ascending backwards.
 */
export function findPage<T, Field extends string>(
  connection: Connection,
  { name, body, sortBy }: ListedTable<Field>,
  where: Where,
  request: PageRequest<Field>,
): Page<T> {
  const sort = sortBy[request.orderBy.field];
  const backwards = request.fromEnd === true;
  const ascending = (request.orderBy.direction === 'ASC') !== backwards;
  restrict(where, name, sort, request);
  const direction = ascending ? 'ASC' : 'DESC';
  const rows = connection.all<KeyedRow>(
    `${where.preamble} SELECT ${name}.id, ${name}.${sort.column} AS key, ${body} AS body FROM ${name}
     WHERE ${where.condition} ORDER BY ${name}.${sort.column} ${direction}, ${name}.id ${direction} LIMIT ?`,
    [...where.values, checkedLimit(request.limit) + 1],
  );
  const page = rows.slice(0, request.limit);
  if (backwards) page.reverse();
  return { items: page.map(itemOf<T>), hasMore: rows.length > request.limit };
}

/** Number of rows of a table that meet the conditions. */
export function countRows(connection: Connection, { name }: ListedTable<string>, where: Where): number {
  const row = connection.get<{ count: number }>(
    `${where.preamble} SELECT count(*) AS count FROM ${name} WHERE ${where.condition}`,
    where.values,
  );
  return row?.count ?? 0;
}

function restrict<Field extends string>(
  where: Where,
  table: string,
  sort: SortColumn,
  { after, before, orderBy }: PageRequest<Field>,
): void {
  const [following, preceding] = orderBy.direction === 'ASC' ? ['>', '<'] : ['<', '>'];
  const tuple = `(${table}.${sort.column}, ${table}.id)`;
  if (after) where.and(`${tuple} ${following} (?, ?)`, ...keyset(after, sort.holds));
  if (before) where.and(`${tuple} ${preceding} (?, ?)`, ...keyset(before, sort.holds));
}

function itemOf<T>(row: KeyedRow): { node: T; position: Position } {
  return { node: JSON.parse(row.body) as T, position: { value: sortValueOf(row.key), id: row.id } };
}
