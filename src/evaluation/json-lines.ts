import type { z } from 'zod';
import { BangGiaoError } from '../graph';

/**
 * Reads JSON Lines of annotated articles; blank lines are skipped.
 * Throws `JSON_INVALID` or `ARTICLE_INVALID` with the number of the line, counted from 1.
 */
export function parseJsonLines<T>(jsonLines: string, schema: z.ZodType<T>): T[] {
  return jsonLines
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [parseLine(line, index + 1, schema)] : []));
}

function parseLine<T>(line: string, number: number, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new BangGiaoError('JSON_INVALID', `Line ${number} of the gold file is not JSON.`, {
      cause,
      details: { line: number },
    });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const field = issue.path.join('.') || 'the line';
  throw new BangGiaoError(
    'ARTICLE_INVALID',
    `Line ${number} of the gold file is no annotated article: ${field}: ${issue.message}.`,
    { cause: parsed.error, details: { line: number, path: issue.path } },
  );
}
