import type { Gazetteer } from '../gazetteer';
import type { Article, Extraction } from '../graph';
import type { Draft, Dropped, EntityDraft } from './draft';
import { readEnglish } from './en/read-english';
import { readVietnamese } from './vi/read-vietnamese';

/** Name and version of the rules; a new version makes ingest read stored articles again. */
export const EXTRACTOR = 'rules@3';

/** What was read from an article and, for `explain`, what was considered and dropped. */
export interface Explained {
  readonly extraction: Extraction;
  readonly dropped: readonly Dropped[];
}

/** Reads one article: its entities, mentions and claims. Deterministic; takes time linear in the text's length. */
export function extract(article: Article, gazetteer: Gazetteer): Extraction {
  return explain(article, gazetteer).extraction;
}

/** As {@link extract}, with the candidates that were dropped and why. */
export function explain(article: Article, gazetteer: Gazetteer): Explained {
  const draft = read(article, gazetteer);
  return {
    extraction: {
      articleId: article.id,
      language: article.language,
      extractor: EXTRACTOR,
      entities: draft.entities.map(entityOf),
      mentions: [...draft.mentions].sort((a, b) => a.start - b.start || a.end - b.end),
      claims: draft.claims,
    },
    dropped: draft.dropped,
  };
}

function read(article: Article, gazetteer: Gazetteer): Draft {
  return article.language === 'en' ? readEnglish(article, gazetteer) : readVietnamese(article, gazetteer);
}

function entityOf(draft: EntityDraft): Extraction['entities'][number] {
  return {
    id: draft.id,
    type: draft.type,
    name: draft.name,
    names: [
      draft.name,
      ...[...draft.names]
        .filter((name) => name !== draft.name)
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    ],
    level: draft.level,
    country: draft.country,
    place: draft.place,
    kind: draft.kind,
    roles: draft.roles,
  };
}
