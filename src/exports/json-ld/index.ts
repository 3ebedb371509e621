import type { ExportFormat } from '../export-format';
import { flatten, type GraphStreams } from '../graph-streams';
import { CONTEXT } from './context';
import { articleNode, edgeNodes, entityNode, eventNodes, type JsonLdNode, roleNodes } from './nodes';

/** One JSON-LD document, a node object a line, so that it can be written and read without holding all of it. */
export const jsonLd: ExportFormat = {
  name: 'jsonld',
  summary: 'JSON-LD: schema.org, and Wikidata P190, P1891, P710, P39: for RDF stores',
  isFolder: false,
  files: (graph) => [{ name: 'graph.jsonld', text: document(graph) }],
};

async function* document(graph: GraphStreams): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[`;
  let between = '\n';
  for (const nodes of nodesOf(graph)) {
    for await (const node of nodes) {
      yield between + JSON.stringify(node);
      between = ',\n';
    }
  }
  yield '\n]}\n';
}

function nodesOf(graph: GraphStreams): AsyncIterable<JsonLdNode>[] {
  return [
    flatten(graph.entities(), (entity) => [entityNode(entity)]),
    flatten(graph.roles(), roleNodes),
    flatten(graph.edges(), edgeNodes),
    flatten(graph.articles(), ({ article }) => [articleNode(article)]),
    flatten(graph.events(), eventNodes),
  ];
}
