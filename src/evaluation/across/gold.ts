import { z } from 'zod';
import { ENTITY_TYPES, EVENT_TYPES } from '../../graph';
import { parseJsonLines } from '../json-lines';

const text = z.string().min(1);

const acrossArticleSchema = z.object({
  id: text,
  text,
  /** What is named, by the words that name it; one key is one thing in all articles. */
  things: z.array(z.object({ key: text, type: z.enum(ENTITY_TYPES), name: text })),
  /** What is told, by words of the sentence that tells it. */
  events: z.array(z.object({ key: text, type: z.enum(EVENT_TYPES), words: text })),
});
/** An article of which it is annotated what is the same as in other articles. */
export type AcrossArticle = z.infer<typeof acrossArticleSchema>;

/** Throws `JSON_INVALID` or `ARTICLE_INVALID` with the number of the line, counted from 1. */
export function parseAcross(jsonLines: string): AcrossArticle[] {
  return parseJsonLines(jsonLines, acrossArticleSchema);
}
