import { type Explained, explain } from '../extraction';
import { loadGazetteer } from '../gazetteer';
import { type Article, BangGiaoError } from '../graph';
import { type OutputTime, readArticles } from './read-articles';
import { Rejections } from './rejections';
import type { Shell } from './shell';

export interface Reading extends Explained {
  readonly article: Article;
}

/**
 * Reads the articles of the sources one after the other and hands each on with what it says. An article that fails
 * is told on standard error and stops no other. Gives the number of those rejected.
 */
export async function explainArticles(
  sources: readonly string[],
  output: OutputTime,
  shell: Shell,
  handOn: (reading: Reading) => Promise<void>,
): Promise<number> {
  const rejections = new Rejections(shell);
  for await (const result of readArticles(sources, output, rejections, shell)) {
    if (result.kind === 'rejected') continue;
    const explained = attempt(result, rejections);
    if (explained) await handOn({ article: result.article, ...explained });
  }
  return rejections.count;
}

function attempt(
  { article, source }: { readonly article: Article; readonly source: string },
  rejections: Rejections,
): Explained | null {
  try {
    return explain(article, loadGazetteer());
  } catch (error) {
    const { message } = Object(error) as Partial<Error>;
    const code = error instanceof BangGiaoError ? error.code : 'EXTRACTION_FAILED';
    rejections.tell({ source, code, message: message ?? String(error) });
    return null;
  }
}
