import { checkedSize, snippetsOf } from '../../queries';
import type { SearchHit } from '../../store';
import type { ApiContext } from '../context';
import type { SearchConnectionResolvers, SearchEdgeResolvers } from '../generated/resolver-types';
import type { NodeModel } from '../models';

function load(hit: SearchHit, { loaders }: ApiContext): NodeModel | Promise<NodeModel> {
  return hit.kind === 'Article' ? loaders.article.load(hit.id) : loaders.entity.load(hit.id);
}

export const SearchConnection: SearchConnectionResolvers = {
  nodes: async (hits, _, context) => Promise.all((await hits.nodes()).map((hit) => load(hit, context))),
};

export const SearchEdge: SearchEdgeResolvers = {
  score: (edge) => edge.node.score,
  matched: (edge) => edge.node.matched,
  snippets: async ({ node: { kind, id, text } }, { first }, { loaders }) => {
    const size = checkedSize('first', first);
    return kind === 'Article' ? snippetsOf((await loaders.article.load(id)).text, text, size) : [];
  },
  node: (edge, _, context) => load(edge.node, context),
};
