import type { BangGiaoError, ErrorCode } from '../graph';

/** What somebody may know who asks over the network. */
export interface Told {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

const OF_STORE: Partial<Record<ErrorCode, string>> = {
  STORE_READ_ONLY: 'The store of this server is open for reading only.',
  STORE_LOCKED: 'Another process is writing to the store: try again soon.',
  STORE_FULL: 'The store has no space left.',
};

/** Errors of the store name files and addresses, which are for its owner; all others are told as they are. */
export function toldOf({ code, message, details }: BangGiaoError): Told {
  if (!code.startsWith('STORE_')) return { code, message, details };
  return { code, message: OF_STORE[code] ?? 'The store does not answer as it should.', details: {} };
}
