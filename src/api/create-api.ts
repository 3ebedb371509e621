import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { authenticate, type Scope } from '../access';
import { type ApiContext, type ApiServices, createContext, createShared } from './context';
import { publicError } from './errors';
import { DEFAULT_OPERATION_LIMITS, type OperationLimits, useOperationLimits } from './limits';
import type { ReportFeedOptions } from './live/report-feed';
import { useOrderedFields } from './ordered-fields';
import { playgroundOptions, renderPlayground } from './playground';
import { useRequestId } from './request-id';
import { createSchema } from './schema';
import { useAccess } from './use-access';

export interface ApiOptions extends ApiServices {
  /** Bounds of one operation; {@link DEFAULT_OPERATION_LIMITS} where not given. */
  readonly limits?: Partial<OperationLimits>;
  /** What somebody may do who shows no token. Default: read. */
  readonly anonymousScopes?: readonly Scope[];
  /** Given when the service is to end: subscriptions are told. */
  readonly stop?: AbortSignal;
  /** How subscriptions are fed. */
  readonly feed?: ReportFeedOptions;
  /** Web pages of these origins may read answers; none if not given. */
  readonly allowedOrigins?: readonly string[];
}

export type Api = YogaServerInstance<Record<string, never>, ApiContext>;

/** The GraphQL endpoint `/graphql` as a fetch handler and Node listener, with the playground. */
export function createApi(options: ApiOptions): Api {
  const shared = createShared(options, options.feed);
  options.stop?.addEventListener('abort', () => shared.reports.close(), { once: true });
  const { anonymousScopes = ['read'], allowedOrigins = [] } = options;
  return createYoga<Record<string, never>, ApiContext>({
    schema: createSchema(),
    context: async ({ request }) => {
      const authorization = request.headers.get('authorization');
      return createContext(
        options,
        await authenticate(options.store, authorization, anonymousScopes),
        shared,
      );
    },
    graphqlEndpoint: '/graphql',
    graphiql: playgroundOptions(),
    renderGraphiQL: renderPlayground,
    landingPage: false,
    logging: false,
    cors: corsFor(allowedOrigins),
    multipart: false,
    batching: false,
    maskedErrors: { maskError: (error) => publicError(error, options.logger) },
    plugins: [
      useRequestId(),
      useOrderedFields(),
      useAccess(),
      useOperationLimits({ ...DEFAULT_OPERATION_LIMITS, ...options.limits }),
    ],
  });
}

/** Off unless origins are named. Tokens travel in a header, never in cookies. */
function corsFor(origins: readonly string[]) {
  if (origins.length === 0) return false;
  return { origin: [...origins], credentials: false, methods: ['GET', 'POST', 'OPTIONS'] };
}
