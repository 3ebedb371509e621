import { occurred, signatoryIds } from '../../queries';
import type { ApiContext } from '../context';
import type {
  AgreementResolvers,
  AssociationResolvers,
  CityResolvers,
  PartyResolvers,
  PersonResolvers,
} from '../generated/resolver-types';
import type { EntityModel } from '../models';
import { actorFields, entityFields, twinFields } from './actor';
import { evidenceOfReports } from './evidence';
import { entities } from './lists';
import { rolesHeld, rolesWithin } from './role';

function placeOf(entity: EntityModel, _: unknown, { loaders }: ApiContext) {
  return entity.placeId === null ? null : loaders.entity.load(entity.placeId);
}

async function signingsOf(agreement: EntityModel, { loaders }: ApiContext) {
  return occurred(await loaders.signings.load(agreement.id));
}

export const Person: PersonResolvers = { ...actorFields, roles: rolesHeld };

export const Party: PartyResolvers = { ...actorFields, ...twinFields, of: placeOf, roles: rolesWithin };

export const Association: AssociationResolvers = {
  ...actorFields,
  ...twinFields,
  of: placeOf,
  roles: rolesWithin,
};

export const City: CityResolvers = {
  ...actorFields,
  ...twinFields,
  partOf: placeOf,
  roles: rolesWithin,
  became: async (city, _, { loaders }) => {
    const later = await Promise.all(city.becameIds.map((id) => loaders.entityIfStored.load(id)));
    return later.filter((place) => place !== null);
  },
  contains: (city, args, context) => entities(context, 'City', { place: { id: city.id } }, args),
  associations: (city, args, context) => entities(context, 'Association', { place: { id: city.id } }, args),
  parties: (city, args, context) => entities(context, 'Party', { place: { id: city.id } }, args),
};

export const Agreement: AgreementResolvers = {
  ...entityFields,
  signings: (agreement, _, context) => signingsOf(agreement, context),
  signedOn: async (agreement, _, context) => (await signingsOf(agreement, context))[0]?.date ?? null,
  signatories: async (agreement, _, context) => {
    const ids = new Set((await signingsOf(agreement, context)).flatMap(signatoryIds));
    return context.loaders.entity.loadAll([...ids]);
  },
  evidence: async (agreement, { first }, context) => {
    const reports = (await signingsOf(agreement, context)).flatMap((signing) => signing.reports);
    return evidenceOfReports(reports, first);
  },
};
