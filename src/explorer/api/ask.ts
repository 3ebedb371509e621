import type { TypedDocumentString } from './generated/operations';

/** An answer that is none: what the service, or the way to it, says. */
export class AskError extends Error {
  constructor(
    /** Stable code, as in `extensions.code`; `UNREACHABLE` where no answer came. */
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'AskError';
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export interface AskOptions {
  readonly token?: string | null;
  readonly signal?: AbortSignal;
}

/** Asks the service. Fails with {@link AskError}, and with the signal's own error where that was given. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { token, signal }: AskOptions = {},
): Promise<Result> {
  const answer = await fetchAnswer<Result>({ query: document.toString(), variables }, token, signal);
  const [error] = answer.errors ?? [];
  if (error) throw new AskError(error.extensions?.code ?? 'INTERNAL', error.message);
  if (!answer.data) throw new AskError('INTERNAL', 'The answer was empty.');
  return answer.data;
}

async function fetchAnswer<Result>(
  body: unknown,
  token: string | null | undefined,
  signal: AbortSignal | undefined,
): Promise<Answer<Result>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
    return (await response.json()) as Answer<Result>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError('UNREACHABLE', error instanceof Error ? error.message : String(error));
  }
}

/** What went wrong, whatever was thrown. */
export function asAskError(error: unknown): AskError {
  return error instanceof AskError ? error : new AskError('INTERNAL', String(error));
}
