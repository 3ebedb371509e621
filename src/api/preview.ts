import type { Article, Extraction } from '../graph';

/** An article as a caller hands it in. One of `text` and `html` is required. */
export interface ArticleInput {
  readonly id?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly lang?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly html?: string | null | undefined;
}

/** Makes an article of what was handed in. Fails with an `ARTICLE_*` or `LANGUAGE_UNSUPPORTED` code. */
export type ArticleFrom = (input: ArticleInput) => Article | Promise<Article>;

/** Reads mentions and claims from an article. */
export type Extract = (article: Article) => Extraction | Promise<Extraction>;

/** An article that is not stored, with what was read from it. */
export interface PreviewReading {
  readonly article: Article;
  readonly extraction: Extraction;
}
