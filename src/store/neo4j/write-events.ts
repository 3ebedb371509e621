import { EDGE_TYPES, type Edge, type EdgeType, edgesOf, type GraphEvent } from '../../graph';
import { eventsById } from './documents';
import { edgeRow, eventRow, facedRows, participantRows, reportRows } from './model';
import { type Run, runIds, runRows } from './run';
import { refreshSigningDates } from './signing-dates';

const EDGE_STATEMENTS: Readonly<Record<EdgeType, string>> = {
  MET_WITH: 'met-with',
  SIGNED: 'signed',
  TWINNED_WITH: 'twinned-with',
};

/** Takes events out with their edges, participants, pairs and reports. */
export async function deleteEvents(run: Run, ids: readonly string[]): Promise<void> {
  const agreements = await runIds<{ id: string }>(run, 'write/agreements-of-events', ids);
  for (const type of EDGE_TYPES) await runIds(run, `write/delete-${EDGE_STATEMENTS[type]}`, ids);
  await runIds(run, 'write/delete-faced', ids);
  await runIds(run, 'write/delete-events', ids);
  await refreshSigningDates(
    run,
    agreements.map(({ id }) => id),
  );
}

/** Stores events and the edges that follow from them. Returns the ids of those that changed. */
export async function putEvents(run: Run, events: readonly GraphEvent[]): Promise<readonly string[]> {
  const latest = [...new Map(events.map((event) => [event.id, event])).values()];
  const stored = new Map(
    (
      await eventsById(
        run,
        latest.map(({ id }) => id),
      )
    ).map((event) => [event.id, event]),
  );
  const changed = latest.filter((event) => JSON.stringify(stored.get(event.id)) !== JSON.stringify(event));
  await deleteEvents(
    run,
    changed.flatMap(({ id }) => (stored.has(id) ? [id] : [])),
  );
  await runRows(run, 'write/put-events', changed.map(eventRow));
  await putLinks(run, changed);
  await putEdges(run, changed.flatMap(edgesOf));
  await refreshSigningDates(
    run,
    changed.flatMap((event) => event.agreementId ?? []),
  );
  return changed.map(({ id }) => id);
}

async function putLinks(run: Run, events: readonly GraphEvent[]): Promise<void> {
  await runRows(run, 'write/put-participants', events.flatMap(participantRows));
  await runRows(run, 'write/put-reports', events.flatMap(reportRows));
  await runRows(run, 'write/put-faced', events.flatMap(facedRows));
  await runRows(
    run,
    'write/put-event-places',
    events.flatMap(({ id, placeId }) => (placeId === null ? [] : [{ eventId: id, placeId }])),
  );
  await runRows(
    run,
    'write/put-event-agreements',
    events.flatMap(({ id, agreementId }) => (agreementId === null ? [] : [{ eventId: id, agreementId }])),
  );
}

async function putEdges(run: Run, edges: readonly Edge[]): Promise<void> {
  for (const type of EDGE_TYPES) {
    const rows = edges.filter((edge) => edge.type === type).map(edgeRow);
    await runRows(run, `write/put-${EDGE_STATEMENTS[type]}`, rows);
  }
}
