import { BangGiaoError } from '../graph';
import type { EntitySet } from './graph-store';

/** More members than this make the search for different participants too long. */
const MAX_MEMBERS = 8;

/** The sets of which an event must have different participants; fails with `LIMIT_EXCEEDED` where they are too many. */
export function checkedMembers(sets: readonly EntitySet[]): readonly EntitySet[] {
  if (sets.length <= MAX_MEMBERS) return sets;
  throw new BangGiaoError('LIMIT_EXCEEDED', `at most ${MAX_MEMBERS} members can be asked for at once`, {
    details: { limit: MAX_MEMBERS, asked: sets.length },
  });
}
