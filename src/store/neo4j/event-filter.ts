import type { EventFilter } from '../graph-store';
import { checkedMembers } from '../member-sets';
import { type Conditions, periodParameters } from './conditions';
import { membersOf } from './entity-sets';
import type { Run } from './run';

/** Ids of which an event must have at least so many different participants. */
interface Members {
  readonly ids: readonly string[];
  readonly atLeast: number;
}

/** Conditions on events. The members of sets of entities are looked up first, those of all sets at once. */
export async function eventConditions(run: Run, filter: EventFilter): Promise<Conditions> {
  const all = checkedMembers(filter.involvingAll ?? []);
  const any = filter.involvingAny ? [filter.involvingAny] : [];
  const places = filter.places ? [filter.places] : [];
  const between = filter.between ?? [];
  const members = await membersOf(run, [...all, ...any, ...between, ...places]);
  const involved = members.slice(0, all.length + any.length);
  const sides = members.slice(involved.length, involved.length + between.length);
  const placeIds = filter.places ? members.at(-1)! : null;
  const required = [
    ...differentMembers(involved.slice(0, all.length)),
    ...involved.slice(all.length).map((ids) => ({ ids, atLeast: 1 })),
  ];
  return {
    parameters: {
      ids: filter.ids ?? null,
      types: filter.types ?? null,
      statuses: filter.statuses ?? null,
      ...periodParameters(filter.during),
      members: required.length > 0 ? required : null,
      placeIds,
      countries: filter.countries ?? null,
      borders: filter.acrossCountries ? bordersOf(filter.acrossCountries) : null,
      articleIds: filter.articleIds ?? null,
      publishers: filter.publishers ?? null,
      minReports: filter.minReports ?? null,
    },
    by: candidates({ ...filter, placeIds }, involved, sides),
  };
}

/**
 * Each set has a participant of its own if, and only if, any choice of sets has as many different participants
 * in all of them together as there are sets in the choice (Hall's theorem).
 */
function differentMembers(sets: readonly (readonly string[])[]): Members[] {
  const choices = Array.from({ length: 2 ** sets.length - 1 }, (_, index) => index + 1);
  return choices.map((choice) => {
    const chosen = sets.filter((_, index) => choice & (1 << index));
    return { ids: [...new Set(chosen.flat())], atLeast: chosen.length };
  });
}

/** Borders between different countries of the list, as events carry them. */
function bordersOf(countries: readonly string[]): string[] {
  const sorted = [...new Set(countries)].sort();
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => `${one} ${other}`));
}

const NONE = {
  ids: [],
  involved: [],
  oneSide: [],
  otherSide: [],
  placeIds: [],
  articleIds: [],
  publishers: [],
};

/** The condition that leads to the fewest events, as far as can be told beforehand. */
function candidates(
  {
    ids,
    placeIds,
    articleIds,
    publishers,
  }: Pick<EventFilter, 'ids' | 'articleIds' | 'publishers'> & {
    readonly placeIds: readonly string[] | null;
  },
  involved: readonly (readonly string[])[],
  between: readonly (readonly string[])[],
): Conditions['by'] {
  if (between.length > 0) {
    const [oneSide, otherSide] = shortestFirst(between);
    return { ...NONE, oneSide: oneSide!, otherSide: otherSide! };
  }
  if (ids) return { ...NONE, ids };
  if (involved.length > 0) return { ...NONE, involved: shortestFirst(involved)[0]! };
  if (placeIds) return { ...NONE, placeIds };
  if (articleIds) return { ...NONE, articleIds };
  if (publishers) return { ...NONE, publishers };
  return null;
}

function shortestFirst(lists: readonly (readonly string[])[]): (readonly string[])[] {
  return [...lists].sort((a, b) => a.length - b.length);
}
