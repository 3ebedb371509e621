import type { GoldArticle } from './gold';
import type { PredictedArticle } from './predicted';
import type { Scoreboard } from './report';

/** Counts the quotes that stand verbatim at their offsets in the gold text, and the edges without any. */
export function scoreEvidence(gold: GoldArticle, predicted: PredictedArticle, board: Scoreboard): void {
  for (const { evidence } of predicted.edges) {
    if (evidence.length === 0) board.quotes.edgesWithout++;
    for (const { quote, start, end } of evidence) {
      board.quotes.of++;
      if (quote && gold.text.slice(start, end) === quote) board.quotes.verbatim++;
    }
  }
}
