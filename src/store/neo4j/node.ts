import type { FoundNode, WantedWithEvents } from '../graph-store';
import { parse } from './documents';
import { type ReferredToRow, referredTo, wantedParameters } from './referred-to';
import type { Run } from './run';

/** What an id names, of whatever kind it is. */
export async function findNode(run: Run, id: string, wanted: WantedWithEvents = {}): Promise<FoundNode> {
  const [row] = await run<ReferredToRow & { document: string }>('read/node', {
    id,
    ...wantedParameters(wanted),
  });
  return { node: row ? parse<FoundNode['node']>(row.document) : null, ...referredTo(row) };
}
