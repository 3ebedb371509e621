import { type DrawnField, daysSeen, EDGE_FIELDS, NODE_FIELDS } from './drawn-fields';
import type { ExportFormat } from './export-format';
import type { GraphStreams } from './graph-streams';
import { element } from './xml';

/** GEXF 1.3 with edges that come and go: one edge an event. All are undirected, because many readers know no mixture. */
export const gexf: ExportFormat = {
  name: 'gexf',
  summary: 'GEXF: for Gephi, with dates for its timeline',
  isFolder: false,
  files: (graph) => [{ name: 'graph.gexf', text: document(graph) }],
};

async function* document(graph: GraphStreams): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '<graph mode="dynamic" defaultedgetype="undirected" timeformat="date" timerepresentation="interval">\n';
  yield attributes('node', NODE_FIELDS) + attributes('edge', EDGE_FIELDS);
  yield '<nodes>\n';
  for await (const entity of graph.entities()) {
    yield element('node', { id: entity.id, label: entity.name }, values(NODE_FIELDS, entity));
  }
  yield '</nodes>\n<edges>\n';
  for await (const edge of graph.edges()) {
    const { id, source, target, type: kind } = edge;
    yield element('edge', { id, source, target, kind, ...daysSeen(edge) }, values(EDGE_FIELDS, edge));
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function attributes(
  of: 'node' | 'edge',
  fields: readonly Pick<DrawnField<never>, 'name' | 'holds'>[],
): string {
  const declared = fields.map(({ name, holds }) =>
    element('attribute', { id: name, title: name, type: holds }),
  );
  return element('attributes', { class: of, mode: 'static' }, declared.join(''));
}

function values<T>(fields: readonly DrawnField<T>[], item: T): string {
  const given = fields.map(({ name, value }) => ({ for: name, value: value(item) }));
  const written = given.filter(({ value }) => value !== null).map((each) => element('attvalue', each));
  return written.length === 0 ? '' : element('attvalues', {}, written.join(''));
}
