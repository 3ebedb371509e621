import { checkedSize } from '../../queries';
import type { ApiContext } from '../context';
import type {
  MetWithConnectionResolvers,
  MetWithEdgeResolvers,
  TwinnedWithConnectionResolvers,
  TwinnedWithEdgeResolvers,
} from '../generated/resolver-types';
import type { PartnerConnectionModel, PartnerEdgeModel } from '../models';
import { evidenceOfReports } from './evidence';

/** The partners themselves, for both kinds of tie. */
const nodes = {
  nodes: async (partners: PartnerConnectionModel, _: unknown, { loaders }: ApiContext) =>
    Promise.all((await partners.nodes()).map(({ partnerId }) => loaders.entity.load(partnerId))),
};
const node = {
  node: (edge: PartnerEdgeModel, _: unknown, { loaders }: ApiContext) =>
    loaders.entity.load(edge.node.partnerId),
};

/** Events that tie the two: at most `first`, earliest first. */
function eventsOf({ node }: PartnerEdgeModel, first: number, { loaders }: ApiContext) {
  const ids = node.eventIds.slice(0, checkedSize('first', first));
  return loaders.event.loadAll(ids);
}

export const MetWithConnection: MetWithConnectionResolvers = nodes;

export const MetWithEdge: MetWithEdgeResolvers = {
  ...node,
  events: (edge, { first }, context) => eventsOf(edge, first, context),
  eventCount: (edge) => edge.node.eventIds.length,
  first: (edge) => edge.node.first,
  last: (edge) => edge.node.last,
};

export const TwinnedWithConnection: TwinnedWithConnectionResolvers = nodes;

export const TwinnedWithEdge: TwinnedWithEdgeResolvers = {
  ...node,
  since: (edge) => edge.node.first,
  event: async (edge, _, context) => {
    const [earliest] = await eventsOf(edge, 1, context);
    if (earliest === undefined) throw new Error(`A tie to ${edge.node.partnerId} has no event`);
    return earliest;
  },
  evidence: async (edge, { first }, context) => {
    const events = await eventsOf(edge, first, context);
    return evidenceOfReports(
      events.flatMap((event) => event.reports),
      first,
    );
  },
};
