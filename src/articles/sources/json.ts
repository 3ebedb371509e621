import type { ArticleInput } from '../article-input';
import { type Bytes, peek } from './bytes';
import { decodeText } from './decode';
import { readJsonLines } from './json-lines';
import { attempt, type ReadResult } from './read-result';

/** Reads a `.json` file: one article, a list of articles, or JSON Lines under a wrong name. */
export async function* readJson(stream: Bytes, name: string, maxBytes: number): AsyncGenerator<ReadResult> {
  const { head, all } = await peek(stream, maxBytes + 1);
  const value = head.length > maxBytes ? undefined : parseWhole(head);
  if (value === undefined) {
    yield* readJsonLines(all, name, maxBytes);
  } else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield attempt(`${name}[${at}]`, () => item as ArticleInput);
  } else {
    yield attempt(name, () => value as ArticleInput);
  }
}

/** Undefined where the bytes are not one JSON value. */
function parseWhole(bytes: Buffer): unknown {
  const text = decodeText(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
