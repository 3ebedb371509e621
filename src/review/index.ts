export { type Judgement, type MergeMade, markDistinct, mergeEntities, undoDecision } from './decide';
