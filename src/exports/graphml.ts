import type { DrawnField } from './drawn-fields';
import { EDGE_FIELDS, NODE_FIELDS } from './drawn-fields';
import type { ExportFormat } from './export-format';
import type { GraphStreams } from './graph-streams';
import { element, xmlText } from './xml';

/** GraphML: one edge an event, so that two nodes may have several; all undirected, the signatory of a signing is the source. */
export const graphml: ExportFormat = {
  name: 'graphml',
  summary: 'GraphML: for igraph, networkx, yEd, Cytoscape',
  isFolder: false,
  files: (graph) => [{ name: 'graph.graphml', text: document(graph) }],
};

const NAME = { name: 'name', holds: 'string', value: ({ name }: { name: string }) => name } as const;
const FIELDS_OF_NODES = [NAME, ...NODE_FIELDS];

async function* document(graph: GraphStreams): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', FIELDS_OF_NODES) + keys('edge', EDGE_FIELDS);
  yield '<graph id="bang-giao" edgedefault="undirected">\n';
  for await (const entity of graph.entities()) {
    yield element('node', { id: entity.id }, data('node', FIELDS_OF_NODES, entity));
  }
  for await (const edge of graph.edges()) {
    const { id, source, target } = edge;
    yield element('edge', { id, source, target }, data('edge', EDGE_FIELDS, edge));
  }
  yield '</graph>\n</graphml>\n';
}

function keys(of: 'node' | 'edge', fields: readonly Pick<DrawnField<never>, 'name' | 'holds'>[]): string {
  return fields
    .map(({ name, holds }) =>
      element('key', { id: `${of}_${name}`, for: of, 'attr.name': name, 'attr.type': holds }),
    )
    .join('');
}

function data<T>(of: 'node' | 'edge', fields: readonly DrawnField<T>[], item: T): string {
  return fields
    .map(({ name, value }) => {
      const held = value(item);
      return held === null ? '' : `<data key="${of}_${name}">${xmlText(held)}</data>\n`;
    })
    .join('');
}
