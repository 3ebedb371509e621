import { extract } from '../../extraction';
import { loadGazetteer } from '../../gazetteer';
import type { Article, Extraction } from '../../graph';
import { type SentError, sendable } from './sent-error';

/** What a worker answers: an error's code would be lost if it were thrown across threads. */
export type WorkerAnswer = { readonly extraction: Extraction } | { readonly error: SentError };

/** What a worker's thread runs for each article. The first call reads the tables, which takes a moment. */
export function answer(article: Article): WorkerAnswer {
  try {
    return { extraction: extract(article, loadGazetteer()) };
  } catch (error) {
    return { error: sendable(error) };
  }
}
