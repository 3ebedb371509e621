// Prints the figures that README.md here explains. Usage: node bench/run.mjs [FILE…], after `npm run build`.

import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { measureAnswers } from './answers.mjs';
import { readCorpus } from './corpus.mjs';
import { measureExtraction } from './extraction.mjs';
import { measureIngest } from './ingest.mjs';
import { measureStart } from './start.mjs';
import { printTable } from './table.mjs';

const DEFAULT_FILES = [path.join(import.meta.dirname, '../data/articles/written.jsonl')];

const files = process.argv.slice(2);
const corpus = await readCorpus(files.length > 0 ? files : DEFAULT_FILES);
const folder = await mkdtemp(path.join(tmpdir(), 'bang-giao-bench-'));
const store = `sqlite:${path.join(folder, 'bench.db')}`;
try {
  console.log(`Node ${process.version}, ${cpus()[0].model}, ${cpus().length} cores`);
  console.log(
    `${corpus.length} articles, ${corpus.reduce((sum, { text }) => sum + text.length, 0)} characters\n`,
  );
  const rows = [...measureExtraction(corpus), ...(await measureIngest(corpus, folder, store))];
  rows.push(...(await measureAnswers(store)), ...(await measureStart(store)));
  printTable(rows);
} finally {
  await rm(folder, { recursive: true, force: true });
}
