import {
  type Claim,
  EDGE_OF_EVENT,
  type EdgeType,
  type EntityType,
  type Extraction,
  type PartialDate,
} from '../graph';

export interface PredictedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface PredictedEdge {
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  readonly date: PartialDate | null;
  /** Only `occurred` asserts a fact. */
  readonly status: PredictedStatus;
  readonly evidence: readonly PredictedEvidence[];
}

/** Scoring needs the quote and its offsets; the rule and its confidence are for people. */
export interface PredictedEvidence {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule?: string;
  readonly confidence?: number;
}

export type PredictedStatus = Lowercase<Claim['status']>;

/** What was extracted from one article, in the format that scorers read: one JSON line an article. */
export interface PredictedArticle {
  readonly id: string;
  readonly entities: readonly PredictedEntity[];
  readonly edges: readonly PredictedEdge[];
}

/** The scorer's view of an extraction: each pair of each claim is an edge. */
export function predictionOf(extraction: Extraction): PredictedArticle {
  return {
    id: extraction.articleId,
    entities: extraction.entities.map(({ id, type, name, names }) => ({ id, type, name, aliases: names })),
    edges: extraction.claims.flatMap(edgesOfClaim),
  };
}

function edgesOfClaim(claim: Claim): PredictedEdge[] {
  return claim.pairs.map(([source, target]) => ({
    type: EDGE_OF_EVENT[claim.type],
    source,
    target,
    date: claim.date,
    status: claim.status.toLowerCase() as PredictedStatus,
    evidence: claim.evidence,
  }));
}
