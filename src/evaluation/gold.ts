import { z } from 'zod';
import { EDGE_TYPES, partialDateSchema } from '../graph';
import { parseJsonLines } from './json-lines';

const id = z.string().min(1);
const pair = z.tuple([id, id]);

const goldEntitySchema = z
  .object({
    id,
    /** One of the entity types, or `Country`, which is never scored. */
    type: z.string().min(1),
    names: z.array(z.string().min(1)),
    /** Names that the text splits, written out. */
    also: z.array(z.string().min(1)).optional(),
    optional: z.boolean().optional(),
  })
  .refine(({ names, also }) => names.length + (also?.length ?? 0) > 0, 'an entity needs a name');
export type GoldEntity = z.infer<typeof goldEntitySchema>;

const goldFactSchema = z.object({
  type: z.enum(EDGE_TYPES),
  pairs: z.array(pair).optional(),
  /** Pairs that may be told or not. */
  optional_pairs: z.array(pair).optional(),
  date: partialDateSchema.nullish(),
});

/** What an article tells as planned, wished for, denied or cancelled, and which therefore must not be asserted. */
const goldNonFactSchema = z.object({
  type: z.enum(EDGE_TYPES),
  status: z.enum(['planned', 'wished', 'denied', 'cancelled']),
  pairs: z.array(pair),
});

const goldArticleSchema = z.object({
  id,
  text: z.string(),
  /** Last words of the story; what follows is the page's noise. */
  story_end: z.string().optional(),
  entities: z.array(goldEntitySchema),
  facts: z.array(goldFactSchema),
  non_facts: z.array(goldNonFactSchema).optional(),
});
/** One annotated article. Fields that scoring does not need are dropped. */
export type GoldArticle = z.infer<typeof goldArticleSchema>;

/** Throws `JSON_INVALID` or `ARTICLE_INVALID` with the number of the line, counted from 1. */
export function parseGold(jsonLines: string): GoldArticle[] {
  return parseJsonLines(jsonLines, goldArticleSchema);
}
