import type { MergeCandidatesQuery } from '../api';

/** Two entities that may be one. */
export type Candidate = MergeCandidatesQuery['mergeCandidates']['nodes'][number];
