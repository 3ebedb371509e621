import type { ExportFormat } from './export-format';
import { jsonLines } from './json-lines';

/** One event a line, with its participants, pairs and evidence, as the model has it. */
export const events: ExportFormat = {
  name: 'events',
  summary: 'JSON Lines: one event a line, with participants, pairs and evidence',
  isFolder: false,
  files: (graph) => [{ name: 'events.jsonl', text: jsonLines(graph.events()) }],
};
