import type { Gazetteer, Place } from '../gazetteer';
import type { Article, ExtractedEntity, Extraction } from '../graph';
import { linkPlaces } from './place/link-places';

/** One article as resolution sees it: what was read from it, and what earlier stages made of its local entities. */
export interface ArticleView {
  readonly article: Pick<Article, 'id' | 'publishedAt' | 'language'>;
  readonly extraction: Extraction;
  readonly gazetteer: Gazetteer;
  readonly local: ReadonlyMap<string, ExtractedEntity>;
  /** Gazetteer places of the local cities that could be linked. */
  readonly links: ReadonlyMap<string, Place>;
  /** Ids in the graph of the local entities, as far as the stages have come. */
  readonly targets: Map<string, string>;
}

/** Opens an article for resolution. */
export function viewArticle(
  article: Pick<Article, 'id' | 'publishedAt' | 'language'>,
  extraction: Extraction,
  gazetteer: Gazetteer,
): ArticleView {
  const local = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const links = linkPlaces(extraction, article.publishedAt, gazetteer);
  return { article, extraction, gazetteer, local, links, targets: new Map() };
}
