import { z } from 'zod';

/**
 * What a decision is about, in terms that don't depend on what else is stored: ids change when a namesake comes,
 * the block and what tells the thing apart inside it don't.
 */
export const decisionSideSchema = z.object({
  /** Id of the entity when it was decided. */
  id: z.string().min(1),
  stage: z.enum(['place', 'village', 'body', 'person', 'agreement']),
  block: z.string().min(1),
  /** What tells it from others of its block; empty where nothing did. */
  suffix: z.string(),
});
export type DecisionSide = z.infer<typeof decisionSideSchema>;

export const DECISION_KINDS = ['MERGE', 'DISTINCT'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What a person decided of two entities: that they are one, or that they are not. An input of resolution, like articles. */
export const decisionSchema = z.object({
  id: z.string().min(1),
  kind: z.enum(DECISION_KINDS),
  /** Of a merge, the one that keeps its id and name comes first. */
  of: z.tuple([decisionSideSchema, decisionSideSchema]),
  reason: z.string(),
  /** As audit records name them. */
  decidedBy: z.string().min(1),
  /** Instant as ISO 8601 in UTC. */
  decidedAt: z.iso.datetime(),
});
export type Decision = z.infer<typeof decisionSchema>;
