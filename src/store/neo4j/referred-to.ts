import type { Article, Entity } from '../../graph';
import type { ReferredTo, WantedWithEvents } from '../graph-store';
import { parse } from './documents';

/** Parameters of `conditions/referred-to`. */
export function wantedParameters({ entities = false, articles = false }: WantedWithEvents = {}) {
  return { withEntities: entities, withArticles: articles };
}

/** The documents that `conditions/referred-to` gives. */
export interface ReferredToRow {
  readonly entities: readonly string[];
  readonly articles: readonly string[];
}

export function referredTo(row: ReferredToRow | undefined): ReferredTo {
  return {
    entities: (row?.entities ?? []).map(parse<Entity>),
    articles: (row?.articles ?? []).map(parse<Article>),
  };
}
