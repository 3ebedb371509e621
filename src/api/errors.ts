import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { BangGiaoError } from '../graph';
import { requestId } from './request-id';
import { toldOf } from './told';

/** Of errors that are more than an answer's: a question that is wrong in itself is answered as GraphQL has it. */
export const STATUSES: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  DOCUMENT_UNKNOWN: 400,
};

/** What the server's library says of a body without a question, which is mostly one whose header is forgotten. */
const NO_QUERY = 'Must provide query string.';
const NEEDS_JSON =
  'There is no question in this: send JSON with the field `query`, and the header `content-type: application/json`.';

/** Headers that tell of some of our errors, besides the status. */
export function headersFor({ code, details }: BangGiaoError): Record<string, string> {
  if (code === 'UNAUTHENTICATED') return { 'www-authenticate': 'Bearer' };
  return code === 'RATE_LIMITED' ? { 'retry-after': String(details.retryAfterSeconds) } : {};
}

/** How HTTP tells of an error; not part of the answer's body. */
function httpOf(error: BangGiaoError): object {
  const status = STATUSES[error.code];
  return status === undefined ? {} : { http: { status, headers: headersFor(error) } };
}

/**
 * The error that a caller sees. Ours keep code and details, GraphQL's own (syntax, validation, coercion) their words;
 * anything else is masked as `INTERNAL` with the request's id, under which the logger has the rest.
 */
export function publicError(error: unknown, logger: Logger): GraphQLError {
  const cause = rootCause(error);
  if (cause instanceof BangGiaoError) {
    const { code, message, details } = toldOf(cause);
    if (message !== cause.message) logger.warn({ err: cause, requestId: requestId() }, 'the store failed');
    return located(error, message, { ...details, code, ...httpOf(cause) });
  }
  if (cause instanceof GraphQLError && cause.message === NO_QUERY)
    return new GraphQLError(NEEDS_JSON, { extensions: cause.extensions });
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
