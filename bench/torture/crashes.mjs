import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { acknowledgedIds } from './acknowledged.mjs';
import { chooser } from './choose.mjs';
import { jsonLines } from './json-lines.mjs';
import { runProgram, startProgram, startService } from './processes.mjs';
import { breachesIn, digestOf } from './soundness.mjs';
import { writtenNews } from './written-news.mjs';

const ARTICLES = 160;
const BATCH = '8';

/** Kills the process that writes, in turns an `ingest` and a `serve` that is sent articles. */
export const crashes = {
  name: 'crashes',
  promise:
    'killed at any moment, a SQLite store is sound, has what was acknowledged, and goes on to the same graph',
  count: 100,
  run: async ({ count, seed, folder, program, tell }) => {
    const choose = chooser(seed);
    const articles = writtenNews(ARTICLES, seed);
    const news = path.join(folder, 'news.jsonl');
    await writeFile(news, jsonLines(articles));
    const scene = { program, folder, news, articles, store: `sqlite:${folder}/news.db` };
    const wanted = await undisturbed(scene);
    const tally = { empty: 0, partial: 0, complete: 0, acknowledged: 0 };
    const faults = [];
    for (let round = 1; round <= count; round++) {
      const disturb = round % 2 === 0 ? killedService : killedIngest;
      const acknowledged = await disturb(scene, choose.random() * wanted.milliseconds * 1.1);
      tally.acknowledged += acknowledged.length;
      const found = await examined(scene, acknowledged, wanted.digest, tally);
      faults.push(...found.map((fault) => `round ${round}: ${fault}`));
      if (round % 2 === 0) tell(`${round} of ${count}, ${faults.length} faults`);
    }
    return { rows: rowsOf(count, tally), faults };
  },
};

async function undisturbed(scene) {
  const start = performance.now();
  await runProgram(scene.program, ingestOf(scene));
  const milliseconds = performance.now() - start;
  return { milliseconds, digest: await reading(scene, (store) => digestOf(scene.program, store)) };
}

const ingestOf = ({ news, store }) => ['ingest', news, '--store', store, '--batch', BATCH];

async function freshStore({ folder }) {
  for (const name of await readdir(folder))
    if (name.startsWith('news.db')) await rm(path.join(folder, name), { force: true });
}

async function killedIngest(scene, milliseconds) {
  await freshStore(scene);
  const { child, ended } = startProgram(scene.program, ingestOf(scene));
  await delay(milliseconds);
  child.kill('SIGKILL');
  await ended;
  return [];
}

/** Gives the ids of the articles that the service said it had stored. */
async function killedService(scene, milliseconds) {
  await freshStore(scene);
  const token = /bg_\S+/.exec(await tokenFor(scene))[0];
  const { child, ended, url } = await startService(scene.program, ['--store', scene.store]);
  const sent = acknowledgedIds(`${url}/ingest`, token, jsonLines(scene.articles));
  await delay(milliseconds);
  child.kill('SIGKILL');
  await ended;
  return sent;
}

async function tokenFor({ program, store }) {
  const { openStore } = program.store;
  await (await openStore(store)).close();
  return runProgram(program, ['token', 'create', 'torture', '--scope', 'write', '--store', store]);
}

async function examined(scene, acknowledged, wanted, tally) {
  const faults = [];
  const stored = await reading(scene, (store) => store.scan('article', null, ARTICLES + 1)).catch((error) => {
    // Killed before there was a store: nothing was said to be in it.
    if (acknowledged.length === 0 && ['STORE_UNAVAILABLE', 'STORE_READ_ONLY'].includes(error.code)) return [];
    throw error;
  });
  if (stored.length > 0) faults.push(...(await reading(scene, (store) => breachesIn(scene.program, store))));
  const lost = acknowledged.filter((id) => !stored.includes(id));
  if (lost.length > 0) faults.push(`${lost.length} articles were acknowledged and are not there`);
  await runProgram(scene.program, ingestOf(scene));
  if ((await reading(scene, (store) => digestOf(scene.program, store))) !== wanted)
    faults.push('going on gave another graph');
  tally[stored.length === 0 ? 'empty' : stored.length < ARTICLES ? 'partial' : 'complete']++;
  return faults;
}

async function reading({ program, store: address }, read) {
  const store = await program.store.openStore(address, { readonly: true });
  return read(store).finally(() => store.close());
}

function rowsOf(count, { empty, partial, complete, acknowledged }) {
  return [
    [
      'killed',
      `${count} times, of which ${empty} before the first article and ${complete} after the last of ${ARTICLES}`,
    ],
    ['in the middle', partial],
    ['articles acknowledged before a kill, all there', acknowledged],
  ];
}
