import type { EntityFilter } from '../graph-store';
import { type Conditions, periodParameters } from './conditions';
import { membersOf } from './entity-sets';
import type { Run } from './run';

/** Conditions on entities. */
export async function entityConditions(run: Run, filter: EntityFilter): Promise<Conditions> {
  const [signers] = filter.signedBy ? await membersOf(run, [filter.signedBy]) : [];
  const { dated: signed, ...days } = periodParameters(filter.signedDuring);
  return {
    parameters: {
      ids: filter.ids ?? null,
      types: filter.types ?? null,
      placeIds: filter.placeIds ?? null,
      levels: filter.levels ?? null,
      countries: filter.countries ?? null,
      signers: signers ?? null,
      signed,
      ...days,
    },
    by: candidates(filter, signers),
  };
}

const NONE = { ids: [], placeIds: [], signers: [] };

function candidates(
  { ids, placeIds }: EntityFilter,
  signers: readonly string[] | undefined,
): Conditions['by'] {
  if (ids) return { ...NONE, ids };
  if (signers) return { ...NONE, signers };
  if (placeIds) return { ...NONE, placeIds };
  return null;
}
