import { z } from 'zod';
import { BangGiaoError, ENTITY_TYPES, EVENT_STATUSES, EVENT_TYPES, partialDateSchema } from '../../graph';

/** As long as stores take. */
const MAX_NAME_LENGTH = 500;

const id = z.string().min(1).max(50);

const toldEntitySchema = z.object({
  id,
  type: z.enum(ENTITY_TYPES),
  names: z.array(z.string().min(1).max(MAX_NAME_LENGTH)).min(1),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullish()
    .catch(null),
});
export type ToldEntity = z.infer<typeof toldEntitySchema>;

const toldClaimSchema = z.object({
  type: z.enum(EVENT_TYPES),
  status: z.enum(EVENT_STATUSES),
  date: partialDateSchema.nullish().catch(null),
  agreement: id.nullish(),
  pairs: z.array(z.tuple([id, id])).min(1),
  quotes: z.array(z.string().min(1)).min(1),
});
export type ToldClaim = z.infer<typeof toldClaimSchema>;

const answerSchema = z.object({ entities: z.array(z.unknown()), claims: z.array(z.unknown()) });

/** What a model said of an article; nothing in it is believed yet. */
export interface Answer {
  readonly entities: readonly ToldEntity[];
  readonly claims: readonly ToldClaim[];
}

/** Reads the model's JSON, fenced or not; items that are not of the form asked for are dropped. Throws `EXTRACTION_FAILED` where it is no such JSON. */
export function parseAnswer(content: string): Answer {
  const start = content.indexOf('{');
  const end = content.lastIndexOf('}');
  const { entities, claims } = answerSchema.safeParse(jsonIn(content.slice(start, end + 1))).data ?? {};
  if (!entities || !claims) {
    throw new BangGiaoError(
      'EXTRACTION_FAILED',
      'The language model did not answer with the JSON asked for.',
    );
  }
  return {
    entities: entities.flatMap((item) => toldEntitySchema.safeParse(item).data ?? []),
    claims: claims.flatMap((item) => toldClaimSchema.safeParse(item).data ?? []),
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
