import type { ArticleFilter } from '../graph-store';
import { type Conditions, periodParameters } from './conditions';
import { membersOf } from './entity-sets';
import type { Run } from './run';

/** Conditions on articles. */
export async function articleConditions(run: Run, filter: ArticleFilter): Promise<Conditions> {
  const [mentioned] = filter.mentioning ? await membersOf(run, [filter.mentioning]) : [];
  return {
    parameters: {
      languages: filter.languages ?? null,
      publishers: filter.publishers ?? null,
      ...periodParameters(filter.during),
    },
    by: mentioned ? { mentioned } : null,
  };
}
