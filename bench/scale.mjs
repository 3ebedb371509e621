// Questions of stores of several sizes, in turns. Usage: node bench/scale.mjs STORE…, after `npm run build`; each store
// is an address, or a number of edges: then a made-up graph in a new SQLite file.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSchema, createYoga } from 'graphql-yoga';
import { pino } from 'pino';
import api from '../dist/api/index.js';
import stores from '../dist/store/index.js';
import { generate } from './graph/generate.mjs';
import { quantile } from './statistics.mjs';

const [ROUNDS, WARM_UP] = [Number(process.env.ROUNDS ?? 200), 10];

const NEIGHBOURHOOD = `query ($n: ID!) { neighbourhood(of: [{ id: $n }], depth: 2,
  relations: [MET_WITH, SIGNED, TWINNED_WITH], maxNodes: 200) { nodes { id name degree depth } edges { id type source target } } }`;
const SEARCH = 'query ($n: String!) { search(text: $n, first: 10) { edges { score node { id } } } }';
const ENTITY = `query ($n: ID!) { city(ref: { id: $n }) { id name metWith(first: 20) { edges { node { id name } eventCount
  events(first: 1) { id date { value } evidence(first: 1) { quote article { id title } } } } } } }`;

/** What is asked in each round; places differ, so that no answer is asked for twice in a row. */
const QUESTIONS = [
  ['two steps around a small place', (round) => [NEIGHBOURHOOD, { n: `city:${90 + round}` }]],
  ['two steps around a hub', (round) => [NEIGHBOURHOOD, { n: `city:${round % 5}` }]],
  ['search', (round) => [SEARCH, { n: `thi xa ${round}` }]],
  ['entity, 20 ties, evidence', () => [ENTITY, { n: 'city:3' }]],
];

const folder = await mkdtemp(path.join(tmpdir(), 'bang-giao-bench-'));
try {
  const opened = await Promise.all(process.argv.slice(2).map(openOrMake));
  const services = opened.map((store) => api.createApi({ store, logger: pino({ level: 'silent' }) }));
  for (const [name, question] of QUESTIONS) await measure(name, question, services);
  const [query, variables] = QUESTIONS.at(-1)[1](0);
  const { data } = await ask(services[0], query, variables);
  const constant = createYoga({ schema: schemaOf(data), logging: false, landingPage: false });
  await measure('the last and bare Yoga', () => [query, variables], [services[0], constant]);
  for (const store of opened) await store.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function openOrMake(given) {
  const edges = Number(given);
  if (Number.isNaN(edges)) return stores.openStore(given);
  const store = await stores.openStore(`sqlite:${path.join(folder, `${edges}.db`)}`);
  for (const delta of generate(edges)) await store.write((tx) => tx.apply(delta));
  return store;
}

async function measure(name, question, services) {
  const taken = services.map(() => ({ wall: [], processor: [] }));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [index, service] of services.entries()) {
      const [start, before] = [performance.now(), process.cpuUsage()];
      await ask(service, ...question(round));
      const { user, system } = process.cpuUsage(before);
      if (round < WARM_UP) continue;
      taken[index].wall.push(performance.now() - start);
      taken[index].processor.push((user + system) / 1000);
    }
  }
  const figures = (times) =>
    `${quantile(times, 0.5).toFixed(1)} (p95 ${quantile(times, 0.95).toFixed(1)}) ms`;
  const shown = taken.map(({ wall, processor }) => `${figures(wall)}, processor ${figures(processor)}`);
  console.log(`${name}: ${shown.join('; ')}`);
}

async function ask(service, query, variables) {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json' };
  const response = await service.fetch('http://127.0.0.1/graphql', { method: 'POST', headers, body });
  const answer = await response.json();
  if (answer.errors) throw new Error(answer.errors[0].message);
  return answer;
}

/** The types of the last question alone, whose one resolver hands out the answer as it is. */
function schemaOf({ city }) {
  const typeDefs = `
    input Ref { id: ID }
    type Query { city(ref: Ref!): City }
    type City { id: ID! name: String! metWith(first: Int): Ties }
    type Ties { edges: [Tie!]! }
    type Tie { node: City! eventCount: Int! events(first: Int): [Event!]! }
    type Event { id: ID! date: Day evidence(first: Int): [Evidence!]! }
    type Day { value: String }
    type Evidence { quote: String! article: Article! }
    type Article { id: ID! title: String }`;
  return createSchema({ typeDefs, resolvers: { Query: { city: () => city } } });
}
