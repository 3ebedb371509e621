import { EDGE_TYPES, ENTITY_TYPES, type PartialDate } from '../../graph';
import type { Statistics } from '../graph-store';
import type { Connection } from './connection';

interface Count {
  readonly name: string;
  readonly count: number;
}

const DATED =
  "SELECT date_key AS date FROM event WHERE status = 'OCCURRED' AND first_day IS NOT NULL ORDER BY date_key";
const FIRST_EVENT = `${DATED} LIMIT 1`;
const LAST_EVENT = `${DATED} DESC LIMIT 1`;

/** Totals of the whole graph. First and last event are among those that occurred. */
export function statistics(connection: Connection): Statistics {
  const entities = counts(connection, 'SELECT type AS name, count(*) AS count FROM entity GROUP BY type');
  const edges = counts(connection, 'SELECT type AS name, count(*) AS count FROM edge GROUP BY type');
  const languages = connection.all<Count>(
    'SELECT language AS name, count(*) AS count FROM article GROUP BY language ORDER BY count(*) DESC, language',
  );
  return {
    articles: languages.reduce((sum, language) => sum + language.count, 0),
    events: connection.get<{ count: number }>('SELECT count(*) AS count FROM event')?.count ?? 0,
    entities: byType(ENTITY_TYPES, entities),
    edges: byType(EDGE_TYPES, edges),
    firstEvent: edgeOfTime(connection, FIRST_EVENT),
    lastEvent: edgeOfTime(connection, LAST_EVENT),
    languages: languages.map(({ name, count }) => ({ language: name, articles: count })),
  };
}

function edgeOfTime(connection: Connection, sql: string): PartialDate | null {
  return connection.get<{ date: PartialDate }>(sql)?.date ?? null;
}

function counts(connection: Connection, sql: string): Map<string, number> {
  return new Map(connection.all<Count>(sql).map((row) => [row.name, row.count]));
}

function byType<Type extends string>(
  types: readonly Type[],
  found: ReadonlyMap<string, number>,
): Record<Type, number> {
  return Object.fromEntries(types.map((type) => [type, found.get(type) ?? 0])) as Record<Type, number>;
}
