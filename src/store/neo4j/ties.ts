import neo4j from 'neo4j-driver';
import type { Page, PageRequest, Tie, TieFilter, TieOrder } from '../graph-store';
import { checkedLimit } from '../page-position';
import { type TieRow, tieOf } from '../tie-rows';
import { eventConditions } from './event-filter';
import { bounds } from './lists';
import type { Run } from './run';

/** One page of the pairs of places that events tie. */
export async function findTies(
  run: Run,
  filter: TieFilter,
  request: PageRequest<TieOrder>,
): Promise<Page<Tie>> {
  const { field, direction } = request.orderBy;
  const backwards = request.fromEnd === true;
  const rows = await run<TieRow>('read/ties', {
    ...bounds(request, 'text'),
    field,
    ascending: (direction === 'ASC') !== backwards,
    limit: neo4j.int(checkedLimit(request.limit) + 1),
    ...(await tieParameters(run, filter)),
  });
  const page = rows.slice(0, request.limit);
  if (backwards) page.reverse();
  return { items: page.map(tieOf), hasMore: rows.length > request.limit };
}

/** Number of pairs of places that events tie. */
export async function countTies(run: Run, filter: TieFilter): Promise<number> {
  const [row] = await run<{ count: number }>('read/ties-count', await tieParameters(run, filter));
  return row?.count ?? 0;
}

async function tieParameters(run: Run, { events, level, acrossCountries }: TieFilter) {
  const { parameters, by } = await eventConditions(run, events);
  return { ...parameters, by, level, across: acrossCountries ?? null };
}
