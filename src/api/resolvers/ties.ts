import { loadGazetteer } from '../../gazetteer';
import type { Connection, RolledUpTie } from '../../queries';
import { connection, tieFilter, tieList } from '../../queries';
import type { ApiContext } from '../context';
import type { CountryResolvers, QueryTiesArgs, TieResolvers } from '../generated/resolver-types';
import type { CountryModel, PlaceModel } from '../models';

const MOST_FIRST = { field: 'EVENTS', direction: 'DESC' } as const;

/** Pairs of places that the arguments ask for. */
export async function ties(
  args: Partial<QueryTiesArgs> & Pick<QueryTiesArgs, 'rollUpTo'>,
  { reader }: ApiContext,
): Promise<Connection<RolledUpTie>> {
  return connection(tieList(reader, await tieFilter(reader, args)), args, args.orderBy ?? MOST_FIRST);
}

export function placeTypeName(place: PlaceModel): 'City' | 'Country' {
  return 'code' in place ? 'Country' : 'City';
}

function end(id: string, { level }: RolledUpTie, { loaders }: ApiContext): PlaceModel | Promise<PlaceModel> {
  return level === 'country' ? countryOf(id) : loaders.entity.load(id);
}

/** The country of a code; one that no register has goes by its code. */
function countryOf(code: string): CountryModel {
  const known = loadGazetteer()
    .countries()
    .find((country) => country.code === code);
  return known ?? { code, name: code, names: [], box: null };
}

export const Tie: TieResolvers = {
  a: (tie, _, context) => end(tie.a, tie, context),
  b: (tie, _, context) => end(tie.b, tie, context),
  byYear: ({ years }) => [...years],
};

export const Country: CountryResolvers = {
  id: ({ code }) => code,
  country: ({ code }) => code,
};
