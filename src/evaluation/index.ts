export { type AcrossArticle, parseAcross } from './across/gold';
export { type AcrossReport, formatAcross, type Resolved, scoreAcross } from './across/score';
export { evaluate } from './evaluate';
export { foldOf } from './folds';
export { formatReport } from './format-report';
export { type GoldArticle, parseGold } from './gold';
export { type PredictedArticle, type PredictedEdge, type PredictedEntity, predictionOf } from './predicted';
export type { ErrorKind, EvaluationError, Report } from './report';
export type { Score } from './tally';
