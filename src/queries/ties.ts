import { BangGiaoError, type CityLevel, type CountryCode, type EventType } from '../graph';
import type { GraphReader, Tie, TieFilter, TieOrder } from '../store';
import type { ListSource } from './connection';
import { type EventConditions, eventFilter } from './event-conditions';
import type { Period } from './period';

type Optional<T> = T | null | undefined;

/** Levels that ties can be rolled up to. */
export type PlaceLevel = CityLevel | 'country';

/** Conditions on ties as people give them. All that are given must hold. */
export interface TieConditions {
  readonly rollUpTo: PlaceLevel;
  readonly types?: Optional<readonly EventType[]>;
  readonly during?: Optional<Period>;
  readonly acrossCountries?: Optional<readonly CountryCode[]>;
  /** Further conditions on the events that count. */
  readonly filter?: Optional<EventConditions>;
}

/** A tie, and whether its ends are places or countries. */
export type RolledUpTie = Tie & { readonly level: PlaceLevel };

/** As `eventFilter`, for the pairs of places that events tie. */
export async function tieFilter(reader: GraphReader, conditions: TieConditions): Promise<TieFilter> {
  const { rollUpTo: level, types, during, acrossCountries, filter } = conditions;
  if (during != null && filter?.during != null)
    throw new BangGiaoError('ARGUMENT_INVALID', 'Give `during` once: beside `filter` or in it.', {
      details: { argument: 'during' },
    });
  const events = await eventFilter(
    reader,
    { ...filter, during: during ?? filter?.during },
    types ?? undefined,
  );
  return { events, level, ...(acrossCountries != null && { acrossCountries }) };
}

/** The pairs of places that events tie. */
export function tieList(reader: GraphReader, filter: TieFilter): ListSource<RolledUpTie, TieOrder> {
  return {
    page: async (request) => {
      const { items, hasMore } = await reader.findTies(filter, request);
      const levelled = items.map(({ node, position }) => ({
        node: { ...node, level: filter.level },
        position,
      }));
      return { items: levelled, hasMore };
    },
    count: () => reader.countTies(filter),
  };
}
