import { createHash } from 'node:crypto';

const BATCH = 500;
const EDGES = ['MET_WITH', 'SIGNED', 'TWINNED_WITH'];

/** What `verify` finds wrong with a store, as lines. */
export async function breachesIn({ ingest, gazetteer }, store) {
  const breaches = [];
  for await (const { law, message } of ingest.verify(store, gazetteer.loadGazetteer()))
    breaches.push(`${law}: ${message}`);
  return breaches;
}

/** A digest of everything that articles brought into a store, a batch at a time: equal graphs, equal digests. */
export async function digestOf({ store: { scanAll } }, store) {
  const hash = createHash('sha256');
  const add = (content) => hash.update(JSON.stringify(content));
  for await (const ids of scanAll(store, 'article', BATCH)) {
    add([...(await store.articles(ids))]);
    add([await store.mentionsIn(ids), await store.itemsOfArticles(ids)]);
  }
  for await (const ids of scanAll(store, 'entity', BATCH)) {
    add([...(await store.entities(ids))]);
    add([await store.rolesOfPersons(ids), await store.edgesAt(ids, EDGES)]);
  }
  for await (const ids of scanAll(store, 'event', BATCH)) add([...(await store.events(ids))]);
  add(await store.statistics());
  return hash.digest('hex');
}
