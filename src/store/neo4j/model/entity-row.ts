import { type Entity, fold, foldKeepingTones, sortKey } from '../../../graph';
import { letterGroups } from '../../search/near-misses';
import { searchable } from '../../search/searchable';
import { UNKNOWN } from '../../sort-keys';

/** An entity's node. Countries and day of signing are as long as they are not worked out. */
export function entityRow(entity: Entity) {
  const { id, type, name, level, country, placeId, kind, location, validFrom, validTo, becameIds } = entity;
  const properties = {
    id,
    type,
    name,
    aliases: entity.aliases.map((alias) => alias.name),
    level,
    country,
    placeId,
    kind,
    identifiers: entity.identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
    validFrom,
    validTo,
    becameIds,
    nameKey: sortKey(name),
    signedKey: UNKNOWN,
    countries: [] as readonly string[],
    document: JSON.stringify(entity),
  };
  const { latitude = null, longitude = null } = location ?? {};
  return { id, type, properties, latitude, longitude };
}

/** Nodes of an entity's names. The name that it goes by comes first, with the ordinal 0. */
export function nameRows({ id, type, name, aliases }: Entity) {
  const names = [...new Set([name, ...aliases.map((alias) => alias.name)])];
  return names.map((one, ordinal) => {
    const folded = fold(one);
    const properties = {
      entityId: id,
      type,
      name: one,
      ordinal: BigInt(ordinal),
      folded,
      toned: foldKeepingTones(one),
      length: BigInt([...folded].length),
      words: searchable(one),
      groups: letterGroups(folded).map(groupTerm).join(' '),
    };
    return { entityId: id, properties };
  });
}

/** A group of letters as it stands in the index, where spaces part terms. */
export function groupTerm(group: string): string {
  return group.replaceAll(' ', '_');
}
