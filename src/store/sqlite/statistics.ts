import { EDGE_TYPES, ENTITY_TYPES } from '../../graph';
import type { Statistics } from '../graph-store';
import type { Connection } from './connection';

interface Count {
  readonly name: string;
  readonly count: number;
}

/** Totals of the whole graph. First and last event are among those that occurred. */
export function statistics(connection: Connection): Statistics {
  const entities = counts(connection, 'SELECT type AS name, count(*) AS count FROM entity GROUP BY type');
  const edges = counts(connection, 'SELECT type AS name, count(*) AS count FROM edge GROUP BY type');
  const languages = connection.all<Count>(
    'SELECT language AS name, count(*) AS count FROM article GROUP BY language ORDER BY count(*) DESC, language',
  );
  const span = connection.get<{ first: string | null; last: string | null }>(
    `SELECT min(date_key) AS first, max(date_key) AS last FROM event
     WHERE status = 'OCCURRED' AND first_day IS NOT NULL`,
  );
  return {
    articles: languages.reduce((sum, language) => sum + language.count, 0),
    events: connection.get<{ count: number }>('SELECT count(*) AS count FROM event')?.count ?? 0,
    entities: byType(ENTITY_TYPES, entities),
    edges: byType(EDGE_TYPES, edges),
    firstEvent: span?.first ?? null,
    lastEvent: span?.last ?? null,
    languages: languages.map(({ name, count }) => ({ language: name, articles: count })),
  };
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
