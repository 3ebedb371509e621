/** Stable codes of everything that can go wrong; part of the public contract. */
export type ErrorCode =
  | 'ARTICLE_EMPTY'
  | 'ARTICLE_INVALID'
  | 'ARTICLE_TOO_LARGE'
  | 'ARTICLE_NOT_FOUND'
  | 'SOURCE_NOT_FOUND'
  | 'SOURCE_UNREADABLE'
  | 'SOURCE_BINARY'
  | 'SOURCE_ENCODING'
  | 'JSON_INVALID'
  | 'LANGUAGE_UNSUPPORTED'
  | 'EXTRACTION_FAILED'
  | 'STORE_UNAVAILABLE'
  | 'STORE_LOCKED'
  | 'STORE_FULL'
  | 'STORE_READ_ONLY'
  | 'STORE_TOO_NEW'
  | 'STORE_CORRUPT'
  | 'ENTITY_NOT_FOUND'
  | 'ENTITY_AMBIGUOUS'
  | 'CURSOR_INVALID'
  | 'DOCUMENT_INVALID'
  | 'DOCUMENT_UNKNOWN'
  | 'ARGUMENT_INVALID'
  | 'LIMIT_EXCEEDED'
  | 'SLOW_CLIENT'
  | 'RATE_LIMITED'
  | 'TIMED_OUT'
  | 'ADDRESS_REFUSED'
  | 'FETCH_FAILED'
  | 'FETCHING_OFF'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'TOKEN_NOT_FOUND'
  | 'MERGE_REFUSED'
  | 'DECISION_NOT_FOUND'
  | 'ADDRESS_UNAVAILABLE'
  | 'OUTPUT_FAILED'
  | 'USAGE';

/**
 * The one error type of the project. `code` is stable, `message` one sentence that helps,
 * `details` machine-readable particulars (candidates, line numbers), `cause` what lay underneath.
 */
export class BangGiaoError extends Error {
  override readonly name = 'BangGiaoError';
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; details?: Record<string, unknown> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }
}
