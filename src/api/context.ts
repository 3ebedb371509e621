import type { Logger } from 'pino';
import type { GraphReader } from '../store';
import { createLoaders, type Loaders } from './loaders';
import type { ArticleFrom, Extract } from './preview';

/** What the API stands on; put together by whoever starts it. */
export interface ApiServices {
  readonly store: GraphReader;
  readonly articleFrom: ArticleFrom;
  readonly extract: Extract;
  /** Unexpected errors go here, with the id of the request that the caller was told. */
  readonly logger: Logger;
}

/** What resolvers see; one for each request. */
export interface ApiContext {
  readonly reader: GraphReader;
  readonly loaders: Loaders;
  readonly articleFrom: ArticleFrom;
  readonly extract: Extract;
}

export function createContext({ store, articleFrom, extract }: ApiServices): ApiContext {
  return { reader: store, loaders: createLoaders(store), articleFrom, extract };
}
