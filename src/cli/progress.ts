import type { SingleBar } from 'cli-progress';
import type { Shell } from './shell';

/** Shows how far a long work is. */
export interface Progress {
  /** So many more articles are done; one where nothing is said. */
  step(articles?: number): void;
  /** Lets something be written between two drawings of the bar. */
  aside(tell: () => void): void;
  stop(): void;
}

const CLEAR_LINE = '\r\u001b[K';

/** For where nobody looks, or output would run into the bar. */
export const SILENT: Progress = { step: () => {}, aside: (tell) => tell(), stop: () => {} };

/** A bar on the terminal that standard error is. `total` is null where it isn't known. */
export function startProgress(total: number | null, { stderr }: Pick<Shell, 'stderr'>): Progress {
  const bar = createBar(total, stderr);
  bar.start(total ?? 0, 0);
  return {
    step: (articles = 1) => bar.increment(articles),
    aside: (tell) => {
      stderr.write(CLEAR_LINE);
      tell();
    },
    stop: () => bar.stop(),
  };
}

function createBar(total: number | null, stream: NodeJS.WritableStream): SingleBar {
  // Loaded only where there is a terminal, to keep the start of everything else quick.
  const { Presets, SingleBar } = require('cli-progress') as typeof import('cli-progress');
  const format =
    total === null
      ? '{value} articles, {duration_formatted}'
      : '{bar} {value} of {total} articles, {eta_formatted} left';
  // We end the bar ourselves when interrupted; the package's own handler would end the process too early.
  const options = { format, stream, clearOnComplete: true, hideCursor: true, gracefulExit: false };
  return new SingleBar(options, Presets.shades_grey);
}
