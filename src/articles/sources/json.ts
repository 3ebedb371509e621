import type { ArticleInput } from '../article-input';
import type { FetchPage } from '../fetched-page';
import { type Bytes, peek } from './bytes';
import { decodeText } from './decode';
import { readJsonLines } from './json-lines';
import { attempt, attemptFetching, type ReadResult } from './read-result';

/** Reads a `.json` file: one article, a list of articles, or JSON Lines under a wrong name. */
export async function* readJson(
  stream: Bytes,
  name: string,
  maxBytes: number,
  fetchPage?: FetchPage,
): AsyncGenerator<ReadResult> {
  const { head, all } = await peek(stream, maxBytes + 1);
  const value = head.length > maxBytes ? undefined : parseWhole(head);
  if (value === undefined) {
    yield* readJsonLines(all, name, maxBytes, fetchPage);
    return;
  }
  const items = Array.isArray(value)
    ? value.map((item, at) => ({ item, source: `${name}[${at}]` }))
    : [{ item: value, source: name }];
  for (const { item, source } of items) {
    const read = () => item as ArticleInput;
    yield fetchPage ? await attemptFetching(source, read, fetchPage) : attempt(source, read);
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
