import { neo4jModel } from '../../../store';
import { batches } from '../../batches';
import { eventCountries } from '../event-countries';
import type { Table } from '../table';

const BATCH = 500;

export const EVENTS: Table = {
  name: 'events',
  columns: [
    ...['id:ID(event)', 'type', 'status', 'date', 'day:date', 'firstDay:date', 'lastDay:date', 'dateKey'],
    ...['placeId', 'agreementId', 'participantIds:string[]', 'articleIds:string[]', 'reports:long'],
    ...['countries:string[]', 'borders:string[]', 'document', ':LABEL'],
  ],
  async *rows(graph) {
    for await (const events of batches(graph.events(), BATCH)) {
      const along = await eventCountries(graph.reader, events);
      for (const event of events) {
        const { label, properties, ...days } = neo4jModel.eventRow(event);
        yield { ...properties, ...days, ...along.get(event.id), ':LABEL': ['Event', label] };
      }
    }
  },
};

export const PARTICIPATED_IN: Table = {
  name: 'participated-in',
  type: 'PARTICIPATED_IN',
  columns: [':START_ID(entity)', ':END_ID(event)', 'role', 'side:long'],
  async *rows(graph) {
    for await (const event of graph.events()) {
      for (const { entityId, eventId, role, side } of neo4jModel.participantRows(event)) {
        yield { ':START_ID(entity)': entityId, ':END_ID(event)': eventId, role, side };
      }
    }
  },
};

export const FACED: Table = {
  name: 'faced',
  type: 'FACED',
  columns: [':START_ID(entity)', ':END_ID(entity)', 'eventId'],
  async *rows(graph) {
    for await (const event of graph.events()) {
      for (const { one, other, eventId } of neo4jModel.facedRows(event)) {
        yield { ':START_ID(entity)': one, ':END_ID(entity)': other, eventId };
      }
    }
  },
};

export const TOOK_PLACE_IN: Table = {
  name: 'took-place-in',
  type: 'TOOK_PLACE_IN',
  columns: [':START_ID(event)', ':END_ID(entity)'],
  async *rows(graph) {
    for await (const { id, placeId } of graph.events()) {
      if (placeId !== null) yield { ':START_ID(event)': id, ':END_ID(entity)': placeId };
    }
  },
};

export const CONCERNS: Table = {
  name: 'concerns',
  type: 'CONCERNS',
  columns: [':START_ID(event)', ':END_ID(entity)'],
  async *rows(graph) {
    for await (const { id, agreementId } of graph.events()) {
      if (agreementId !== null) yield { ':START_ID(event)': id, ':END_ID(entity)': agreementId };
    }
  },
};

export const REPORTS: Table = {
  name: 'reports',
  type: 'REPORTS',
  columns: [
    ...[':START_ID(article)', ':END_ID(event)', 'quotes:string[]', 'starts:long[]', 'ends:long[]'],
    ...['rules:string[]', 'confidences:double[]'],
  ],
  async *rows(graph) {
    for await (const event of graph.events()) {
      for (const { articleId, eventId, properties } of neo4jModel.reportRows(event)) {
        yield { ':START_ID(article)': articleId, ':END_ID(event)': eventId, ...properties };
      }
    }
  },
};
