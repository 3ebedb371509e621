import { type GoldArticle, parseGold } from '../../evaluation';
import { BangGiaoError } from '../../graph';
import { readTextFile } from '../read-text-file';

/** The annotated articles of some files. Errors name the file. */
export async function readGold(files: readonly string[]): Promise<GoldArticle[]> {
  const gold: GoldArticle[] = [];
  for (const file of files) gold.push(...parseFile(await readTextFile(file), file));
  return gold;
}

function parseFile(text: string, file: string): GoldArticle[] {
  try {
    return parseGold(text);
  } catch (error) {
    if (!(error instanceof BangGiaoError)) throw error;
    throw new BangGiaoError(error.code, `${file}: ${error.message}`, {
      cause: error,
      details: error.details,
    });
  }
}
