import type { StoreRecord } from '../../graph-store';

/** Kind and id as one text, so that one index finds a record and orders those of a kind. */
export function recordKey({ kind, id }: Pick<StoreRecord, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}
