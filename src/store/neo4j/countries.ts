import { type Run, runIds } from './run';

/**
 * Works out the countries anew where entities moved, persons changed roles, or events changed. They are kept with
 * entities and events, because "all of Vietnam" is too much to be worked out for each question.
 */
export async function refreshCountries(
  run: Run,
  movedIds: readonly string[],
  eventIds: readonly string[],
): Promise<void> {
  const touched = movedIds.length > 0 ? await refreshEntities(run, movedIds) : [];
  await runIds(run, 'write/refresh-event-countries', [...eventIds, ...touched]);
}

/** Returns the ids of the events in which the entities took part. */
async function refreshEntities(run: Run, movedIds: readonly string[]): Promise<string[]> {
  const dependents = (await runIds<{ id: string }>(run, 'write/dependents', movedIds)).map(({ id }) => id);
  await runIds(run, 'write/refresh-entity-countries', dependents);
  const events = await runIds<{ id: string }>(run, 'write/events-of-entities', dependents);
  return events.map(({ id }) => id);
}
