import { type ReadResult, readSources } from '../articles';
import { expectedArticles } from './expected-articles';
import { type Progress, SILENT, startProgress } from './progress';
import type { Rejections } from './rejections';
import type { Shell } from './shell';
import { untilAborted } from './until-aborted';

/** When output comes: `meanwhile` on a terminal it would run into a progress bar. */
export type OutputTime = 'meanwhile' | 'afterwards';

/** Reads sources until they end or the person interrupts; tells what is rejected and how far it is on standard error. */
export async function* readArticles(
  sources: readonly string[],
  output: OutputTime,
  rejections: Rejections,
  shell: Shell,
): AsyncGenerator<ReadResult> {
  const signal = shell.interruption();
  const progress = await progressOf(sources, output, shell);
  try {
    for await (const result of untilAborted(readSources(sources, { stdin: shell.stdin }), signal)) {
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
