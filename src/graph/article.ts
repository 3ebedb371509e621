import { z } from 'zod';
import { isPartialDate } from './partial-date';

/** Languages that extraction reads. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const partialDateSchema = z.string().refine(isPartialDate, 'expected YYYY, YYYY-MM or YYYY-MM-DD');

/** Half-open range of UTF-16 code units, counted from 0 in {@link Article.text}. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a stretch of a page is: the story itself and its parts, or the noise around it (menus, related headlines). */
export const REGION_KINDS = ['title', 'dateline', 'story', 'caption', 'byline', 'noise'] as const;
export const regionSchema = z.object({
  kind: z.enum(REGION_KINDS),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
});
export type Region = z.infer<typeof regionSchema>;
export type RegionKind = Region['kind'];

/**
 * An article as read: the whole cleaned text in NFC, and which stretches of it tell the story.
 * Regions are sorted, do not overlap and cover every line that is not blank.
 */
export const articleSchema = z.object({
  id: z.string().min(1),
  url: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  language: z.enum(LANGUAGES),
  publishedAt: partialDateSchema.nullable(),
  text: z.string(),
  regions: z.array(regionSchema),
});
export type Article = z.infer<typeof articleSchema>;
