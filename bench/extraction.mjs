import extraction from '../dist/extraction/index.js';
import gazetteers from '../dist/gazetteer/index.js';
import { median } from './statistics.mjs';

const RUNS = 5;

/** Articles and characters a second that one core reads, the tables being loaded and the code warm. */
export function measureExtraction(corpus) {
  const gazetteer = gazetteers.loadGazetteer();
  const readAll = () => {
    for (const article of corpus) extraction.extract(article, gazetteer);
  };
  readAll();
  const seconds = median(Array.from({ length: RUNS }, () => timed(readAll)));
  const characters = corpus.reduce((sum, { text }) => sum + text.length, 0);
  return [
    ['extraction, one core', corpus.length / seconds, 'articles/s'],
    ['extraction, one core', characters / seconds, 'characters/s'],
  ];
}

function timed(action) {
  const start = performance.now();
  action();
  return (performance.now() - start) / 1000;
}
