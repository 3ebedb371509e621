import type { Entity } from '../../graph';
import { entitiesById } from './documents';
import { entityRow, nameRows } from './model';
import { type Run, runIds, runRows } from './run';
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
  await runRows(run, 'write/put-entities', changed.map(entityRow));
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
