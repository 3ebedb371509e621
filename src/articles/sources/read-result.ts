import { type Article, BangGiaoError } from '../../graph';
import { articleFrom } from '../article-from';
import type { ArticleInput } from '../article-input';

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

export function rejected(source: string, error: unknown): ReadResult {
  return { kind: 'rejected', source, error: asBangGiaoError(error) };
}

const SYSTEM_CODES = new Map([
  ['ENOENT', 'SOURCE_NOT_FOUND'],
  ['ENOTDIR', 'SOURCE_NOT_FOUND'],
] as const);

/** Errors of the file system get a stable code; anything that is not about a source is a bug and passes through. */
function asBangGiaoError(error: unknown): BangGiaoError {
  if (error instanceof BangGiaoError) return error;
  const system = error as NodeJS.ErrnoException;
  if (typeof system?.code !== 'string' || system.syscall === undefined) throw error;
  const code =
    (SYSTEM_CODES as ReadonlyMap<string, 'SOURCE_NOT_FOUND'>).get(system.code) ?? 'SOURCE_UNREADABLE';
  const problem =
    code === 'SOURCE_NOT_FOUND' ? 'There is no such file or folder' : `It can't be read (${system.code})`;
  return new BangGiaoError(code, `${problem}: ${system.path ?? 'the source'}.`, { cause: error });
}
