import { useEffect, useState } from 'preact/hooks';
import { asAskError } from '../api';
import { type Answer, token } from '../state';
import { allTies } from '../ties/all-ties';
import type { Tie, tiesAskedBy } from '../ties/tie';

/** More arcs than these are no picture any more. */
const MOST_DRAWN = 500;

/** The ties that are asked for, those that come first in their order, up to 500. */
export function useAllTies(asked: ReturnType<typeof tiesAskedBy>): Answer<readonly Tie[]> {
  const [answer, setAnswer] = useState<Answer<readonly Tie[]>>({ state: 'loading', last: null });
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify(asked);
  const bearer = token.value;
  // `key` stands for what is asked, `turn` asks once more.
  useEffect(() => {
    const gone = new AbortController();
    const again = () => setTurn((count) => count + 1);
    setAnswer((before) => ({ state: 'loading', last: before.state === 'answered' ? before.result : null }));
    allTies(asked, { token: bearer, signal: gone.signal, most: MOST_DRAWN }).then(
      (result) => setAnswer({ state: 'answered', result, again }),
      (error: unknown) => {
        if (!gone.signal.aborted) setAnswer({ state: 'failed', error: asAskError(error), again });
      },
    );
    return () => gone.abort();
  }, [key, bearer, turn]);
  return answer;
}
