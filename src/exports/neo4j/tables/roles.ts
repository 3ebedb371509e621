import { neo4jModel } from '../../../store';
import type { Table } from '../table';

export const ROLES: Table = {
  name: 'roles',
  columns: ['id:ID(role)', 'personId', 'title', 'ofId', 'asOf', 'document', ':LABEL'],
  async *rows(graph) {
    for await (const role of graph.roles()) {
      yield { ...neo4jModel.roleRow(role).properties, ':LABEL': ['Role'] };
    }
  },
};

export const HAS_ROLE: Table = {
  name: 'has-role',
  type: 'HAS_ROLE',
  columns: [':START_ID(entity)', ':END_ID(role)'],
  async *rows(graph) {
    for await (const { id, personId } of graph.roles()) {
      yield { ':START_ID(entity)': personId, ':END_ID(role)': id };
    }
  },
};

export const HOLDS_ROLE: Table = {
  name: 'holds-role',
  type: 'HOLDS_ROLE',
  columns: [':START_ID(entity)', ':END_ID(entity)', 'roleId', 'title', 'asOf'],
  async *rows(graph) {
    for await (const role of graph.roles()) {
      for (const { personId, ofId, properties } of neo4jModel.holderRows(role)) {
        yield { ':START_ID(entity)': personId, ':END_ID(entity)': ofId, ...properties };
      }
    }
  },
};
