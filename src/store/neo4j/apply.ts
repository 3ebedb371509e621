import type { GraphDelta } from '../graph-store';
import { assertKeysFit } from '../key-limits';
import { refreshCountries } from './countries';
import { deleteRecords, putRecords } from './records';
import type { Run } from './run';
import { deleteArticles, putArticles, replaceItems, replaceMentions } from './write-articles';
import { deleteEntities, putEntities } from './write-entities';
import { deleteEvents, putEvents } from './write-events';
import { deleteRedirects, putRedirects } from './write-redirects';
import { deleteRoles, putRoles } from './write-roles';

/** Stores what a delta changes: deletions first, then what is put, then what follows from both. */
export async function applyDelta(run: Run, delta: GraphDelta): Promise<void> {
  assertKeysFit(delta);
  const moved = new Set<string>();
  const add = (ids: readonly string[]) => {
    for (const id of ids) moved.add(id);
  };
  if (delta.deleteArticles?.length) await deleteArticles(run, delta.deleteArticles);
  if (delta.deleteEvents?.length) await deleteEvents(run, delta.deleteEvents);
  if (delta.deleteRoles?.length) add(await deleteRoles(run, delta.deleteRoles));
  if (delta.deleteEntities?.length) add(await deleteEntities(run, delta.deleteEntities));
  if (delta.deleteRedirects?.length) await deleteRedirects(run, delta.deleteRedirects);
  if (delta.deleteRecords?.length) await deleteRecords(run, delta.deleteRecords);
  // Entities before what refers to them, so that nothing has to stand in for them.
  if (delta.putArticles?.length) await putArticles(run, delta.putArticles);
  if (delta.putEntities?.length) add(await putEntities(run, delta.putEntities));
  if (delta.replaceItems?.length) await replaceItems(run, delta.replaceItems);
  if (delta.replaceMentions?.length) await replaceMentions(run, delta.replaceMentions);
  if (delta.putRoles?.length) add(await putRoles(run, delta.putRoles));
  if (delta.putRedirects?.length) await putRedirects(run, delta.putRedirects);
  if (delta.putRecords?.length) await putRecords(run, delta.putRecords);
  const events = delta.putEvents?.length ? await putEvents(run, delta.putEvents) : [];
  await refreshCountries(run, [...moved], events);
  await run('write/drop-unresolved');
}
