import { BangGiaoError, type ErrorCode } from '../../graph';

/** An error in a form that goes from one thread to another whole. The code is null where it is none of ours. */
export interface SentError {
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export function sendable(error: unknown): SentError {
  if (error instanceof BangGiaoError) {
    const { code, message, details } = error;
    return { code, message, details };
  }
  return { code: null, message: error instanceof Error ? error.message : String(error), details: {} };
}

export function received({ code, message, details }: SentError): Error {
  return code === null ? new Error(message) : new BangGiaoError(code, message, { details });
}
