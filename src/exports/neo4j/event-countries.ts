import type { GraphEvent } from '../../graph';
import { type GraphReader, neo4jModel } from '../../store';
import { countriesOf } from '../countries';

export interface EventCountries {
  /** Of those who took part. */
  readonly countries: readonly string[];
  /** Two countries in their order, with a space between, of who stood opposite each other. */
  readonly borders: readonly string[];
}

/** The countries of events, and the borders across which they were; sorted. */
export async function eventCountries(
  reader: GraphReader,
  events: readonly GraphEvent[],
): Promise<Map<string, EventCountries>> {
  const ids = events.flatMap(({ participants, pairs }) => [
    ...participants.map(({ entityId }) => entityId),
    ...pairs.flat(),
  ]);
  const entities = [...(await reader.entities([...new Set(ids)])).values()];
  const known = await countriesOf(reader, entities);
  const of = (id: string) => known.get(id) ?? [];
  return new Map(
    events.map((event) => {
      const countries = event.participants.flatMap(({ entityId }) => of(entityId));
      const borders = neo4jModel
        .facedRows(event)
        .flatMap(({ one, other }) => bordersBetween(of(one), of(other)));
      return [event.id, { countries: sortedOnce(countries), borders: sortedOnce(borders) }];
    }),
  );
}

function bordersBetween(ours: readonly string[], theirs: readonly string[]): string[] {
  return ours.flatMap((a) => theirs.flatMap((b) => (a === b ? [] : [a < b ? `${a} ${b}` : `${b} ${a}`])));
}

function sortedOnce(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
