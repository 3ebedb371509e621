import neo4j from 'neo4j-driver';
import {
  EDGE_TYPES,
  type Edge,
  type EdgeType,
  edgesOf,
  type GraphEvent,
  type PartialDate,
} from '../../graph';
import { oppositesOf } from '../opposites';
import { daysOf, keyOf } from '../sort-keys';
import { eventsById } from './documents';
import { type Run, runIds, runRows } from './run';
import { refreshSigningDates } from './signing-dates';

const EDGE_STATEMENTS: Readonly<Record<EdgeType, string>> = {
  MET_WITH: 'met-with',
  SIGNED: 'signed',
  TWINNED_WITH: 'twinned-with',
};

const EVENT_LABELS: Readonly<Record<GraphEvent['type'], string>> = {
  MEETING: 'Meeting',
  SIGNING: 'Signing',
  TWINNING: 'Twinning',
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
  await runRows(run, 'write/put-events', changed.map(rowOf));
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

function rowOf(event: GraphEvent): unknown {
  const { id, type, status, date, placeId, agreementId } = event;
  const [firstDay, lastDay] = daysOf(date);
  const articleIds = [...new Set(event.reports.map(({ articleId }) => articleId))];
  const properties = {
    id,
    type,
    status,
    date,
    placeId,
    agreementId,
    dateKey: keyOf(date),
    participantIds: [...new Set(event.participants.map(({ entityId }) => entityId))],
    articleIds,
    reports: neo4j.int(articleIds.length),
    countries: [],
    borders: [],
    document: JSON.stringify(event),
  };
  return { label: EVENT_LABELS[type], properties, firstDay, lastDay, day: exactDay(date) };
}

/** The day, where the date is one. */
function exactDay(date: PartialDate | null): string | null {
  return date?.length === 10 ? date : null;
}

function participantRows({ id, participants }: GraphEvent): unknown[] {
  return participants.map(({ entityId, role, side }) => ({
    eventId: id,
    entityId,
    role,
    side: side === null ? null : neo4j.int(side),
  }));
}

function reportRows({ id, reports }: GraphEvent): unknown[] {
  return reports.map(({ articleId, evidence }) => {
    const properties = {
      quotes: evidence.map(({ quote }) => quote),
      starts: evidence.map(({ start }) => neo4j.int(start)),
      ends: evidence.map(({ end }) => neo4j.int(end)),
      rules: evidence.map(({ rule }) => rule),
      confidences: evidence.map(({ confidence }) => confidence),
    };
    return { eventId: id, articleId, properties };
  });
}

/** Who stood opposite whom, each pair once. */
function facedRows(event: GraphEvent): unknown[] {
  const pairs = oppositesOf(event).filter(([one, other]) => one < other);
  const different = new Map(pairs.map((pair) => [JSON.stringify(pair), pair]));
  return [...different.values()].map(([one, other]) => ({ eventId: event.id, one, other }));
}

function edgeRow({ id, source, target, eventId, date }: Edge): unknown {
  return { source, target, day: exactDay(date), properties: { id, eventId, date } };
}
