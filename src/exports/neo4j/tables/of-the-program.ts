import { neo4jModel, RECORD_KINDS, scanRecords } from '../../../store';
import type { Table } from '../table';

const BATCH = 500;

/** The mark of a database that is ours. Its schema is 0: constraints and indexes are made when it is opened for writing. */
export const STORE: Table = {
  name: 'store',
  columns: ['id:ID(store)', 'schema:long', 'writes:long', ':LABEL'],
  async *rows() {
    yield { id: 'bang-giao', schema: 0n, writes: 0n, ':LABEL': ['Store'] };
  },
};

/** Each group once. What tells them apart is all that an export keeps in memory, less than 100 bytes a group. */
export const GROUPS: Table = {
  name: 'groups',
  columns: ['key:ID(group)', 'stage', 'block', 'targetId', 'facts', ':LABEL'],
  async *rows(graph) {
    const seen = new Set<string>();
    for await (const item of graph.items()) {
      const { key, stage, block, targetId, facts } = neo4jModel.itemRow(item);
      if (seen.has(key)) continue;
      seen.add(key);
      yield { key, stage, block, targetId, facts, ':LABEL': ['ResolutionGroup'] };
    }
  },
};

export const SAYS: Table = {
  name: 'says',
  type: 'SAYS',
  columns: [':START_ID(article)', ':END_ID(group)', 'stage', 'localId'],
  async *rows(graph) {
    for await (const item of graph.items()) {
      const { articleId, key, stage, localId } = neo4jModel.itemRow(item);
      yield { ':START_ID(article)': articleId, ':END_ID(group)': key, stage, localId };
    }
  },
};

/** What is kept beside the graph, but for access tokens: who may use one service may not use another for that. */
export const RECORDS: Table = {
  name: 'records',
  columns: ['key:ID(record)', 'kind', 'id', 'body', ':LABEL'],
  async *rows({ reader }) {
    for (const kind of RECORD_KINDS.filter((kind) => kind !== 'token')) {
      for await (const records of scanRecords(reader, kind, BATCH)) {
        for (const record of records) {
          yield { ...record, key: neo4jModel.recordKey(record), ':LABEL': ['Record'] };
        }
      }
    }
  },
};
