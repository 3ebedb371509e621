import { BangGiaoError } from '../graph';
import { MAX_NAME_LENGTH, type StoredArticle } from '../store';

/** Throws `ARTICLE_INVALID` where an article names itself or something else at more length than stores take. */
export function assertStorable({ article, extraction }: StoredArticle): void {
  const names = extraction.entities.flatMap((entity) => [
    entity.name,
    ...entity.names,
    ...entity.roles.map(({ title }) => title),
  ]);
  const tooLong = [article.id, article.title, article.publisher, ...names].find(
    (text) => text !== null && text.length > MAX_NAME_LENGTH,
  );
  if (typeof tooLong !== 'string') return;
  throw new BangGiaoError(
    'ARTICLE_INVALID',
    `The article has a name, title or id of ${tooLong.length} characters (“${tooLong.slice(0, 40)}…”); at most ${MAX_NAME_LENGTH} can be stored.`,
    { details: { limit: MAX_NAME_LENGTH, length: tooLong.length } },
  );
}
