import type { ExportFile, ExportFormat } from '../export-format';
import { importScript } from './import-script';
import { csvOf, type Table } from './table';
import { ARTICLES, MENTIONS } from './tables/articles';
import { MET_WITH, SIGNED, TWINNED_WITH } from './tables/edges';
import { ENTITIES, NAMED, NAMES, PART_OF } from './tables/entities';
import { CONCERNS, EVENTS, FACED, PARTICIPATED_IN, REPORTS, TOOK_PLACE_IN } from './tables/events';
import { GROUPS, RECORDS, SAYS, STORE } from './tables/of-the-program';
import { HAS_ROLE, HOLDS_ROLE, ROLES } from './tables/roles';

const NODES: readonly Table[] = [STORE, ARTICLES, ENTITIES, NAMES, EVENTS, ROLES, GROUPS, RECORDS];
const RELATIONSHIPS: readonly Table[] = [
  ...[MENTIONS, REPORTS, NAMED, PART_OF, HAS_ROLE, HOLDS_ROLE, MET_WITH, SIGNED, TWINNED_WITH],
  ...[PARTICIPATED_IN, FACED, TOOK_PLACE_IN, CONCERNS, SAYS],
];

/** The whole store as `neo4j-admin database import` takes it: the same nodes and relationships that `--store neo4j://` has. */
export const neo4j: ExportFormat = {
  name: 'neo4j',
  summary: 'CSV files for neo4j-admin database import, and import.sh that calls it',
  isFolder: true,
  *files(graph) {
    for (const table of [...NODES, ...RELATIONSHIPS]) {
      yield { name: `${table.name}.csv`, text: csvOf(table, graph) };
    }
    yield script();
  },
};

function script(): ExportFile {
  return { name: 'import.sh', text: whole(importScript(NODES, RELATIONSHIPS)) };
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}
