// Reading in threads against reading in this one, in turns, all warm. Usage: node bench/workers.mjs FILE… [--threads N], after `npm run build`.

import { parseArgs } from 'node:util';
import extraction from '../dist/extraction/index.js';
import gazetteers from '../dist/gazetteer/index.js';
import ingestion from '../dist/ingest/index.js';
import { readCorpus } from './corpus.mjs';
import { median } from './statistics.mjs';

const ROUNDS = 5;

/** As many as ingest has under way: three batches. */
const AT_ONCE = 192;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { threads: { type: 'string', default: '2' } },
});
const corpus = await readCorpus(positionals);
const gazetteer = gazetteers.loadGazetteer();
const alone = { extract: async (article) => extraction.extract(article, gazetteer), close: async () => {} };
const threads = ingestion.extractInThreads(gazetteer, { workers: Number(values.threads) }, 0);

async function measure({ extract }) {
  const waiting = corpus.values();
  const used = process.cpuUsage();
  const start = performance.now();
  const ask = async () => {
    for (const article of waiting) await extract(article);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  const { user, system } = process.cpuUsage(used);
  return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1_000_000 };
}

await measure(alone);
await measure(threads);
const ratios = [];
for (let round = 0; round < ROUNDS; round++) {
  const [one, many] = [await measure(alone), await measure(threads)];
  ratios.push(one.seconds / many.seconds);
  const told = ({ seconds, cpu }) => `${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of cores)`;
  console.log(
    `${corpus.length} articles: one thread ${told(one)}, ${values.threads} threads ${told(many)}, ratio ${ratios.at(-1).toFixed(2)}`,
  );
}
console.log(`median ratio ${median(ratios).toFixed(2)}, best ${Math.max(...ratios).toFixed(2)}`);
await threads.close();
