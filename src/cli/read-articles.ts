import { type ReadResult, readSources } from '../articles';
import { expectedArticles } from './expected-articles';
import { startProgress } from './progress';
import type { Rejections } from './rejections';
import type { Shell } from './shell';
import { untilAborted } from './until-aborted';

/** Reads sources until they end or the person interrupts; tells what is rejected and how far it is on standard error. */
export async function* readArticles(
  sources: readonly string[],
  rejections: Rejections,
  shell: Shell,
): AsyncGenerator<ReadResult> {
  const signal = shell.interruption();
  const progress = startProgress(shell.stderr.isTTY ? await expectedArticles(sources) : null, shell);
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
