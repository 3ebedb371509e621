import type { ExportFormat } from '../export-format';
import { namedIn, withNamed } from '../with-named';
import { EDGE_COLUMNS } from './edges';
import { EVENT_COLUMNS } from './events';
import { NODE_COLUMNS } from './nodes';
import { REPORT_COLUMNS, reportRows } from './reports';
import { csvTable } from './spreadsheet-table';

/** Tables for notebooks and spreadsheets, which refer to each other by id. */
export const csv: ExportFormat = {
  name: 'csv',
  summary: 'nodes.csv, edges.csv, events.csv, reports.csv with the evidence: for pandas and spreadsheets',
  isFolder: true,
  files: (graph) => [
    { name: 'nodes.csv', text: csvTable(NODE_COLUMNS, graph.entities()) },
    {
      name: 'edges.csv',
      text: csvTable(
        EDGE_COLUMNS,
        withNamed(graph.reader, graph.edges(), ({ source, target }) => [source, target]),
      ),
    },
    { name: 'events.csv', text: csvTable(EVENT_COLUMNS, withNamed(graph.reader, graph.events(), namedIn)) },
    { name: 'reports.csv', text: csvTable(REPORT_COLUMNS, reportRows(graph)) },
  ],
};
