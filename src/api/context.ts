import type { Logger } from 'pino';
import { auditedStore, type Principal } from '../access';
import type { GraphReader, GraphStore } from '../store';
import { createLoaders, type Loaders } from './loaders';
import type { ArticleFrom, Extract } from './preview';

/** What the API stands on; put together by whoever starts it. */
export interface ApiServices {
  readonly store: GraphStore;
  readonly articleFrom: ArticleFrom;
  readonly extract: Extract;
  /** Unexpected errors go here, with the id of the request that the caller was told. */
  readonly logger: Logger;
}

/** What resolvers see; one for each request. */
export interface ApiContext {
  readonly principal: Principal;
  readonly reader: GraphReader;
  /** For what changes the graph; writes through it are audited under the principal's name. */
  readonly store: GraphStore;
  readonly loaders: Loaders;
  readonly articleFrom: ArticleFrom;
  readonly extract: Extract;
}

export function createContext(
  { store, articleFrom, extract }: ApiServices,
  principal: Principal,
): ApiContext {
  return {
    principal,
    reader: store,
    store: auditedStore(store, principal.name),
    loaders: createLoaders(store),
    articleFrom,
    extract,
  };
}
