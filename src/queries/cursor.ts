import { BangGiaoError } from '../graph';
import type { Position, SortDirection } from '../store';

/** The order that a cursor belongs to: it is good for no other. */
export interface CursorOrder {
  readonly field: string;
  readonly direction: SortDirection;
}

/** Opaque text for a position in a list of the given order. */
export function encodeCursor(order: CursorOrder, position: Position): string {
  const parts = [order.field, order.direction, position.value, position.id];
  return Buffer.from(JSON.stringify(parts), 'utf8').toString('base64url');
}

/** Reads a cursor back. Fails with `CURSOR_INVALID` where it is broken or belongs to another order. */
export function decodeCursor(order: CursorOrder, cursor: string): Position {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== 4) throw invalidCursor('it is not one that this list gave');
  const [field, direction, value, id] = parts as unknown[];
  if (field !== order.field || direction !== order.direction)
    throw invalidCursor(`it belongs to a list ordered otherwise than by ${order.field} ${order.direction}`);
  if (typeof id !== 'string' || !isSortValue(value)) throw invalidCursor('it is not one that this list gave');
  return { value, id };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

function isSortValue(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

/** The error of a cursor that does not fit; `why` ends the sentence. */
export function invalidCursor(why: string): BangGiaoError {
  return new BangGiaoError(
    'CURSOR_INVALID',
    `The cursor does not fit: ${why}. Take one from this list, or leave it out to start at the beginning.`,
  );
}
