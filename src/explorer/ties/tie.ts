import type { TiesQuery, TiesQueryVariables } from '../api';
import { periodOf } from '../state/period';
import type { View } from '../state/view';

export type Tie = TiesQuery['ties']['nodes'][number];

/** What a view asks of the ties, but for the page. */
export function tiesAskedBy(
  view: Pick<View, 'tieLevel' | 'tieOrder' | 'across' | 'from' | 'to'>,
): Omit<TiesQueryVariables, 'first' | 'after'> {
  return {
    level: view.tieLevel,
    // One country alone has no ties with another one of the list.
    across: view.across.length > 1 ? [...view.across] : null,
    during: periodOf(view),
    orderBy: { field: view.tieOrder, direction: 'DESC' },
  };
}

/** Codes of countries as somebody writes them: two letters each, whatever stands between. */
export function countriesIn(text: string): string[] {
  const codes = text.toUpperCase().match(/(?<![\p{L}])[A-Z]{2}(?![\p{L}])/gu) ?? [];
  return [...new Set(codes)];
}
