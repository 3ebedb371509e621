import { useEffect, useState } from 'preact/hooks';
import { type AskError, asAskError, ask, type TypedDocumentString } from '../api';
import { token } from './settings';

/** What is known of an answer while and after it is asked for. */
export type Answer<Result> =
  | { readonly state: 'loading'; readonly last: Result | null }
  | { readonly state: 'failed'; readonly error: AskError; readonly again: () => void }
  | { readonly state: 'answered'; readonly result: Result; readonly again: () => void };

/**
 * Asks when the variables change; a question that nobody waits for any longer is given up. Nothing is asked while they
 * are null.
 */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const [answer, setAnswer] = useState<Answer<Result>>({ state: 'loading', last: null });
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify(variables);
  const bearer = token.value;
  // `key` stands for the variables, `turn` asks once more.
  useEffect(() => {
    if (variables === null) return;
    const again = () => setTurn((count) => count + 1);
    const gone = new AbortController();
    setAnswer((before) => ({ state: 'loading', last: before.state === 'answered' ? before.result : null }));
    ask(document, variables, { token: bearer, signal: gone.signal }).then(
      (result) => setAnswer({ state: 'answered', result, again }),
      (error: unknown) => {
        if (!gone.signal.aborted) setAnswer({ state: 'failed', error: asAskError(error), again });
      },
    );
    return () => gone.abort();
  }, [document, key, bearer, turn]);
  return answer;
}
