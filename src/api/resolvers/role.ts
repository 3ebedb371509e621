import { checkedSize } from '../../queries';
import type { ApiContext } from '../context';
import type { RoleResolvers } from '../generated/resolver-types';
import type { EntityModel, RoleModel } from '../models';
import { evidenceOfRole } from './evidence';

export const Role: RoleResolvers = {
  person: (role, _, { loaders }) => loaders.entity.load(role.personId),
  of: (role, _, { loaders }) => (role.ofId === null ? null : loaders.entity.load(role.ofId)),
  evidence: (role, { first }) => evidenceOfRole(role, first),
};

/** Roles that a person holds. */
export async function rolesHeld(person: EntityModel, args: { first: number }, { loaders }: ApiContext) {
  return latest(await loaders.rolesOfPerson.load(person.id), args.first);
}

/** Roles that people hold in a body or place. */
export async function rolesWithin(body: EntityModel, args: { first: number }, { loaders }: ApiContext) {
  return latest(await loaders.rolesIn.load(body.id), args.first);
}

function latest(roles: readonly RoleModel[], first: number): RoleModel[] {
  const size = checkedSize('first', first);
  return [...roles].sort(byDateThenId).slice(0, size);
}

function byDateThenId(a: RoleModel, b: RoleModel): number {
  const [dateA, dateB] = [a.asOf ?? '', b.asOf ?? ''];
  if (dateA !== dateB) return dateA > dateB ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
