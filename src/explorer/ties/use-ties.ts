import { useState } from 'preact/hooks';
import { TiesDocument, type TiesQuery } from '../api';
import { type Answer, useAnswer } from '../state';
import type { Tie, tiesAskedBy } from './tie';

const PAGE = 50;

/** The pages before the one that is asked for now. */
interface Before {
  readonly of: string;
  readonly ties: readonly Tie[];
  readonly last: TiesQuery | null;
}

interface Ties {
  readonly before: readonly Tie[];
  /** The page after those. */
  readonly page: Answer<TiesQuery>;
  /** Asks for the next page. */
  readonly more: (page: TiesQuery) => void;
}

/** The ties that are asked for, page by page; from the first one where something else is asked for. */
export function useTies(asked: ReturnType<typeof tiesAskedBy>): Ties {
  const of = JSON.stringify(asked);
  const start: Before = { of, ties: [], last: null };
  const [reached, setReached] = useState(start);
  const { ties: before, last } = reached.of === of ? reached : start;
  const after = last?.ties.pageInfo.endCursor ?? null;
  const page = useAnswer(TiesDocument, { ...asked, first: PAGE, after });
  return {
    before,
    page: before.length > 0 ? withoutLast(page, last) : page,
    more: (result) => setReached({ of, ties: [...before, ...result.ties.nodes], last: result }),
  };
}

/** Until the next page is there, the last one is still the answer; it is among those before already. */
function withoutLast(page: Answer<TiesQuery>, last: TiesQuery | null): Answer<TiesQuery> {
  const known = page.state === 'answered' ? page.result === last : page.state === 'loading';
  return known ? { state: 'loading', last: null } : page;
}
