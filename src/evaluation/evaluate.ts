import type { GoldArticle } from './gold';
import { matchEntities } from './match-entities';
import type { PredictedArticle } from './predicted';
import { type Report, Scoreboard } from './report';
import { scoreEdges } from './score-edges';
import { scoreEntities } from './score-entities';
import { scoreEvidence } from './score-evidence';
import { scoreStatuses } from './score-statuses';

/**
 * Scores predictions against annotated articles, matched by article id; predictions for other articles are ignored,
 * of two for one article the last counts. An article without prediction counts as one in which nothing was found.
 */
export function evaluate(gold: readonly GoldArticle[], predicted: readonly PredictedArticle[]): Report {
  const predictions = new Map(predicted.map((article) => [article.id, article]));
  const board = new Scoreboard();
  for (const article of gold) {
    const prediction = predictions.get(article.id);
    if (!prediction) board.missing++;
    scoreArticle(article, prediction ?? { id: article.id, entities: [], edges: [] }, board);
  }
  return board.report();
}

function scoreArticle(gold: GoldArticle, predicted: PredictedArticle, board: Scoreboard): void {
  board.articles++;
  const match = matchEntities(gold, predicted);
  scoreEntities(gold, match, board);
  scoreEdges(gold, predicted, match, board);
  scoreEvidence(gold, predicted, board);
  scoreStatuses(gold, predicted, match, board);
}
