export { type CopyOptions, type CopySummary, copyGraph } from './copy';
export { articleDigest } from './digest';
export {
  type ArticleOutcome,
  type IngestOptions,
  type IngestProgress,
  type IngestSummary,
  ingest,
  type Rejection,
} from './ingest';
export { rebuildGraph } from './rebuild';
export { type RetractSummary, retract } from './retract';
export { storedDecisions } from './update/decisions';
export { type NewReport, newReportsIn } from './update/new-reports';
export { type GraphChange, type GraphChanges, updateGraph } from './update/update-graph';
export { verify } from './verify/verify';
export { LAWS, type Law, type Violation } from './verify/violation';
