import { EDGE_TYPES, ENTITY_TYPES, type PartialDate } from '../../graph';
import type { Statistics } from '../graph-store';
import type { Run } from './run';

interface Total {
  readonly kind: 'event' | 'entity' | 'edge';
  readonly name: string;
  readonly count: number;
}

/** Totals of the whole graph. First and last event are among those that occurred. */
export async function statistics(run: Run): Promise<Statistics> {
  const totals = await run<Total>('read/totals');
  const languages = await run<{ language: string; articles: number }>('read/languages');
  const [first] = await run<{ date: PartialDate }>('read/first-event');
  const [last] = await run<{ date: PartialDate }>('read/last-event');
  return {
    articles: languages.reduce((sum, language) => sum + language.articles, 0),
    events: totals.find(({ kind }) => kind === 'event')?.count ?? 0,
    entities: byType(ENTITY_TYPES, totals),
    edges: byType(EDGE_TYPES, totals),
    firstEvent: first?.date ?? null,
    lastEvent: last?.date ?? null,
    languages,
  };
}

function byType<Type extends string>(types: readonly Type[], totals: readonly Total[]): Record<Type, number> {
  const counts = new Map(totals.map(({ name, count }) => [name, count]));
  return Object.fromEntries(types.map((type) => [type, counts.get(type) ?? 0])) as Record<Type, number>;
}
