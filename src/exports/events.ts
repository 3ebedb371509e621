import type { ExportFormat } from './export-format';
import type { GraphStreams } from './graph-streams';

/** One event a line, with its participants, pairs and evidence, as the model has it. */
export const events: ExportFormat = {
  name: 'events',
  summary: 'JSON Lines: one event a line, with participants, pairs and evidence',
  isFolder: false,
  files: (graph) => [{ name: 'events.jsonl', text: lines(graph) }],
};

async function* lines(graph: GraphStreams): AsyncGenerator<string> {
  for await (const event of graph.events()) yield `${JSON.stringify(event)}\n`;
}
