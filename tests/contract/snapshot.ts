import { EDGE_TYPES } from '../../src/graph';
import type { GraphStore } from '../../src/store';

/** Everything that a store gives out, for comparing two states. */
export async function snapshot(store: GraphStore): Promise<unknown> {
  const [articleIds, entityIds, eventIds, roleIds] = await Promise.all([
    store.scan('article', null, 1000),
    store.scan('entity', null, 1000),
    store.scan('event', null, 1000),
    store.scan('role', null, 1000),
  ]);
  return {
    articles: await store.articles(articleIds),
    entities: await store.entities(entityIds),
    events: await store.events(eventIds),
    roleIds,
    roles: await store.rolesOfPersons(entityIds),
    edges: await store.edgesAt(entityIds, EDGE_TYPES),
    mentions: await store.mentionsIn(articleIds),
    items: await store.itemsOfArticles(articleIds),
    statistics: await store.statistics(),
    names: await store.findEntities({}, { limit: 1000, orderBy: { field: 'NAME', direction: 'ASC' } }),
    signed: await store.findEntities({}, { limit: 1000, orderBy: { field: 'DATE', direction: 'ASC' } }),
    abroad: await store.countEvents({ acrossCountries: ['VN', 'CN'] }),
  };
}
