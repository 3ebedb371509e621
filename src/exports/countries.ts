import type { Entity, Role } from '../graph';
import type { GraphReader } from '../store';

/**
 * The countries of entities: an entity's own, else that of the nearest place around it; of a person who belongs to no
 * place, those of the bodies and places of their roles. Sorted.
 */
export async function countriesOf(
  reader: GraphReader,
  entities: readonly Entity[],
): Promise<Map<string, string[]>> {
  const people = entities.filter(({ type, country, placeId }) => type === 'Person' && !country && !placeId);
  const roles = await reader.rolesOfPersons(people.map(({ id }) => id));
  const bodies = [...(await reader.entities(roles.flatMap(({ ofId }) => ofId ?? []))).values()];
  const nearest = await nearestCountries(reader, [...entities, ...bodies]);
  const served = servedCountries(roles, nearest);
  return new Map(
    entities.map(({ id }) => {
      const own = nearest.get(id);
      return [id, own === undefined ? [...(served.get(id) ?? [])].sort() : [own]];
    }),
  );
}

function servedCountries(
  roles: readonly Role[],
  nearest: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
  const served = new Map<string, Set<string>>();
  for (const { personId, ofId } of roles) {
    const country = ofId === null ? undefined : nearest.get(ofId);
    if (country !== undefined) served.set(personId, (served.get(personId) ?? new Set()).add(country));
  }
  return served;
}

/** The country of each entity or of the nearest place around it, all going up one place at a time. */
async function nearestCountries(
  reader: GraphReader,
  entities: readonly Entity[],
): Promise<Map<string, string>> {
  const nearest = new Map<string, string>();
  const seen = new Map(entities.map((entity) => [entity.id, entity]));
  let rising = entities.map((start) => ({
    id: start.id,
    at: start as Entity | undefined,
    visited: new Set<string>(),
  }));
  while (rising.length > 0) {
    for (const { id, at } of rising) if (at?.country) nearest.set(id, at.country);
    const going = rising.flatMap(({ id, at, visited }) => {
      // Places that lie in each other would lead round in a circle.
      if (!at || at.country || at.placeId === null || visited.has(at.id)) return [];
      return [{ id, placeId: at.placeId, visited: visited.add(at.id) }];
    });
    const missing = new Set(going.map(({ placeId }) => placeId).filter((id) => !seen.has(id)));
    for (const place of (await reader.entities([...missing])).values()) seen.set(place.id, place);
    rising = going.map(({ id, placeId, visited }) => ({ id, at: seen.get(placeId), visited }));
  }
  return nearest;
}
