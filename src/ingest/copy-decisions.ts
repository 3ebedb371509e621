import type { Gazetteer } from '../gazetteer';
import type { Decision } from '../graph';
import type { GraphReader, GraphStore } from '../store';
import { storedDecisions } from './update/decisions';
import { updateGraph } from './update/update-graph';

/**
 * Copies what people decided, as far as the target has decided neither that nor its contrary: it changes the target's graph as it did the source's.
 * Tokens and audit records stay where they are: they tell who may use and who has written one store, not another.
 */
export async function copyDecisions(from: GraphReader, to: GraphStore, gazetteer: Gazetteer): Promise<void> {
  const held = await storedDecisions(to);
  const put = (await storedDecisions(from)).filter(
    (decision) => !held.some((known) => settles(known, decision)),
  );
  if (put.length === 0) return;
  await to.write((tx) => updateGraph(tx, gazetteer, { put: [], remove: [], decisions: { put, remove: [] } }));
}

/** Whether it is there already, or the target holds the contrary of the same two: what it holds stays. */
function settles(known: Decision, decision: Decision): boolean {
  return known.id === decision.id || (known.kind !== decision.kind && pairOf(known) === pairOf(decision));
}

function pairOf({ of }: Decision): string {
  return of
    .map(({ id }) => id)
    .sort()
    .join(' ');
}
