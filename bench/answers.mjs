import { ask, startServer } from './server.mjs';
import { quantile } from './statistics.mjs';

const WARM_UP = 50;
const REQUESTS = 400;
/** Requests under way at once. */
const CONNECTIONS = 8;

const A_CITY = `{ entities: search(text: "thành phố", types: [CITY], first: 1) { nodes: edges { node { id } } } }`;

const QUESTIONS = [
  [
    'meetings of a place',
    `query ($id: ID!) { meetings(filter: { involving: [{ id: $id }] }, first: 5, orderBy: { field: DATE, direction: DESC }) {
      totalCount nodes { date { value } participants { role entity { name } } evidence { quote article { id title } } } } }`,
  ],
  [
    'twinnings across a border',
    `{ twinnings(filter: { acrossCountries: ["VN", "CN"] }, first: 50) {
      totalCount nodes { since { value } members { name } evidence { quote article { id } } } } }`,
  ],
  [
    'neighbourhood, two steps',
    `query ($id: ID!) { neighbourhood(of: [{ id: $id }], depth: 2, relations: [MET_WITH, SIGNED, TWINNED_WITH], maxNodes: 200) {
      nodes { id name degree depth } edges { id type source target } } }`,
  ],
];

/** Milliseconds of three questions through real HTTP, several being asked at once. */
export async function measureAnswers(store) {
  const { url, stop } = await startServer(store);
  try {
    const { entities } = await ask(url, A_CITY);
    const variables = { id: entities.nodes[0].node.id };
    const rows = [];
    for (const [name, query] of QUESTIONS) {
      await load(WARM_UP, () => ask(url, query, variables));
      const times = await load(REQUESTS, () => ask(url, query, variables));
      rows.push([`${name}, p50`, quantile(times, 0.5), 'ms'], [`${name}, p95`, quantile(times, 0.95), 'ms']);
    }
    return rows;
  } finally {
    await stop();
  }
}

/** Asks so many times, and gives how long each took. */
async function load(requests, question) {
  const times = [];
  let left = requests;
  const askOn = async () => {
    while (left-- > 0) {
      const start = performance.now();
      await question();
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, askOn));
  return times;
}
