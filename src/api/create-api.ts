import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { type ApiContext, type ApiServices, createContext } from './context';
import { publicError } from './errors';
import { DEFAULT_OPERATION_LIMITS, type OperationLimits, useOperationLimits } from './limits';
import { useOrderedFields } from './ordered-fields';
import { playgroundOptions, renderPlayground } from './playground';
import { useRequestId } from './request-id';
import { createSchema } from './schema';

export interface ApiOptions extends ApiServices {
  /** Bounds of one operation; {@link DEFAULT_OPERATION_LIMITS} where not given. */
  readonly limits?: Partial<OperationLimits>;
}

export type Api = YogaServerInstance<Record<string, never>, ApiContext>;

/** The GraphQL endpoint `/graphql` as a fetch handler and Node listener, with the playground. */
export function createApi(options: ApiOptions): Api {
  return createYoga<Record<string, never>, ApiContext>({
    schema: createSchema(),
    context: () => createContext(options),
    graphqlEndpoint: '/graphql',
    graphiql: playgroundOptions(),
    renderGraphiQL: renderPlayground,
    landingPage: false,
    logging: false,
    cors: false,
    multipart: false,
    batching: false,
    maskedErrors: { maskError: (error) => publicError(error, options.logger) },
    plugins: [
      useRequestId(),
      useOrderedFields(),
      useOperationLimits({ ...DEFAULT_OPERATION_LIMITS, ...options.limits }),
    ],
  });
}
