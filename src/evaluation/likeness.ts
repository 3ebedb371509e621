import type { EntityType } from '../graph';

/** How alike two names must be: people and places exactly, documents in half of their words. */
const ENOUGH: Readonly<Record<EntityType, number>> = {
  Person: 1,
  City: 1,
  Party: 0.8,
  Association: 0.75,
  Agreement: 0.5,
};

/** An exact match is better than any overlap, be it of the same words in another order. */
const INEXACT = 0.999;

/** Best likeness of any two keys, between 0 and 1; 0 where it is not enough for the type. */
export function likeness(type: EntityType, golds: readonly string[], predicted: readonly string[]): number {
  const enough = ENOUGH[type];
  let best = 0;
  for (const gold of golds) {
    for (const other of predicted) {
      if (!gold || !other) continue;
      const alike = gold === other ? 1 : enough < 1 ? tokenF1(gold, other) * INEXACT : 0;
      best = Math.max(best, alike);
    }
  }
  return best >= enough ? best : 0;
}

/** F1 of the words that two names share, each counted as often as it stands. */
function tokenF1(a: string, b: string): number {
  const words = a.split(' ');
  const rest = b.split(' ');
  const total = words.length + rest.length;
  let shared = 0;
  for (const word of words) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / total;
}
