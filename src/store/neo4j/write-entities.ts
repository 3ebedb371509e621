import neo4j from 'neo4j-driver';
import { type Entity, fold, foldKeepingTones, sortKey } from '../../graph';
import { letterGroups } from '../search/near-misses';
import { searchable } from '../search/searchable';
import { UNKNOWN } from '../sort-keys';
import { entitiesById } from './documents';
import { type Run, runIds, runRows } from './run';
import { groupTerm } from './search';
import { refreshSigningDates } from './signing-dates';

/** Takes entities out. Returns the ids whose place in the world changed: all of them. */
export async function deleteEntities(run: Run, ids: readonly string[]): Promise<readonly string[]> {
  await runIds(run, 'write/delete-names', ids);
  await runIds(run, 'write/delete-entities', ids);
  return ids;
}

/** Stores entities. Returns the ids of those that are new or whose country or place changed. */
export async function putEntities(run: Run, entities: readonly Entity[]): Promise<readonly string[]> {
  const latest = [...new Map(entities.map((entity) => [entity.id, entity])).values()];
  const stored = await storedEntities(run, latest);
  const changed = latest.filter((entity) => JSON.stringify(stored.get(entity.id)) !== JSON.stringify(entity));
  if (changed.length === 0) return [];
  const known = changed.flatMap(({ id }) => (stored.has(id) ? [id] : []));
  await runIds(run, 'write/delete-names', known);
  await runIds(run, 'write/delete-places', known);
  await runRows(run, 'write/put-entities', changed.map(rowOf));
  await runRows(run, 'write/put-names', changed.flatMap(nameRows));
  await runRows(
    run,
    'write/put-places',
    changed.flatMap(({ id, placeId }) => (placeId === null ? [] : [{ id, placeId }])),
  );
  const agreements = changed.filter((entity) => entity.type === 'Agreement');
  await refreshSigningDates(
    run,
    agreements.map((entity) => entity.id),
  );
  // What was stored replaced the countries too, so they are worked out anew for all that changed.
  return changed.map((entity) => entity.id);
}

async function storedEntities(run: Run, entities: readonly Entity[]): Promise<Map<string, Entity>> {
  const stored = await entitiesById(
    run,
    entities.map((entity) => entity.id),
  );
  return new Map(stored.map((entity) => [entity.id, entity]));
}

function rowOf(entity: Entity): unknown {
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
    countries: [],
    document: JSON.stringify(entity),
  };
  const { latitude = null, longitude = null } = location ?? {};
  return { id, type, properties, latitude, longitude };
}

/** The name that the entity goes by comes first, with the ordinal 0. */
function nameRows({ id, type, name, aliases }: Entity): unknown[] {
  const names = [...new Set([name, ...aliases.map((alias) => alias.name)])];
  return names.map((one, ordinal) => {
    const folded = fold(one);
    const properties = {
      entityId: id,
      type,
      name: one,
      ordinal: neo4j.int(ordinal),
      folded,
      toned: foldKeepingTones(one),
      length: neo4j.int([...folded].length),
      words: searchable(one),
      groups: letterGroups(folded).map(groupTerm).join(' '),
    };
    return { entityId: id, properties };
  });
}
