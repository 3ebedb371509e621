import type { GoldArticle } from './gold';
import { goldTies, pairKey } from './gold-ties';
import type { EntityMatch } from './match-entities';
import type { PredictedArticle } from './predicted';
import type { Scoreboard } from './report';
import { isAsserted, keyOf } from './score-edges';

/** Counts whether what did not occur was asserted, and whether what occurred was held back. */
export function scoreStatuses(
  gold: GoldArticle,
  predicted: PredictedArticle,
  match: EntityMatch,
  board: Scoreboard,
): void {
  const edges = predicted.edges.map((edge) => ({ edge, key: keyOf(edge, match) }));
  for (const { type, status, pairs } of gold.non_facts ?? []) {
    for (const [a, b] of pairs) {
      const same = edges.filter(({ key }) => key === pairKey(type, a, b)).map(({ edge }) => edge);
      board.statuses.told++;
      if (same.some(isAsserted)) {
        board.statuses.assertedAsOccurred++;
        board.note(gold.id, 'status', `${type} ${a} ~ ${b}: occurred, not ${status}`);
      } else if (same.some((edge) => edge.status === status)) board.statuses.right++;
    }
  }
  const required = new Set(goldTies(gold).required.map(({ key }) => key));
  const asserted = new Set(edges.filter(({ edge }) => isAsserted(edge)).map(({ key }) => key));
  const held = edges.filter(
    ({ edge, key }) => !isAsserted(edge) && key && required.has(key) && !asserted.has(key),
  );
  board.statuses.heldBack += new Set(held.map(({ key }) => key)).size;
}
