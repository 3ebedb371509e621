import { type ReadResult, readSources } from '../articles';
import { createFetcher } from '../fetching';
import { expectedArticles } from './expected-articles';
import { type Progress, SILENT, startProgress } from './progress';
import type { Rejections } from './rejections';
import type { Shell } from './shell';
import { untilAborted } from './until-aborted';

/** When output comes: `meanwhile` on a terminal it would run into a progress bar. */
export type OutputTime = 'meanwhile' | 'afterwards';

/** What is fetched from the web: pages that are sources themselves (`named`), or those of articles in JSON too (`listed`). */
export type Fetched = 'named' | 'listed';

/** Reads sources until they end or the person interrupts; tells what is rejected and how far it is on standard error. */
export async function* readArticles(
  sources: readonly string[],
  output: OutputTime,
  rejections: Rejections,
  shell: Shell,
  fetched: Fetched = 'named',
): AsyncGenerator<ReadResult> {
  const signal = shell.interruption();
  const fetcher = createFetcher();
  const results = readSources(sources, {
    stdin: shell.stdin,
    fetchPage: (url) => fetcher(url, signal),
    fetchListed: fetched === 'listed',
  });
  const progress = await progressOf(sources, output, shell);
  try {
    for await (const result of untilAborted(results, signal)) {
      if (result.kind === 'rejected') {
        const { code, message } = result.error;
        progress.aside(() => rejections.tell({ source: result.source, code, message }));
      }
      yield result;
      progress.step();
    }
  } finally {
    progress.stop();
  }
}

async function progressOf(sources: readonly string[], output: OutputTime, shell: Shell): Promise<Progress> {
  const isInTheWay = output === 'meanwhile' && shell.stdout.isTTY;
  if (!shell.stderr.isTTY || isInTheWay) return SILENT;
  return startProgress(await expectedArticles(sources), shell);
}
