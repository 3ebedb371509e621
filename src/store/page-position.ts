import { BangGiaoError } from '../graph';
import type { Position } from './graph-store';
import { keyOf } from './sort-keys';

/** What a list is sorted by: text (unknown last) or numbers. */
export type SortValues = 'text' | 'number';

/** Key and id after which, or before which, a page lies. Fails with `CURSOR_INVALID` for a position of another order. */
export function keyset(position: Position, holds: SortValues): [key: string | number, id: string] {
  const { value, id } = position;
  if (holds === 'number' && typeof value === 'number') return [value, id];
  if (holds === 'text' && typeof value !== 'number') return [keyOf(value), id];
  throw new BangGiaoError('CURSOR_INVALID', 'the position belongs to a list in another order; start again', {
    details: { position },
  });
}

/** The limit of a page; fails with `ARGUMENT_INVALID` where it is no positive whole number. */
export function checkedLimit(limit: number): number {
  if (Number.isSafeInteger(limit) && limit > 0) return limit;
  throw new BangGiaoError('ARGUMENT_INVALID', `a page has a positive number of items, not ${limit}`);
}
