import type { ArticleInput } from './article-input';
import { decodeHtml, decodePlain } from './sources/decode';

/** A page of the web as it was fetched. */
export interface FetchedPage {
  /** Where it was found. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Whether it is HTML; else it is plain text. */
  readonly isHtml: boolean;
  /** The charset that its server names, if any. */
  readonly charset: string | null;
}

/** Gets a page of the web. Fails with a `BangGiaoError`. */
export type FetchPage = (url: string, signal?: AbortSignal) => Promise<FetchedPage>;

/** An article to be read from a page. Its address is where the page was found, whatever the page itself claims. */
export function inputOfPage(page: FetchedPage): ArticleInput {
  return { url: page.url, ...contentOf(page) };
}

/**
 * What a caller knows of an article, with its page fetched where there is an address and neither text nor HTML. What the
 * caller gives is kept.
 */
export async function withFetchedPage(input: ArticleInput, fetchPage: FetchPage): Promise<ArticleInput> {
  const { url, text, html } = Object(input) as Record<string, unknown>;
  if (typeof url !== 'string' || isBlank(url) || !isBlank(text) || !isBlank(html)) return input;
  return { ...input, text: undefined, html: undefined, ...contentOf(await fetchPage(url)) };
}

/** Throws `SOURCE_ENCODING`. */
function contentOf({ bytes, isHtml, charset }: FetchedPage): Pick<ArticleInput, 'html' | 'text'> {
  return isHtml ? { html: decodeHtml(bytes, charset) } : { text: decodePlain(bytes, charset) };
}

/** As in {@link ArticleInput}: null and blank count as absent. What is no text is for the check of the fields. */
function isBlank(value: unknown): boolean {
  return value == null || (typeof value === 'string' && value.trim() === '');
}
