import type { Role } from '../../../graph';

/** A role's node. */
export function roleRow(role: Role) {
  const { id, personId, title, ofId, asOf } = role;
  return { personId, properties: { id, personId, title, ofId, asOf, document: JSON.stringify(role) } };
}

/** The relationship from the person to the body or place, where there is one. */
export function holderRows({ id, personId, title, ofId, asOf }: Role) {
  return ofId === null ? [] : [{ personId, ofId, properties: { roleId: id, title, asOf } }];
}
