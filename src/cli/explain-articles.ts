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
    const explained = explainOrNull(result.article, (message) =>
      rejections.tell({ source: result.source, code: 'EXTRACTION_FAILED', message }),
    );
    if (explained) await handOn({ article: result.article, ...explained });
  }
  return rejections.count;
}

function explainOrNull(article: Article, tell: (message: string) => void): Explained | null {
  try {
    return explain(article, loadGazetteer());
  } catch (error) {
    if (error instanceof BangGiaoError) tell(error.message);
    else tell(`Reading the article failed: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
