import path from 'node:path';
import extraction from '../dist/extraction/index.js';
import gazetteers from '../dist/gazetteer/index.js';
import ingestion from '../dist/ingest/index.js';
import stores from '../dist/store/index.js';
import { median } from './statistics.mjs';

const RUNS = 3;

/** Articles a second from text to the graph in a file, extraction included; then again, when nothing has changed. */
export async function measureIngest(corpus, folder, store) {
  const [fresh, again] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    // The last run fills the store that the questions are asked of.
    const url = run === RUNS - 1 ? store : `sqlite:${path.join(folder, `${run}.db`)}`;
    fresh.push(corpus.length / (await ingestSeconds(corpus, url)));
    again.push(corpus.length / (await ingestSeconds(corpus, url)));
  }
  return [
    ['ingest into SQLite', median(fresh), 'articles/s'],
    ['ingest again, unchanged', median(again), 'articles/s'],
  ];
}

async function ingestSeconds(corpus, url) {
  const gazetteer = gazetteers.loadGazetteer();
  const store = await stores.openStore(url);
  const start = performance.now();
  await ingestion.ingest({
    store,
    gazetteer,
    extract: (article) => extraction.extract(article, gazetteer),
    extractorVersion: extraction.EXTRACTOR,
    articles: asRead(corpus),
  });
  const seconds = (performance.now() - start) / 1000;
  await store.close();
  return seconds;
}

async function* asRead(corpus) {
  for (const article of corpus) yield { kind: 'article', article, source: article.id };
}
