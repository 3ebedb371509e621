import { type AskOptions, ask, TiesDocument, type TiesQuery } from '../api';
import type { Tie, tiesAskedBy } from './tie';

const PAGE = 100;

interface AllOptions extends AskOptions {
  /** At most so many. */
  readonly most: number;
}

/** All ties that are asked for, page by page, those that come first in their order. Fails as `ask` does. */
export async function allTies(
  asked: ReturnType<typeof tiesAskedBy>,
  { most, ...options }: AllOptions,
): Promise<Tie[]> {
  const ties: Tie[] = [];
  let after: string | null | undefined = null;
  do {
    const page: TiesQuery['ties'] = (await ask(TiesDocument, { ...asked, first: PAGE, after }, options)).ties;
    ties.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after && ties.length < most);
  return ties.slice(0, most);
}
