import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startNeo4j } from '../../scripts/neo4j/server.mjs';
import { withNeo4j } from '../neo4j/server.mjs';
import { acknowledgedIds } from './acknowledged.mjs';
import { chooser } from './choose.mjs';
import { jsonLines } from './json-lines.mjs';
import { runProgram, startService } from './processes.mjs';
import { breachesIn, digestOf } from './soundness.mjs';
import { writtenNews } from './written-news.mjs';

const ARTICLES = 400;
/** Long enough for a kill to fall into the middle of what is sent. */
const LONGEST_MS = 3000;

/** Kills the database under a service that is sent articles, starts it again, and sends them again to the same service. */
export const neo4jCrashes = {
  name: 'neo4j-crashes',
  promise:
    'killed and started again, Neo4j has what was acknowledged, and the service goes on to the same graph',
  count: 20,
  run: (torture) => withNeo4j((uri, driver) => killed(torture, uri, driver)),
};

async function killed({ count, seed, folder, program, tell }, uri, driver) {
  const choose = chooser(seed);
  const articles = writtenNews(ARTICLES, seed);
  const faults = [];
  const [wanted, token] = [await undisturbed(program, folder, articles), await tokenFor(program, uri)];
  const home = await homeOf(driver);
  const service = await startService(program, ['--store', uri]);
  const send = () => acknowledgedIds(`${service.url}/ingest`, token, jsonLines(articles));
  const tally = { acknowledged: 0, partial: 0 };
  for (let round = 1; round <= count; round++) {
    await retractAll(program, uri);
    const sending = send();
    await delay(choose.random() * LONGEST_MS);
    process.kill(home.pid(), 'SIGKILL');
    await sending;
    await home.start();
    const acknowledged = await sending;
    faults.push(
      ...(await examined(program, uri, acknowledged, tally)).map((fault) => `round ${round}: ${fault}`),
    );
    await send();
    if ((await reading(program, uri, (store) => digestOf(program, store))) !== wanted)
      faults.push(`round ${round}: going on gave another graph`);
    tell(`${round} of ${count}, ${faults.length} faults`);
  }
  service.child.kill('SIGTERM');
  await service.ended;
  return {
    rows: [
      ['server killed and started again', `${count} times under one service`],
      ['in the middle of the articles', tally.partial],
      ['articles acknowledged before a kill, all there', tally.acknowledged],
    ],
    faults,
  };
}

async function examined(program, uri, acknowledged, tally) {
  return reading(program, uri, async (store) => {
    const stored = await store.scan('article', null, ARTICLES + 1);
    const lost = acknowledged.filter((id) => !stored.includes(id));
    tally.acknowledged += acknowledged.length;
    if (stored.length > 0 && stored.length < ARTICLES) tally.partial++;
    const faults = await breachesIn(program, store);
    return lost.length === 0
      ? faults
      : [...faults, `${lost.length} articles were acknowledged and are not there`];
  });
}

async function undisturbed(program, folder, articles) {
  const news = path.join(folder, 'news.jsonl');
  await writeFile(news, jsonLines(articles));
  const store = `sqlite:${folder}/one.db`;
  await runProgram(program, ['ingest', news, '--store', store]);
  return reading(program, store, (opened) => digestOf(program, opened));
}

async function tokenFor(program, uri) {
  const { openStore } = program.store;
  await (await openStore(uri)).close();
  const told = await runProgram(program, ['token', 'create', 'torture', '--scope', 'write', '--store', uri]);
  return /bg_\S+/.exec(told)[0];
}

async function retractAll(program, uri) {
  const store = await program.store.openStore(uri);
  const ids = await store.scan('article', null, ARTICLES + 1);
  if (ids.length > 0) await program.ingest.retract(store, program.gazetteer.loadGazetteer(), ids);
  await store.close();
}

async function reading(program, address, read) {
  const store = await program.store.openStore(address, { readonly: true });
  return read(store).finally(() => store.close());
}

/** The folder and process of the server that the driver leads to. */
async function homeOf(driver) {
  const { records } = await driver.executeQuery("SHOW SETTINGS 'server.directories.neo4j_home' YIELD value");
  const home = records[0].get('value');
  return {
    pid: () => JSON.parse(readFileSync(path.join(home, 'server.json'), 'utf8')).pid,
    start: () => startNeo4j(home),
  };
}
