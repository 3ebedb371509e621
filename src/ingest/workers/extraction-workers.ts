import path from 'node:path';
import { Piscina } from 'piscina';
import type { Article, Extraction } from '../../graph';
import type { WorkerAnswer } from './extraction-worker';
import { received } from './sent-error';

export interface ExtractionWorkersOptions {
  /** Threads; at least 1. */
  readonly workers: number;
  /** The module that the threads run: its `answer` is given an article and gives a `WorkerAnswer`. Default: our own. */
  readonly entry?: string;
}

const ENTRY = path.join(__dirname, 'extraction-worker.js');

/** A thread is given all its articles at once, so that it goes on while this thread is busy storing; whoever asks sets the bound. */
const ARTICLES_AT_A_TIME = 256;

/** Threads that read articles with the rules. They read the same from an article as this thread would. */
export class ExtractionWorkers {
  #closed = false;
  readonly #entry: string;
  readonly #pool: Piscina;
  /** Articles that are tried alone, one after the other. */
  #alone: Promise<unknown> = Promise.resolve();

  constructor({ workers, entry = ENTRY }: ExtractionWorkersOptions) {
    this.#entry = entry;
    this.#pool = poolOf(workers, entry);
  }

  /** Throws what reading the article threw, with its code. */
  async extract(article: Article): Promise<Extraction> {
    const answer = await this.#ask(article);
    if ('error' in answer) throw received(answer.error);
    return answer.extraction;
  }

  /** Ends the threads, whatever they are doing. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#pool.destroy();
  }

  // A thread that dies (out of memory) takes all articles that it was given with it: each is tried once more, alone.
  async #ask(article: Article): Promise<WorkerAnswer> {
    try {
      return await this.#pool.run(article);
    } catch (error) {
      if (this.#closed) throw error;
      const tried = this.#alone.then(() => askAlone(article, this.#entry));
      this.#alone = tried.catch(() => {});
      return tried;
    }
  }
}

/** Asks a thread of its own, so that what ends it ends nothing else. */
async function askAlone(article: Article, entry: string): Promise<WorkerAnswer> {
  const pool = poolOf(1, entry);
  try {
    return await pool.run(article);
  } finally {
    await pool.destroy();
  }
}

function poolOf(threads: number, entry: string): Piscina {
  return new Piscina({
    filename: entry,
    name: 'answer',
    recordTiming: false,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: ARTICLES_AT_A_TIME,
  });
}
