import { BangGiaoError } from '../../graph';
import { readTextFile } from '../read-text-file';

const IN_COMMENT = /^# variables: (.+)$/m;

/** The variables of an operation: as given (JSON, or `@` and a file's name), else those in the document's own comment. */
export async function readVariables(
  given: string | undefined,
  document: string,
): Promise<Record<string, unknown>> {
  if (given === undefined) return parseVariables(IN_COMMENT.exec(document)?.[1] ?? '{}');
  return parseVariables(given.startsWith('@') ? await readTextFile(given.slice(1)) : given);
}

function parseVariables(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (cause) {
    throw new BangGiaoError('USAGE', `The variables are not valid JSON: ${(cause as Error).message}.`, {
      cause,
    });
  }
  throw new BangGiaoError('USAGE', 'The variables must be a JSON object, such as {"first": 10}.');
}
