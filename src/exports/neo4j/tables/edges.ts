import type { EdgeType } from '../../../graph';
import { neo4jModel } from '../../../store';
import type { Table } from '../table';

export const MET_WITH = edges('MET_WITH', 'met-with');
export const SIGNED = edges('SIGNED', 'signed');
export const TWINNED_WITH = edges('TWINNED_WITH', 'twinned-with');

function edges(type: EdgeType, name: string): Table {
  return {
    name,
    type,
    columns: [':START_ID(entity)', ':END_ID(entity)', 'id', 'eventId', 'date', 'day:date'],
    async *rows(graph) {
      for await (const edge of graph.edges()) {
        if (edge.type !== type) continue;
        const { source, target, day, properties } = neo4jModel.edgeRow(edge);
        yield { ':START_ID(entity)': source, ':END_ID(entity)': target, ...properties, day };
      }
    },
  };
}
