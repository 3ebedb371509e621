import type { Entity, EntityType } from '../../graph';
import { parse } from './documents';
import type { Run } from './run';

/** Entities one of whose names folds to exactly `folded`, sorted by id. */
export async function entitiesNamed(
  run: Run,
  folded: string,
  types?: readonly EntityType[],
): Promise<Entity[]> {
  const rows = await run<{ document: string }>('read/entities-named', { folded, types: types ?? null });
  return rows.map((row) => parse<Entity>(row.document));
}
