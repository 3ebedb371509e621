import { extract } from '../../extraction';
import type { Gazetteer } from '../../gazetteer';
import type { Article, Extraction } from '../../graph';
import { ExtractionWorkers, type ExtractionWorkersOptions } from './extraction-workers';

/** Reads articles with the rules, in this thread or others. */
export interface ThreadedExtraction {
  readonly extract: (article: Article) => Extraction | Promise<Extraction>;
  /** Ends the threads that it started. */
  readonly close: () => Promise<void>;
}

/** A thread takes about as long to start, read its tables and become quick as one that is warm takes to read so many articles. */
const WORTH_THREADS = 512;

/** Reads the first articles in this thread; only where there are more are threads started, which read the others. */
export function extractInThreads(
  gazetteer: Gazetteer,
  options: ExtractionWorkersOptions,
  worthThreads = WORTH_THREADS,
): ThreadedExtraction {
  let asked = 0;
  let threads: ExtractionWorkers | undefined;
  return {
    extract: (article) => {
      if (options.workers === 0 || asked++ < worthThreads) return extract(article, gazetteer);
      threads ??= new ExtractionWorkers(options);
      return threads.extract(article);
    },
    close: async () => threads?.close(),
  };
}
