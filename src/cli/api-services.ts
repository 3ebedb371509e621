import { pino } from 'pino';
import type { ApiServices } from '../api';
import { articleFrom } from '../articles';
import { EXTRACTOR, extract } from '../extraction';
import { loadGazetteer } from '../gazetteer';
import type { GraphStore } from '../store';
import type { Shell } from './shell';

/** What the API stands on. The gazetteer is read when the first preview asks for it. Logs go to standard error. */
export function apiServices(
  store: GraphStore,
  { stderr }: Pick<Shell, 'stderr'>,
  level = 'info',
): ApiServices {
  return {
    store,
    articleFrom,
    extract: (article) => extract(article, loadGazetteer()),
    extractorVersion: EXTRACTOR,
    gazetteer: loadGazetteer,
    logger: pino({ name: 'bang-giao', level }, stderr),
  };
}
