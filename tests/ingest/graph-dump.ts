import { loadGazetteer } from '../../src/gazetteer';
import { updateGraph } from '../../src/ingest';
import { type GraphStore, openStore, type StoredArticle } from '../../src/store';

/** A store in memory that holds the articles, added in the batches given. */
export async function storeOf(...batches: readonly (readonly StoredArticle[])[]): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:');
  for (const put of batches) await store.write((tx) => updateGraph(tx, loadGazetteer(), { put, remove: [] }));
  return store;
}

/** Everything that a store holds, as one text: equal graphs, equal bytes. */
export async function dump(store: GraphStore): Promise<string> {
  const all = (kind: 'article' | 'entity' | 'event') => store.scan(kind, null, 100_000);
  const [articleIds, entityIds, eventIds] = [await all('article'), await all('entity'), await all('event')];
  return JSON.stringify(
    {
      articles: [...(await store.articles(articleIds)).values()],
      entities: [...(await store.entities(entityIds)).values()],
      events: [...(await store.events(eventIds)).values()],
      roles: await store.rolesOfPersons(entityIds),
      edges: await store.edgesAt(entityIds, ['MET_WITH', 'SIGNED', 'TWINNED_WITH']),
      mentions: await store.mentionsIn(articleIds),
      items: await store.itemsOfArticles(articleIds),
      statistics: await store.statistics(),
    },
    null,
    1,
  );
}
