export type { MergeCandidate } from './candidates/candidate';
export { findMergeCandidates } from './candidates/find-candidates';
export { type Judgement, type MergeMade, markDistinct, mergeEntities, undoDecision } from './decide';
