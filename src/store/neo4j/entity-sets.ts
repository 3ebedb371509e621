import type { EntitySet } from '../graph-store';
import type { Run } from './run';

/** Ids of the members of each set: what is named and, where asked for, what belongs to it. */
export async function membersOf(run: Run, sets: readonly EntitySet[]): Promise<string[][]> {
  const members = sets.map((set) => [...new Set(set.ids)]);
  const widened = sets.flatMap((set, index) => (set.withAffiliates ? [index] : []));
  if (widened.length === 0) return members;
  const rows = await run<{ set: number; ids: string[] }>('read/set-members', {
    sets: widened.map((index) => members[index]),
  });
  for (const row of rows) {
    const index = widened[row.set]!;
    members[index] = [...new Set([...members[index]!, ...row.ids])];
  }
  return members;
}
