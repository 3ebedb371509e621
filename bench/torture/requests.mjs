// Hostile requests through HTTP: each must get a code or an answer within the limits, and none may change anything.
// Usage: node bench/torture/requests.mjs [--count 10000] [--seed 1] [--neo4j], after `npm run build`. Exits with 1 where
// anything was wrong. All of it stays on this machine.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { pino } from 'pino';
import api from '../../dist/api/index.js';
import articles from '../../dist/articles/index.js';
import extraction from '../../dist/extraction/index.js';
import gazetteers from '../../dist/gazetteer/index.js';
import stores from '../../dist/store/index.js';
import { generate } from '../graph/generate.mjs';
import { withNeo4j } from '../neo4j/server.mjs';

const require = createRequire(import.meta.url);
const { watchStatements } = require('./watched-statements.cjs');
const { hostileRequests, MARKER } = require('./hostile-operations.cjs');
const { attack } = require('./hostile-answers.cjs');

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    neo4j: { type: 'boolean', default: false },
  },
});
const EDGES = 1_000;

async function torture(storeUrl) {
  const statements = watchStatements();
  const store = await stores.openStore(storeUrl);
  for (const delta of generate(EDGES)) await store.write((tx) => tx.apply(delta));
  const logged = [];
  const server = await api.startServer({
    store,
    port: 0,
    logger: pino({ level: 'info' }, { write: (line) => logged.push(line) }),
    articleFrom: articles.articleFrom,
    extract: (article) => extraction.extract(article, gazetteers.loadGazetteer()),
    extractorVersion: extraction.EXTRACTOR,
    gazetteer: gazetteers.loadGazetteer,
  });
  const before = await fingerprint(store);
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  const begun = performance.now();
  const { kinds, wrong } = await attack(
    server.url,
    hostileRequests(schema, Number(values.seed)),
    Number(values.count),
  );
  const seconds = (performance.now() - begun) / 1000;
  const changed = (await fingerprint(store)) !== before;
  const touched = [...statements].filter((text) => text.includes(MARKER));
  await server.close();
  await store.close();
  console.table(kinds);
  const answered = Object.values(kinds).reduce((sum, kind) => sum + kind.answered, 0);
  console.log(
    `${values.count} requests in ${seconds.toFixed(0)} s, ${answered} answered with data; ${statements.size} statements seen, ${touched.length} of them with text of a request; graph ${changed ? 'CHANGED' : 'unchanged'}; ${logged.length} unexpected errors; ${wrong.length} wrong answers`,
  );
  for (const { what, request } of wrong.slice(0, 20))
    console.log(what, JSON.stringify(request).slice(0, 600));
  if (changed || touched.length + logged.length + wrong.length > 0) process.exitCode = 1;
}

/** Of everything that is stored. */
async function fingerprint(store) {
  const hash = createHash('sha256').update(await store.revision());
  for (const [kind, read] of [
    ['article', 'articles'],
    ['entity', 'entities'],
    ['event', 'events'],
  ]) {
    const ids = await store.scan(kind, null, 1_000_000);
    hash.update(JSON.stringify([...(await store[read](ids)).values()]));
  }
  return hash.update(JSON.stringify(await store.statistics())).digest('hex');
}

if (values.neo4j) await withNeo4j(torture);
else await torture('sqlite::memory:');
