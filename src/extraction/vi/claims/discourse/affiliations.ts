import type { EntityDraft } from '../../../draft';
import type { Registry } from '../../link/registry';

/** Roles of places in bodies in places are followed so far. */
const DEPTH = 3;

/** The country of an entity, from itself, its place or the body of its role. */
export function countryOf(registry: Registry, entity: EntityDraft, depth = 0): string | null {
  if (entity.country || depth > DEPTH) return entity.country;
  if (entity.place) return countryOf(registry, registry.get(entity.place), depth + 1);
  for (const { of } of entity.roles) {
    const country = of ? countryOf(registry, registry.get(of), depth + 1) : null;
    if (country) return country;
  }
  return null;
}

/** Whether a role of the person is in the body or place, or in a body of that place. Local ids. */
export function belongsTo(registry: Registry, person: string, principal: string): boolean {
  const home = registry.get(principal);
  return registry.get(person).roles.some(({ of }) => {
    if (of === null || of === principal) return of !== null;
    const { place } = registry.get(of);
    return place !== null && (place === principal || place === home.place);
  });
}
