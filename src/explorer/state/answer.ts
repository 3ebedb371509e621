import { useEffect, useMemo, useState } from 'preact/hooks';
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
  const key = JSON.stringify(variables);
  const [known, setKnown] = useState<Known<Result>>({ key, answer: { state: 'loading', last: null } });
  const [turn, setTurn] = useState(0);
  const bearer = token.value;
  // `key` stands for the variables, `turn` asks once more.
  useEffect(() => {
    if (variables === null) return;
    const again = () => setTurn((count) => count + 1);
    const gone = new AbortController();
    const tell = (answer: Answer<Result>) => setKnown({ key, answer });
    setKnown(({ answer }) => ({ key, answer: askedAnew(answer) }));
    ask(document, variables, { token: bearer, signal: gone.signal }).then(
      (result) => tell({ state: 'answered', result, again }),
      (error: unknown) => {
        if (!gone.signal.aborted) tell({ state: 'failed', error: asAskError(error), again });
      },
    );
    return () => gone.abort();
  }, [document, key, bearer, turn]);
  // Until the effect runs, what is known answers the question before.
  return useMemo(() => (known.key === key ? known.answer : askedAnew(known.answer)), [known, key]);
}

interface Known<Result> {
  readonly key: string;
  readonly answer: Answer<Result>;
}

/** What was last known stays in sight, however often something else is asked meanwhile. */
function askedAnew<Result>(before: Answer<Result>): Answer<Result> {
  if (before.state === 'loading') return before;
  return { state: 'loading', last: before.state === 'answered' ? before.result : null };
}
