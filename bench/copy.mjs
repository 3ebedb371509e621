// Memory while a store of made-up news is copied. Usage: node bench/copy.mjs [EVENTS [TO]], after `npm run build`.
// TO is the address of a store; where it is not given, a new SQLite file.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import gazetteers from '../dist/gazetteer/index.js';
import ingestion from '../dist/ingest/index.js';
import stores from '../dist/store/index.js';
import { madeUpNews } from './graph/news.mjs';

const events = Number(process.argv[2] ?? 100_000);
const BATCH = 500;
const TENTH = Math.ceil(events / 10);

const folder = await mkdtemp(path.join(tmpdir(), 'bang-giao-bench-'));
try {
  const from = await stores.openStore(`sqlite:${path.join(folder, 'from.db')}`);
  for (let start = 0; start < events; start += BATCH) {
    const putArticles = madeUpNews(start, Math.min(start + BATCH, events));
    await from.write((tx) => tx.apply({ putArticles }));
  }
  const to = await stores.openStore(process.argv[3] ?? `sqlite:${path.join(folder, 'to.db')}`);
  await measure(from, to);
  await from.close();
  await to.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measure(from, to) {
  let copied = 0;
  const start = performance.now();
  const onBatch = (articles) => {
    const before = Math.floor(copied / TENTH);
    copied += articles;
    if (Math.floor(copied / TENTH) === before && copied < events) return;
    global.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    const rate = copied / ((performance.now() - start) / 1000);
    console.log(
      `${copied} copied, ${rate.toFixed(0)}/s, heap ${megabytes(heapUsed)}, process ${megabytes(rss)}`,
    );
  };
  await ingestion.copyGraph({ from, to, gazetteer: gazetteers.loadGazetteer(), onBatch });
  const { events: stored, edges } = await to.statistics();
  console.log(`${stored} events, ${Object.values(edges).reduce((a, b) => a + b)} edges`);
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
