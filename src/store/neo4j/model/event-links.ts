import type { Edge, GraphEvent } from '../../../graph';
import { oppositesOf } from '../../opposites';
import { exactDay } from './event-row';

export function participantRows({ id, participants }: GraphEvent) {
  return participants.map(({ entityId, role, side }) => ({
    eventId: id,
    entityId,
    role,
    side: side === null ? null : BigInt(side),
  }));
}

export function reportRows({ id, reports }: GraphEvent) {
  return reports.map(({ articleId, evidence }) => {
    const properties = {
      quotes: evidence.map(({ quote }) => quote),
      starts: evidence.map(({ start }) => BigInt(start)),
      ends: evidence.map(({ end }) => BigInt(end)),
      rules: evidence.map(({ rule }) => rule),
      confidences: evidence.map(({ confidence }) => confidence),
    };
    return { eventId: id, articleId, properties };
  });
}

/** Who stood opposite whom, each pair once. */
export function facedRows(event: GraphEvent) {
  const pairs = oppositesOf(event).filter(([one, other]) => one < other);
  const different = new Map(pairs.map((pair) => [JSON.stringify(pair), pair]));
  return [...different.values()].map(([one, other]) => ({ eventId: event.id, one, other }));
}

export function edgeRow({ id, source, target, eventId, date }: Edge) {
  return { source, target, day: exactDay(date), properties: { id, eventId, date } };
}
