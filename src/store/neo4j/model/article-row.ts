import { fold, sortKey } from '../../../graph';
import type { StoredArticle } from '../../graph-store';
import { searchable } from '../../search/searchable';
import { daysOf, keyOf } from '../../sort-keys';

/** An article's node: its properties, and its days, which become native dates. */
export function articleRow({ article, extraction, digest }: StoredArticle) {
  const { id, url, title, publisher, language, publishedAt, text } = article;
  const [firstDay, lastDay] = daysOf(publishedAt);
  const properties = {
    id,
    url,
    title,
    publisher,
    language,
    published: publishedAt,
    publishedKey: keyOf(publishedAt),
    titleKey: keyOf(title === null ? null : sortKey(title)),
    titleLength: BigInt([...fold(title ?? '')].length),
    titleWords: searchable(title ?? ''),
    storyWords: searchable(text),
    digest,
    document: JSON.stringify(article),
    extraction: JSON.stringify(extraction),
  };
  return { id, properties, firstDay, lastDay };
}
