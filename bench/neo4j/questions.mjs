// Questions through GraphQL beside the bare driver and @neo4j/graphql, on one made-up graph, in turns.
// Usage: node bench/neo4j/questions.mjs [EDGES], after `npm run build` and `npm i` in bench/neo4j-graphql.

import { pino } from 'pino';
import api from '../../dist/api/index.js';
import stores from '../../dist/store/index.js';
import { generate } from '../graph/generate.mjs';
import { neo4jGraphql } from '../neo4j-graphql/schema.mjs';
import { median } from '../statistics.mjs';
import { QUESTIONS } from './question-list.mjs';
import { withNeo4j } from './server.mjs';

const edges = Number(process.argv[2] ?? 10_000);
const [ROUNDS, WARM_UP, CONCURRENT, REQUESTS] = [60, 20, 8, 160];

await withNeo4j(async (uri, driver) => {
  const store = await stores.openStore(uri);
  for (const delta of generate(edges)) await store.write((tx) => tx.apply(delta));
  const library = await neo4jGraphql(uri, process.env.NEO4J_USERNAME, process.env.NEO4J_PASSWORD);
  const service = api.createApi({ store, logger: pino({ level: 'silent' }) });
  console.log(
    `${edges} edges; median milliseconds of one at a time, then answers a second with ${CONCURRENT} at once`,
  );
  console.log('service, driver, library; service/driver latency; service/library throughput');
  for (const question of QUESTIONS) {
    const askers = [
      () => askService(service, question.graphql),
      () => driver.executeQuery(question.cypher, {}, { routing: 'READ' }),
      () => library.ask(question.library),
    ];
    const latencies = await latenciesOf(askers);
    const rates = await ratesOf(askers);
    const shown = [
      ...latencies.map((ms) => `${ms.toFixed(1)} ms`),
      ...rates.map((rate) => `${rate.toFixed(0)}/s`),
    ];
    const ratios = [latencies[0] / latencies[1], rates[0] / rates[2]].map((ratio) => ratio.toFixed(2));
    console.log(`${question.name}: ${shown.join(', ')}; ${ratios.join(', ')}`);
  }
  await library.close();
  await store.close();
});

/** Through the endpoint as a request reaches it, but for the network. */
async function askService(service, query) {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json' };
  const response = await service.fetch('http://127.0.0.1/graphql', { method: 'POST', headers, body });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

/** Median milliseconds of each, asked in turns, so that what else the machine does hits all alike. */
async function latenciesOf(askers) {
  const taken = askers.map(() => []);
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [index, ask] of askers.entries()) {
      const start = performance.now();
      await ask();
      if (round >= WARM_UP) taken[index].push(performance.now() - start);
    }
  }
  return taken.map(median);
}

/** Answers a second of each with several asked at once; median of three runs in turns. */
async function ratesOf(askers) {
  const rates = askers.map(() => []);
  for (let run = 0; run < 3; run++) {
    for (const [index, ask] of askers.entries()) rates[index].push(await rateOf(ask));
  }
  return rates.map(median);
}

async function rateOf(ask) {
  let left = REQUESTS;
  const start = performance.now();
  const work = async () => {
    while (left-- > 0) await ask();
  };
  await Promise.all(Array.from({ length: CONCURRENT }, work));
  return REQUESTS / ((performance.now() - start) / 1000);
}
