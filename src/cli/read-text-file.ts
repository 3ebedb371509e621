import { readFile } from 'node:fs/promises';
import { BangGiaoError } from '../graph';

/** Fails with `SOURCE_NOT_FOUND` or `SOURCE_UNREADABLE`. */
export async function readTextFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new BangGiaoError('SOURCE_NOT_FOUND', `There is no file ${path}.`, { cause });
    throw new BangGiaoError('SOURCE_UNREADABLE', `${path} can't be read (${code}).`, { cause });
  }
}
