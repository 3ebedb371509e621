import { EDGE_TYPES } from '../../graph';
import type { StatisticsResolvers } from '../generated/resolver-types';

export const Statistics: StatisticsResolvers = {
  people: ({ entities }) => entities.Person,
  parties: ({ entities }) => entities.Party,
  cities: ({ entities }) => entities.City,
  associations: ({ entities }) => entities.Association,
  agreements: ({ entities }) => entities.Agreement,
  edges: ({ edges }) => EDGE_TYPES.map((type) => ({ type, count: edges[type] })),
  byLanguage: ({ languages }) => [...languages],
};
