import { type Article, BangGiaoError } from '../../graph';
import { articleFrom } from '../article-from';
import type { ArticleInput } from '../article-input';
import { type FetchPage, withFetchedPage } from '../fetched-page';

/** One article, or the reason why there is none; `source` is the file, with the line in JSON Lines (`news.jsonl:3`). */
export type ReadResult =
  | { readonly kind: 'article'; readonly article: Article; readonly source: string }
  | { readonly kind: 'rejected'; readonly source: string; readonly error: BangGiaoError };

/** Runs one step of reading; what goes wrong in it becomes a rejected result. */
export function attempt(source: string, read: () => ArticleInput): ReadResult {
  try {
    return { kind: 'article', article: articleFrom(read()), source };
  } catch (error) {
    return rejected(source, error);
  }
}

/** The same, fetching the page of an article that has an address and nothing else to read. */
export async function attemptFetching(
  source: string,
  read: () => ArticleInput,
  fetchPage: FetchPage,
): Promise<ReadResult> {
  try {
    const input = await withFetchedPage(read(), fetchPage);
    return attempt(source, () => input);
  } catch (error) {
    return rejected(source, error);
  }
}

export function rejected(source: string, error: unknown): ReadResult {
  return { kind: 'rejected', source, error: asBangGiaoError(error) };
}

const MISSING = new Set(['ENOENT', 'ENOTDIR']);

/** Errors of the file system and of streams get a stable code; any other is a bug and passes through. */
function asBangGiaoError(error: unknown): BangGiaoError {
  if (error instanceof BangGiaoError) return error;
  const { code, syscall, path = 'the source' } = error as NodeJS.ErrnoException;
  if (code === undefined || (syscall === undefined && !code.startsWith('ERR_STREAM'))) throw error;
  return MISSING.has(code)
    ? new BangGiaoError('SOURCE_NOT_FOUND', 'There is no such file or folder.', { cause: error })
    : new BangGiaoError('SOURCE_UNREADABLE', `It can't be read (${code}): ${path}.`, { cause: error });
}
