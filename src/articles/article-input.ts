import { z } from 'zod';
import { BangGiaoError } from '../graph';

/** A field that may be missing, null or blank: all three mean "not told". */
const optionalText = z
  .string()
  .nullish()
  .transform((value) => (value == null || value.trim() === '' ? undefined : value));

/**
 * What a caller knows about an article. Only `text` or `html` is required (`text` wins where both are there);
 * null and blank values count as absent, unknown fields are ignored.
 */
export const articleInputSchema = z.object({
  id: optionalText,
  url: optionalText,
  title: optionalText,
  lang: optionalText,
  publisher: optionalText,
  published: optionalText,
  text: optionalText,
  html: optionalText,
});

export type ArticleInput = z.input<typeof articleInputSchema>;
export type CheckedInput = z.output<typeof articleInputSchema>;

/** Largest article that is read, in UTF-16 units of its text or HTML, and largest line of a JSON Lines file, in bytes. */
export const MAX_ARTICLE_SIZE = 10_000_000;

/** Checks the shape of an article's fields. Throws `ARTICLE_INVALID`, `ARTICLE_EMPTY` or `ARTICLE_TOO_LARGE`. */
export function checkInput(input: unknown): CheckedInput {
  const checked = articleInputSchema.safeParse(input);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const where = issue?.path.join('.') || 'article';
    throw new BangGiaoError(
      'ARTICLE_INVALID',
      `The article's fields are not usable: ${where}: ${issue?.message}.`,
    );
  }
  const body = checked.data.text ?? checked.data.html;
  if (body === undefined) {
    throw new BangGiaoError('ARTICLE_EMPTY', 'The article has neither text nor HTML.');
  }
  if (body.length > MAX_ARTICLE_SIZE) {
    throw new BangGiaoError(
      'ARTICLE_TOO_LARGE',
      `The article has ${body.length} characters, more than ${MAX_ARTICLE_SIZE}.`,
    );
  }
  return checked.data;
}
