import type { GraphEvent } from '../../graph';
import { oppositesOf } from '../../store';

/** Who did something with whom in an event that occurred, each two both ways round and once; sorted. */
export function dyadsOf(event: GraphEvent): (readonly [string, string])[] {
  if (event.status !== 'OCCURRED') return [];
  const pairs = new Map(oppositesOf(event).map((pair) => [pair.join('\u0001'), pair]));
  return [...pairs.keys()].sort().map((key) => pairs.get(key)!);
}
