import type { Resolved } from '../../evaluation';
import { EXTRACTOR, extract } from '../../extraction';
import { loadGazetteer } from '../../gazetteer';
import { ingest } from '../../ingest';
import { openStore } from '../../store';
import { readArticles } from '../read-articles';
import { Rejections } from '../rejections';
import type { Shell } from '../shell';

/** Makes the graph of the articles in memory, and tells where in them its entities and events are. */
export async function resolveArticles(files: readonly string[], shell: Shell): Promise<Resolved> {
  const store = await openStore('sqlite::memory:');
  const gazetteer = loadGazetteer();
  try {
    await ingest({
      store,
      gazetteer,
      articles: readArticles(files, 'afterwards', new Rejections(shell), shell),
      extract: (article) => extract(article, gazetteer),
      extractorVersion: EXTRACTOR,
      signal: shell.interruption(),
    });
    const [articleIds, entityIds, eventIds] = await Promise.all([
      store.scan('article', null, MANY),
      store.scan('entity', null, MANY),
      store.scan('event', null, MANY),
    ]);
    const entities = await store.entities(entityIds);
    const events = await store.events(eventIds);
    const mentions = await store.mentionsIn(articleIds);
    return {
      mentions: mentions.map(({ entityId, ...place }) => ({
        ...place,
        id: entityId,
        type: entities.get(entityId)!.type,
      })),
      reports: [...events.values()].flatMap(({ id, type, reports }) =>
        reports.flatMap(({ articleId, evidence }) =>
          evidence.map(({ start, end }) => ({ articleId, id, type, start, end })),
        ),
      ),
    };
  } finally {
    await store.close();
  }
}

/** More than a set of annotated articles ever holds. */
const MANY = 1_000_000;
