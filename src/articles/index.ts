export { articleFrom } from './article-from';
export { type ArticleInput, articleInputSchema, MAX_ARTICLE_SIZE } from './article-input';
export { type FetchedPage, type FetchPage, inputOfPage, withFetchedPage } from './fetched-page';
export { filesOf, type ReadOptions, type ReadResult, readJsonLines, readSources } from './sources';
