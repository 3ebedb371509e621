import type { ArticleInput, FetchArticleMutation } from '../api';

/** An article as somebody types it in. */
export interface Draft {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
}

export const EMPTY_DRAFT: Draft = { url: '', title: '', publisher: '', published: '', text: '' };

/** What the service takes; what is blank is not given, so that it is looked for in the text. */
export function articleOf(typed: Draft): ArticleInput {
  const given = Object.entries(typed).flatMap(([name, value]) => {
    const trimmed = name === 'text' ? value : value.trim();
    return trimmed === '' ? [] : [[name, trimmed]];
  });
  return Object.fromEntries(given);
}

/** What a page that was fetched comes to; what it does not tell stays blank, to be typed in. */
export function draftOf(fetched: FetchArticleMutation['fetchArticle']): Draft {
  return {
    url: fetched.url,
    title: fetched.title ?? '',
    publisher: fetched.publisher ?? '',
    published: fetched.published ?? '',
    text: fetched.text,
  };
}
