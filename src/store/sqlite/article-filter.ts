import type { ArticleFilter } from '../graph-store';
import { addPeriod } from './period';
import { Where } from './where';

/** Conditions on the table `article`. */
export function articleConditions(filter: ArticleFilter): Where {
  const where = new Where();
  where.in('article.language', filter.languages);
  where.in('article.publisher', filter.publishers);
  addPeriod(where, 'article', filter.during);
  if (filter.mentioning) {
    const set = where.set(filter.mentioning);
    where.and(`article.id IN (SELECT m.article_id FROM ${set} s CROSS JOIN mention m ON m.entity_id = s.id)`);
  }
  return where;
}
