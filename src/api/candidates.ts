import type { Gazetteer } from '../gazetteer';
import { findMergeCandidates, type MergeCandidate } from '../review';
import type { GraphReader } from '../store';

/** Merge candidates of the graph as it is; worked out again only when it has changed. */
export type Candidates = () => Promise<readonly MergeCandidate[]>;

/** Working them out reads the whole graph, so what was found is kept until something is written. */
export function candidatesOf({
  store,
  gazetteer,
}: {
  readonly store: GraphReader;
  readonly gazetteer: () => Gazetteer;
}): Candidates {
  let known: { readonly revision: string; readonly found: Promise<MergeCandidate[]> } | undefined;
  return async () => {
    const revision = await store.revision();
    if (known?.revision !== revision) {
      const found = findMergeCandidates(store, gazetteer());
      known = { revision, found };
      found.catch(() => {
        known = undefined;
      });
    }
    return known.found;
  };
}
