import type { IncomingMessage } from 'node:http';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Scope } from '../access';
import { type ApiContext, type ApiServices, createContext, createShared } from './context';
import type { Documents } from './documents/documents';
import { useDocuments } from './documents/use-documents';
import { publicError } from './errors';
import { DEFAULT_OPERATION_LIMITS, type OperationLimits, useOperationLimits } from './limits';
import type { ReportFeedOptions } from './live/report-feed';
import type { Metrics } from './metrics';
import { useOrderedFields } from './ordered-fields';
import { playgroundOptions, renderPlayground } from './playground';
import { type Admit, admission } from './rate-limit';
import { useRequestId } from './request-id';
import { createSchema } from './schema';
import { useAccess } from './use-access';
import { useCompactAnswers } from './use-compact-answers';
import { useDeadline } from './use-deadline';
import { useMetrics } from './use-metrics';
import { useNoIntrospection } from './use-no-introspection';

export interface ApiOptions extends ApiServices {
  /** Bounds of one operation; {@link DEFAULT_OPERATION_LIMITS} where not given. */
  readonly limits?: Partial<OperationLimits>;
  /** What somebody may do who shows no token. Default: read. */
  readonly anonymousScopes?: readonly Scope[];
  /** Requests a minute for each token, and for each address without one; any number if not given. */
  readonly requestsPerMinute?: number | null;
  /** Longest time for a question, in milliseconds. Default: 10000. */
  readonly timeoutMs?: number;
  /** Whether the schema can be asked for. Default: yes. */
  readonly introspection?: boolean;
  /** Given when the service is to end: subscriptions are told. */
  readonly stop?: AbortSignal;
  /** Tells who asks, in place of the three above. */
  readonly admit?: Admit;
  /** What is counted; nothing if not given. */
  readonly metrics?: Metrics;
  /** Whether long answers are gzipped for those who take it. Default: no. */
  readonly compress?: boolean;
  /** Documents that clients may ask for by id or hash, and whether those alone. None, and any, if not given. */
  readonly documents?: Documents;
  /** How subscriptions are fed. */
  readonly feed?: ReportFeedOptions;
  /** Web pages of these origins may read answers; none if not given. */
  readonly allowedOrigins?: readonly string[];
}

/** What Node knows of a request; nothing where the handler is called without a server. */
interface ServerContext {
  readonly req?: IncomingMessage;
}

export type Api = YogaServerInstance<ServerContext, ApiContext>;

/** The GraphQL endpoint `/graphql` as a fetch handler and Node listener, with the playground. */
export function createApi(options: ApiOptions): Api {
  const shared = createShared(options, options.feed);
  options.metrics?.watchSubscriptions(() => shared.reports.size);
  options.stop?.addEventListener('abort', () => shared.reports.close(), { once: true });
  const { anonymousScopes = ['read'], allowedOrigins = [] } = options;
  const admit =
    options.admit ??
    admission({
      store: options.store,
      anonymousScopes,
      requestsPerMinute: options.requestsPerMinute ?? null,
    });
  return createYoga<ServerContext, ApiContext>({
    schema: createSchema(),
    context: async ({ request, req }) => {
      const principal = await admit(request.headers.get('authorization'), addressOf(req));
      const context = createContext(options, principal, shared);
      request.signal.addEventListener('abort', () => context.stop.abort(), { once: true });
      return context;
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
      useCompactAnswers({ compress: options.compress ?? false }),
      ...(options.metrics ? [useMetrics(options.metrics)] : []),
      ...(options.documents ? [useDocuments(options.documents)] : []),
      useOrderedFields(),
      useAccess(),
      useDeadline(options.timeoutMs ?? DEFAULT_TIMEOUT_MS),
      ...(options.introspection === false ? [useNoIntrospection()] : []),
      useOperationLimits({ ...DEFAULT_OPERATION_LIMITS, ...options.limits }),
    ],
  });
}

const DEFAULT_TIMEOUT_MS = 10_000;

export function addressOf(request: IncomingMessage | undefined): string {
  return request?.socket.remoteAddress ?? 'unknown';
}

/** Off unless origins are named. Tokens travel in a header, never in cookies. */
function corsFor(origins: readonly string[]) {
  if (origins.length === 0) return false;
  return { origin: [...origins], credentials: false, methods: ['GET', 'POST', 'OPTIONS'] };
}
