import { type GraphReader, scanAll } from '../../store';
import type { Violation } from './violation';

const BATCH = 200;

/** Checks the mentions of every article: inside its text, and of entities that are stored. */
export async function* checkMentions(store: GraphReader): AsyncGenerator<Violation> {
  for await (const ids of scanAll(store, 'article', BATCH)) {
    const articles = await store.articles(ids);
    const mentions = await store.mentionsIn(ids);
    const entities = await store.entities([...new Set(mentions.map(({ entityId }) => entityId))]);
    for (const { articleId, entityId, start, end } of mentions) {
      const length = articles.get(articleId)?.article.text.length ?? 0;
      if (start < 0 || start >= end || end > length) {
        const message = `A mention lies outside the text of ${articleId}.`;
        yield { law: 'mentions', message, ids: [articleId, entityId] };
      }
      if (entities.get(entityId)?.id !== entityId) {
        const message = `${articleId} mentions an entity that is not stored.`;
        yield { law: 'references', message, ids: [articleId, entityId] };
      }
    }
  }
}
