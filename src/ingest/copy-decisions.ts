import type { Gazetteer } from '../gazetteer';
import type { GraphReader, GraphStore } from '../store';
import { storedDecisions } from './update/decisions';
import { updateGraph } from './update/update-graph';

/**
 * Copies what people decided, as far as the target doesn't have it: it changes the target's graph as it did the source's.
 * Tokens and audit records stay where they are: they tell who may use and who has written one store, not another.
 */
export async function copyDecisions(from: GraphReader, to: GraphStore, gazetteer: Gazetteer): Promise<void> {
  const known = new Set((await storedDecisions(to)).map(({ id }) => id));
  const put = (await storedDecisions(from)).filter(({ id }) => !known.has(id));
  if (put.length === 0) return;
  await to.write((tx) => updateGraph(tx, gazetteer, { put: [], remove: [], decisions: { put, remove: [] } }));
}
