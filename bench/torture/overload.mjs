import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { quantile } from '../statistics.mjs';
import { askAtRate, askInTurns } from './askers.mjs';
import { jsonLines } from './json-lines.mjs';
import { runProgram, startProgram, startService } from './processes.mjs';
import { writtenNews } from './written-news.mjs';

const STORED = 2000;
const INGESTED = 20_000;
const CEILING_SECONDS = 10;
const SAMPLE_MS = 500;
const REST_MS = 10_000;
/** Bounds on what is answered under twice the ceiling, and on memory, as parts of what was before. */
const MOST_P99_MS = 10_000;
const MOST_MEMORY = 1.5;
const MOST_GROWTH = 1.5;

/** Asks a server for twice what it can answer while 20,000 articles are ingested into its store. */
export const overload = {
  name: 'overload',
  promise:
    'at twice what it can, a server answers what it can in time, refuses the rest with a code, and recovers',
  count: 120,
  run: async ({ count: seconds, seed, folder, program, tell }) => {
    const store = `sqlite:${folder}/news.db`;
    await ingestFile(program, folder, store, writtenNews(STORED, seed));
    const service = await startService(program, ['--store', store]);
    const url = `${service.url}/graphql`;
    const ceiling = await askInTurns(url, CEILING_SECONDS);
    tell(`ceiling: ${ceiling.toFixed(0)} answers/s`);
    const before = await residentMegabytes(service.child.pid);
    const news = path.join(folder, 'many.jsonl');
    await writeFile(news, jsonLines(writtenNews(INGESTED, seed + 1).map(renamed)));
    const ingesting = startProgram(program, ['ingest', news, '--store', store]);
    const memory = { service: [], ingest: [] };
    const sampling = new AbortController();
    const sampled = Promise.all([
      sample(service.child.pid, memory.service, sampling.signal),
      sample(ingesting.child.pid, memory.ingest, sampling.signal),
    ]);
    const answers = await askAtRate(url, 2 * ceiling, seconds);
    tell(
      `asked ${answers.asked} times in ${seconds} s: ${answers.times.length} answered, ${answers.refused} refused`,
    );
    tell(`p99 of what was answered: ${quantile(answers.times, 0.99).toFixed(0)} ms`);
    await delay(REST_MS);
    const after = await residentMegabytes(service.child.pid);
    const ingested = await ingesting.ended;
    sampling.abort();
    await sampled;
    const well = (await fetch(`${service.url}/ready`)).status;
    service.child.kill('SIGTERM');
    await service.ended;
    return judged({ seconds, ceiling, answers, before, after, memory, ingested, well });
  },
};

const renamed = (article) => ({ ...article, id: `beside-${article.id}` });

async function ingestFile(program, folder, store, articles) {
  const news = path.join(folder, 'news.jsonl');
  await writeFile(news, jsonLines(articles));
  await runProgram(program, ['ingest', news, '--store', store]);
}

async function sample(pid, into, signal) {
  while (!signal.aborted) {
    const size = await residentMegabytes(pid).catch(() => null);
    if (size === null) return;
    into.push(size);
    await delay(SAMPLE_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** Where there is no /proc, `ps` knows. */
async function residentMegabytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => null);
  if (status !== null) return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
  const ps = spawn('ps', ['-o', 'rss=', '-p', String(pid)]);
  let told = '';
  ps.stdout.on('data', (text) => (told += text));
  await once(ps, 'close');
  return Number(told) / 1024;
}

function judged({ seconds, ceiling, answers, before, after, memory, ingested, well }) {
  const { times, refused, failed, asked } = answers;
  const p99 = quantile(times, 0.99);
  // Half of the run: caches and code are warm by then.
  const half = memory.ingest.slice(Math.floor(memory.ingest.length / 2));
  const [middle, end] = [half[0], Math.max(...half)];
  const faults = [];
  if (failed.size > 0)
    faults.push(`failed otherwise: ${[...failed].map(([how, n]) => `${how} ${n}`).join(', ')}`);
  if (p99 > MOST_P99_MS) faults.push(`99 of 100 answers took up to ${p99.toFixed(0)} ms`);
  if (after > before * MOST_MEMORY) faults.push(`the server keeps ${after.toFixed(0)} MB`);
  if (end > middle * MOST_GROWTH)
    faults.push(`the ingest grew from ${middle.toFixed(0)} to ${end.toFixed(0)} MB`);
  if (ingested.code !== 0) faults.push(`the ingest ended with ${ingested.code}: ${ingested.stderr}`);
  if (well !== 200) faults.push(`it is not ready afterwards: ${well}`);
  const megabytes = (numbers) => `${Math.max(...numbers).toFixed(0)} MB`;
  return {
    rows: [
      ['ceiling, 8 asking in turns', `${ceiling.toFixed(0)} answers/s`],
      ['asked', `${asked} in ${seconds} s`],
      ['answered', `${times.length} (${(times.length / seconds).toFixed(0)}/s)`],
      ['refused with OVERLOADED', refused],
      ['answered within', `p50 ${quantile(times, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`],
      [
        'memory of the server',
        `${before.toFixed(0)} MB before, ${megabytes(memory.service)} at most, ${after.toFixed(0)} MB after`,
      ],
      ['memory of the ingest', `${middle.toFixed(0)} MB half way, ${end.toFixed(0)} MB at most after that`],
      ['ingest beside it', ingested.stdout.trim()],
    ],
    faults,
  };
}
