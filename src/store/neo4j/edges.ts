import type { Edge, EdgeType, GraphEvent } from '../../graph';
import { byCodePoints } from '../code-point-order';
import type { Partner } from '../graph-store';
import { parse } from './documents';
import { type Run, runIds } from './run';

/** Edges that touch any of the entities, sorted by id. */
export function edgesAt(run: Run, entityIds: readonly string[], types: readonly EdgeType[]): Promise<Edge[]> {
  return run<Edge>('read/edges', { ids: [...new Set(entityIds)], types });
}

/** Edges both of whose ends are among the entities, sorted by id. */
export function edgesAmong(
  run: Run,
  entityIds: readonly string[],
  types: readonly EdgeType[],
): Promise<Edge[]> {
  return run<Edge>('read/edges-among', { ids: [...new Set(entityIds)], types });
}

/** Number of edges that touch each of the entities; 0 where there are none or the id is not known. */
export async function degrees(run: Run, entityIds: readonly string[]): Promise<Map<string, number>> {
  const found = new Map(entityIds.map((id) => [id, 0]));
  const rows = await runIds<{ id: string; degree: number }>(run, 'read/degrees', entityIds);
  for (const { id, degree } of rows) found.set(id, degree);
  return found;
}

/** Partners by edges of one type, those with the most events first, then by partner's and entity's id. */
export function partners(run: Run, entityIds: readonly string[], type: EdgeType): Promise<Partner[]> {
  return run<Partner>('read/partners', { ids: [...new Set(entityIds)], type });
}

/** Events in which agreements were signed, by agreement, sorted by date (undated last), then id. */
export async function signings(
  run: Run,
  agreementIds: readonly string[],
): Promise<Map<string, GraphEvent[]>> {
  const rows = await runIds<{ agreementId: string; document: string }>(
    run,
    'read/signings',
    [...agreementIds].sort(byCodePoints),
  );
  const found = new Map<string, GraphEvent[]>();
  for (const { agreementId, document } of rows) {
    const events = found.get(agreementId) ?? [];
    events.push(parse<GraphEvent>(document));
    found.set(agreementId, events);
  }
  return found;
}
