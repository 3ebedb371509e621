import { createHash } from 'node:crypto';
import { BangGiaoError } from '../graph';

/**
 * The fold, from 0 to `k - 1`, into which an article falls. It depends on the id alone, so that articles keep their
 * fold when others come. Throws `ARGUMENT_INVALID` where `k` is not a whole number of at least 1.
 */
export function foldOf(id: string, k: number): number {
  if (!Number.isInteger(k) || k < 1) {
    throw new BangGiaoError(
      'ARGUMENT_INVALID',
      `The number of folds must be a whole number of at least 1, not ${k}.`,
    );
  }
  return createHash('sha256').update(id).digest().readUInt32BE(0) % k;
}
