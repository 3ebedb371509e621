import type { Logger } from 'pino';
import { auditedStore, type Principal } from '../access';
import type { FetchPage } from '../articles';
import type { Gazetteer } from '../gazetteer';
import type { GraphReader, GraphStore } from '../store';
import { type Candidates, candidatesOf } from './candidates';
import { ReportFeed, type ReportFeedOptions } from './live/report-feed';
import { createLoaders, type Loaders } from './loaders';
import type { ArticleFrom, Extract } from './preview';
import { stoppable } from './stoppable';

/** What the API stands on; put together by whoever starts it. */
export interface ApiServices {
  readonly store: GraphStore;
  readonly articleFrom: ArticleFrom;
  readonly extract: Extract;
  /** Gets pages of the web for whoever may write; nothing is fetched if not given. */
  readonly fetchPage?: FetchPage;
  /** Name and version of what `extract` reads with: another one reads stored articles anew. */
  readonly extractorVersion: string;
  /** Read when it is first needed. */
  readonly gazetteer: () => Gazetteer;
  /** Unexpected errors go here, with the id of the request that the caller was told. */
  readonly logger: Logger;
}

/** What resolvers see; one for each request. */
export interface ApiContext extends ApiServices {
  readonly principal: Principal;
  readonly reader: GraphReader;
  /** Ends what the request still wants to read. */
  readonly stop: AbortController;
  /** For what changes the graph; writes through it are audited under the principal's name. */
  readonly store: GraphStore;
  readonly loaders: Loaders;
  readonly candidates: Candidates;
  readonly reports: ReportFeed;
}

/** What lives as long as the service does and is shared by all requests. */
export interface Shared {
  readonly candidates: Candidates;
  readonly reports: ReportFeed;
}

export function createShared(services: ApiServices, feed: ReportFeedOptions = {}): Shared {
  return {
    candidates: candidatesOf(services),
    reports: new ReportFeed(services.store, services.logger, feed),
  };
}

export function createContext(services: ApiServices, principal: Principal, shared: Shared): ApiContext {
  const stop = new AbortController();
  const reader = stoppable(services.store, stop.signal);
  return {
    ...services,
    ...shared,
    principal,
    reader,
    stop,
    store: auditedStore(services.store, principal.name),
    loaders: createLoaders(reader),
  };
}

/** Forgets what was loaded, in a context that outlives one answer. */
export function withFreshLoaders(context: ApiContext): void {
  Object.assign(context, { loaders: createLoaders(context.reader) });
}
