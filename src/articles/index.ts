export { articleFrom } from './article-from';
export { type ArticleInput, articleInputSchema, MAX_ARTICLE_SIZE } from './article-input';
export { type ReadOptions, type ReadResult, readSources } from './sources';
