import { BangGiaoError } from '../graph';
import type { PageRequest, SortDirection } from '../store';
import { decodeCursor } from './cursor';

/** Bounds of a page, in items. */
export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/** What a caller may say about the page wanted. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface Order<Field extends string> {
  readonly field: Field;
  readonly direction: SortDirection;
}

/** Checks a number of items wanted. Fails with `ARGUMENT_INVALID` outside of 1 to {@link MAX_PAGE_SIZE}. */
export function checkedSize(argument: string, size: number): number {
  return checkedNumber(argument, size, 1, MAX_PAGE_SIZE);
}

/** Checks a whole number. Fails with `ARGUMENT_INVALID` outside of the bounds, both included. */
export function checkedNumber(argument: string, value: number, minimum: number, maximum: number): number {
  if (Number.isInteger(value) && value >= minimum && value <= maximum) return value;
  throw new BangGiaoError('ARGUMENT_INVALID', `\`${argument}\` must be from ${minimum} to ${maximum}.`, {
    details: { argument, value, minimum, maximum },
  });
}

/**
 * The page of the port that the arguments ask for: `first` items, {@link DEFAULT_PAGE_SIZE} if neither size is given.
 * Fails with `ARGUMENT_INVALID` or `CURSOR_INVALID`.
 */
export function pageRequest<Field extends string>(
  args: PageArguments,
  orderBy: Order<Field>,
): PageRequest<Field> {
  const { first, last, after, before } = args;
  if (first != null && last != null)
    throw new BangGiaoError('ARGUMENT_INVALID', 'Give `first` or `last`, not both.', {
      details: { argument: 'last' },
    });
  const limit = last != null ? checkedSize('last', last) : checkedSize('first', first ?? DEFAULT_PAGE_SIZE);
  return {
    limit,
    orderBy,
    after: after == null ? null : decodeCursor(orderBy, after),
    before: before == null ? null : decodeCursor(orderBy, before),
    fromEnd: last != null,
  };
}
