import { cameo } from './cameo';
import { csv } from './csv';
import { events } from './events';
import type { ExportFormat } from './export-format';
import { ftm } from './ftm';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { jsonLd } from './json-ld';
import { neo4j } from './neo4j';

/** The formats that the graph can be written in. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  csv,
  graphml,
  gexf,
  jsonLd,
  events,
  cameo,
  ftm,
  neo4j,
];
