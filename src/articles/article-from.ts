import { type Article, BangGiaoError } from '../graph';
import { type ArticleInput, checkInput } from './article-input';
import { readHtml } from './html';
import { languageOf } from './language';
import { publishedDate } from './published';
import { readPage } from './regions';
import { deriveId, givenAddress, hostOf } from './web-address';

/**
 * Makes an article of what is known about it: text in NFC, language, title, publisher, publication day, regions.
 * Text that came as text stays whole (`article.text === input.text.normalize('NFC')`); HTML becomes its readable text.
 * What the caller gives wins over what the page says. Throws `BangGiaoError`: `ARTICLE_EMPTY`, `ARTICLE_INVALID`,
 * `ARTICLE_TOO_LARGE`, `LANGUAGE_UNSUPPORTED`.
 */
export function articleFrom(input: ArticleInput): Article {
  const given = checkInput(input);
  const givenUrl = given.url === undefined ? null : givenAddress(given.url);
  const givenDate = given.published === undefined ? null : publishedDate(given.published);
  const html = given.text === undefined ? readHtml(given.html ?? '', givenUrl) : null;
  const text = html?.text ?? (given.text ?? '').normalize('NFC');
  if (text.trim() === '') throw new BangGiaoError('ARTICLE_EMPTY', 'The page has no readable text.');

  const language = languageOf(text, given.lang);
  const title = (given.title ?? html?.title)?.normalize('NFC').trim();
  const page = readPage(text, language, { title, ...(html && { kinds: html.kinds }) });
  const url = givenUrl ?? html?.url ?? null;
  return {
    id: given.id ?? deriveId(url, text),
    url,
    title: title ?? page.title,
    publisher:
      given.publisher?.normalize('NFC').trim() ?? html?.publisher ?? (url === null ? null : hostOf(url)),
    language,
    publishedAt: givenDate ?? html?.date ?? page.date,
    text,
    regions: page.regions,
  };
}
