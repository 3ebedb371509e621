import { type AcrossArticle, type GoldArticle, parseAcross, parseGold } from '../../evaluation';
import { BangGiaoError } from '../../graph';
import { readTextFile } from '../read-text-file';

/** The annotated articles of some files. Errors name the file. */
export function readGold(files: readonly string[]): Promise<GoldArticle[]> {
  return readEach(files, parseGold);
}

/** The same for articles of which it is annotated what is the same in others. */
export function readAcross(files: readonly string[]): Promise<AcrossArticle[]> {
  return readEach(files, parseAcross);
}

async function readEach<T>(files: readonly string[], parse: (text: string) => T[]): Promise<T[]> {
  const articles: T[] = [];
  for (const file of files) articles.push(...parseFile(await readTextFile(file), file, parse));
  return articles;
}

function parseFile<T>(text: string, file: string, parse: (text: string) => T[]): T[] {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof BangGiaoError)) throw error;
    throw new BangGiaoError(error.code, `${file}: ${error.message}`, {
      cause: error,
      details: error.details,
    });
  }
}
