import { z } from 'zod';
import { LANGUAGES, partialDateSchema } from './article';
import { AGREEMENT_KINDS, ASSOCIATION_KINDS, CITY_LEVELS, ENTITY_TYPES } from './entity';
import { EVENT_STATUSES, EVENT_TYPES, PARTICIPANT_ROLES } from './event';

/**
 * What one article says, before anything is known of other articles. Ids (`e1`, `c1`) are local to the article.
 * Stored with the article; entities and events of the graph are worked out from all extractions and nothing else.
 */
const localId = z.string().min(1);
const offset = z.number().int().min(0);

export const evidenceSchema = z.object({
  quote: z.string().min(1),
  start: offset,
  end: offset,
  rule: z.string().min(1),
  confidence: z.number().min(0).max(1),
});

export const extractedRoleSchema = z.object({
  title: z.string().min(1),
  /** Local id of the body or place; null where the text names none. */
  of: localId.nullable(),
  evidence: evidenceSchema,
});
export type ExtractedRole = z.infer<typeof extractedRoleSchema>;

export const extractedEntitySchema = z.object({
  id: localId,
  type: z.enum(ENTITY_TYPES),
  /** Its fullest name; for a name that the text splits, written out. */
  name: z.string().min(1),
  /** Every surface form in the article, and the written-out ones; the fullest first. */
  names: z.array(z.string().min(1)),
  level: z.enum(CITY_LEVELS).nullable(),
  country: z.string().length(2).nullable(),
  /** City: the place it lies in, as the text tells. Party, Association: the place it belongs to. */
  place: localId.nullable(),
  kind: z.enum([...new Set([...ASSOCIATION_KINDS, ...AGREEMENT_KINDS])]).nullable(),
  roles: z.array(extractedRoleSchema),
});
export type ExtractedEntity = z.infer<typeof extractedEntitySchema>;

export const mentionSchema = z.object({
  entity: localId,
  start: offset,
  end: offset,
  rule: z.string(),
});
export type Mention = z.infer<typeof mentionSchema>;

export const claimParticipantSchema = z.object({
  entity: localId,
  role: z.enum(PARTICIPANT_ROLES),
  side: z.union([z.literal(1), z.literal(2), z.null()]),
});
export type ClaimParticipant = z.infer<typeof claimParticipantSchema>;

export const claimSchema = z.object({
  id: localId,
  type: z.enum(EVENT_TYPES),
  status: z.enum(EVENT_STATUSES),
  date: partialDateSchema.nullable(),
  place: localId.nullable(),
  /** The document signed, a local Agreement; only in a SIGNING. */
  agreement: localId.nullable(),
  participants: z.array(claimParticipantSchema),
  /** The pairs that the text ties, by local id; in a SIGNING [signatory, agreement]. */
  pairs: z.array(z.tuple([localId, localId])),
  evidence: z.array(evidenceSchema).min(1),
});
export type Claim = z.infer<typeof claimSchema>;

export const extractionSchema = z.object({
  articleId: z.string().min(1),
  language: z.enum(LANGUAGES),
  /** Name and version of what read the article, such as `rules@1`. */
  extractor: z.string().min(1),
  entities: z.array(extractedEntitySchema),
  /** Sorted by start, then end. */
  mentions: z.array(mentionSchema),
  claims: z.array(claimSchema),
});
export type Extraction = z.infer<typeof extractionSchema>;
