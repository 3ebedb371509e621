import { BangGiaoError, type ErrorCode } from '../graph';

/** Why one article or source was not taken. */
export interface Rejection {
  readonly source: string;
  readonly code: ErrorCode;
  readonly message: string;
}

/** What became of one article. `superseded`: another of the same id came right after it. */
export type ArticleOutcome =
  | {
      readonly source: string;
      readonly id: string;
      readonly status: 'added' | 'unchanged' | 'replaced' | 'superseded';
    }
  | (Rejection & { readonly status: 'rejected' });

/** What is thrown without a code of ours came from reading the article. */
export function rejectionOf(source: string, error: unknown): Rejection {
  if (error instanceof BangGiaoError) return { source, code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { source, code: 'EXTRACTION_FAILED', message: `Reading the article failed: ${message}` };
}
