import { assertScope, type Scope } from '../../access';
import type { Decision as DecisionModel } from '../../graph';
import { storedDecisions } from '../../ingest';
import { connection, listOf, type PageArguments } from '../../queries';
import { markDistinct, mergeEntities, undoDecision } from '../../review';
import type { ApiContext } from '../context';
import type { DecisionResolvers } from '../generated/resolver-types';

/** Pairs that may be one, the likeliest first. */
export function mergeCandidates(args: PageArguments, { candidates }: ApiContext) {
  const list = listOf(candidates, ({ score, id }) => ({ value: score, id }), 'DESC');
  return connection(list, args, { field: 'SCORE', direction: 'DESC' });
}

/** What people decided, by id. */
export function decisions(args: PageArguments, { reader }: ApiContext) {
  const list = listOf(
    () => storedDecisions(reader),
    ({ id }) => ({ value: null, id }),
    'ASC',
  );
  return connection(list, args, { field: 'ID', direction: 'ASC' });
}

export const Decision: DecisionResolvers = {
  of: ({ of }: DecisionModel) => of.map(({ id }) => id),
};

/** Changes that people decide on. */
export const reviewMutations = {
  mergeEntities: async (
    _: unknown,
    { keep, merge, reason }: { keep: string; merge: string; reason: string },
    context: ApiContext,
  ) => {
    const { store, gazetteer, judgement } = judging(context, reason);
    const { decision, entity } = await mergeEntities(store, gazetteer, keep, merge, judgement);
    return { id: decision.id, entity };
  },
  markDistinct: async (
    _: unknown,
    { a, b, reason }: { a: string; b: string; reason: string },
    context: ApiContext,
  ) => {
    const { store, gazetteer, judgement } = judging(context, reason);
    return markDistinct(store, gazetteer, a, b, judgement);
  },
  undoMerge: async (_: unknown, { id }: { id: string }, { principal, store, gazetteer }: ApiContext) => {
    assertScope(principal, SCOPE);
    return { restored: await undoDecision(store, gazetteer(), id) };
  },
};

const SCOPE: Scope = 'review';

function judging({ principal, store, gazetteer }: ApiContext, reason: string) {
  assertScope(principal, SCOPE);
  return { store, gazetteer: gazetteer(), judgement: { reason, decidedBy: principal.name } };
}
