import type { Page, PageRequest, Tie, TieFilter, TieOrder } from '../graph-store';
import { checkedLimit, keyset } from '../page-position';
import { type TieRow, tieOf } from '../tie-rows';
import { type Connection, list, type SqlValue } from './connection';
import { COUNTS_BY_TYPE } from './event-counts';
import { eventConditions } from './event-filter';

/** Where the ends of ties count: `placed (entity, place)`. One parameter: the level. */
const PLACED = [
  'ends (entity) AS (SELECT one FROM tied UNION SELECT other FROM tied)',
  `up (entity, id, level) AS (
     SELECT entity, entity, ? FROM ends
     UNION SELECT up.entity, r.of_id, up.level FROM up CROSS JOIN role r ON r.person_id = up.id
       WHERE r.of_id IS NOT NULL
     UNION SELECT up.entity, e.place_id, up.level FROM up CROSS JOIN entity e ON e.id = up.id
       WHERE e.place_id IS NOT NULL AND e.level IS NOT up.level
   )`,
  `placed (entity, place) AS MATERIALIZED (
     SELECT up.entity, e.id FROM up CROSS JOIN entity e ON e.id = up.id
     WHERE e.level = up.level OR up.level = 'province' AND e.level = 'city' AND e.place_id IS NULL
   )`,
];

const PLACED_IN_COUNTRIES = ['placed (entity, place) AS (SELECT entity_id, country FROM entity_country)'];

/** A condition on `x` and `y` of `placed`. Two parameters: the countries, each time. */
const ACROSS_PLACES = `EXISTS (
  SELECT 1 FROM entity_country one CROSS JOIN entity_country other
  WHERE one.entity_id = x.place AND other.entity_id = y.place AND one.country <> other.country
    AND one.country IN (SELECT value FROM json_each(?)) AND other.country IN (SELECT value FROM json_each(?)))`;
const ACROSS_COUNTRIES =
  'x.place IN (SELECT value FROM json_each(?)) AND y.place IN (SELECT value FROM json_each(?))';

/** What ties are sorted by: text, so that two values are one key. */
const KEYS: Readonly<Record<TieOrder, string>> = {
  EVENTS: "printf('%010d', events) || coalesce(last, '')",
  LAST: "printf('%-10s', coalesce(last, '')) || printf('%010d', events)",
};

type Row = Omit<TieRow, 'years'> & { readonly years: string };

/** One page of the pairs of places that events tie. */
export function findTies(
  connection: Connection,
  filter: TieFilter,
  { limit, orderBy, after, before, fromEnd = false }: PageRequest<TieOrder>,
): Page<Tie> {
  const [following, preceding] = orderBy.direction === 'ASC' ? ['>', '<'] : ['<', '>'];
  const direction = (orderBy.direction === 'ASC') !== fromEnd ? 'ASC' : 'DESC';
  const { tables, values } = tied(filter);
  const bounds = [
    ...(after ? [{ sign: following, position: keyset(after, 'text') }] : []),
    ...(before ? [{ sign: preceding, position: keyset(before, 'text') }] : []),
  ];
  const rows = connection.all<Row>(
    `${tables}, keyed AS (SELECT *, a || char(1) || b AS id, ${KEYS[orderBy.field]} AS key FROM tie)
     SELECT a, b, events, first, last, years, key FROM keyed
     WHERE ${['true', ...bounds.map(({ sign }) => `(key, id) ${sign} (?, ?)`)].join(' AND ')}
     ORDER BY key ${direction}, id ${direction} LIMIT ?`,
    [...values, ...bounds.flatMap(({ position }) => position), checkedLimit(limit) + 1],
  );
  const page = rows.slice(0, limit);
  if (fromEnd) page.reverse();
  return {
    items: page.map((row) => tieOf({ ...row, years: JSON.parse(row.years) })),
    hasMore: rows.length > limit,
  };
}

/** Number of pairs of places that events tie. */
export function countTies(connection: Connection, filter: TieFilter): number {
  const { tables, values } = tied(filter);
  const sql = `${tables} SELECT count(*) AS count FROM (SELECT DISTINCT a, b FROM pair)`;
  return connection.get<{ count: number }>(sql, values)?.count ?? 0;
}

/** Common table expressions: `pair`, one row for each event that ties two places, and `tie`, one for each two places. */
function tied({ events, level, acrossCountries }: TieFilter): { tables: string; values: SqlValue[] } {
  const where = eventConditions(events);
  const across = level === 'country' ? ACROSS_COUNTRIES : ACROSS_PLACES;
  const tables = where.preambleWith(
    `tied (event_id, type, date, one, other) AS MATERIALIZED (
       SELECT event.id, event.type, iif(event.first_day IS NULL, NULL, event.date_key), o.one, o.other
       FROM event CROSS JOIN opposite o ON o.event_id = event.id
       WHERE o.one < o.other AND ${where.condition}
     )`,
    ...(level === 'country' ? PLACED_IN_COUNTRIES : PLACED),
    `pair (a, b, event_id, type, date) AS (
       SELECT DISTINCT min(x.place, y.place), max(x.place, y.place), t.event_id, t.type, t.date
       FROM tied t CROSS JOIN placed x ON x.entity = t.one CROSS JOIN placed y ON y.entity = t.other
       WHERE x.place <> y.place ${acrossCountries ? `AND ${across}` : ''}
     )`,
    `yearly AS (
       SELECT a, b, CAST(substr(date, 1, 4) AS INTEGER) AS year, count(*) AS events, min(date) AS first,
         max(date) AS last, ${COUNTS_BY_TYPE}
       FROM pair GROUP BY a, b, year
     )`,
    `tie AS (
       SELECT a, b, sum(events) AS events, min(first) AS first, max(last) AS last,
         json_group_array(json_array(year, meetings, signings, twinnings) ORDER BY year IS NULL, year) AS years
       FROM yearly GROUP BY a, b
     )`,
  );
  const countries = acrossCountries ? [list(acrossCountries), list(acrossCountries)] : [];
  return { tables, values: [...where.values, ...(level === 'country' ? [] : [level]), ...countries] };
}
