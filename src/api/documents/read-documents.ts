import { GraphQLError, parse, validate } from 'graphql';
import { BangGiaoError } from '../../graph';
import { createSchema } from '../schema';
import { sha256 } from './documents';

/** A key of this form is taken for the hash of its document. */
const HASH = /^[0-9a-f]{64}$/i;

/**
 * Reads documents from JSON: an object with the text of each by its id, which may be its SHA-256. Each is checked against
 * the schema. Fails with `JSON_INVALID` or `DOCUMENT_INVALID`, which name the file and the document.
 */
export function readDocuments(json: string, file: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, text] of Object.entries(objectIn(json, file))) {
    const id = HASH.test(key) ? key.toLowerCase() : key;
    const wrong = whatIsWrong(id, text);
    if (wrong !== null) throw invalid(`${file}: ${JSON.stringify(key)} ${wrong}`, { file, document: key });
    texts.set(id, text as string);
  }
  if (texts.size === 0) throw invalid(`${file} holds no document.`, { file });
  return texts;
}

function objectIn(json: string, file: string): object {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new BangGiaoError('JSON_INVALID', `${file} is no JSON: ${(cause as Error).message}.`, { cause });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw invalid(`${file} must be a JSON object: the text of each document by its id.`, { file });
}

function whatIsWrong(id: string, text: unknown): string | null {
  if (typeof text !== 'string') return 'has no text.';
  if (HASH.test(id) && id !== sha256(text)) return `is not the SHA-256 of its text, ${sha256(text)}.`;
  try {
    const [error] = validate(createSchema(), parse(text));
    return error ? `does not fit the schema: ${error.message}` : null;
  } catch (error) {
    if (error instanceof GraphQLError) return `can't be read: ${error.message}`;
    throw error;
  }
}

function invalid(message: string, details: Record<string, unknown>): BangGiaoError {
  return new BangGiaoError('DOCUMENT_INVALID', message, { details });
}
