import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { BangGiaoError } from '../graph';
import { requestId } from './request-id';

/** How HTTP tells of some of our errors; not part of the answer's body. */
const HTTP: Readonly<Record<string, object>> = {
  UNAUTHENTICATED: { http: { status: 401, headers: { 'www-authenticate': 'Bearer' } } },
  FORBIDDEN: { http: { status: 403 } },
  RATE_LIMITED: { http: { status: 429 } },
};

/**
 * The error that a caller sees. Ours keep code and details, GraphQL's own (syntax, validation, coercion) their words;
 * anything else is masked as `INTERNAL` with the request's id, under which the logger has the rest.
 */
export function publicError(error: unknown, logger: Logger): GraphQLError {
  const cause = rootCause(error);
  if (cause instanceof BangGiaoError)
    return located(error, cause.message, { ...cause.details, code: cause.code, ...HTTP[cause.code] });
  if (cause instanceof GraphQLError) return coded(error as GraphQLError);
  const id = requestId();
  logger.error({ err: cause, requestId: id, path: pathOf(error) }, 'unexpected error');
  return located(error, `Something went wrong here. The log has more under the request id ${id}.`, {
    code: 'INTERNAL',
    requestId: id,
  });
}

/** The library gives no code to a value of a variable or argument that is not of its type. */
function coded(error: GraphQLError): GraphQLError {
  error.extensions.code ??= 'ARGUMENT_INVALID';
  return error;
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError != null
    ? rootCause(error.originalError)
    : error;
}

function pathOf(error: unknown): GraphQLError['path'] {
  return error instanceof GraphQLError ? error.path : undefined;
}

function located(error: unknown, message: string, extensions: Record<string, unknown>): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  const { nodes = null, source = null, positions = null, path = null } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}
