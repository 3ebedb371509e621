import { createSchema } from '../../../src/api/schema';
import { openStore } from '../../../src/store';
import { type RunningApi, runApi } from '../../api/running-api';
import { SEED_GRAPH } from '../../api/seed-graph';
import { dump } from '../../ingest/graph-dump';
import { describeWithNeo4j, neo4jServer } from '../../neo4j/neo4j-server';

interface Attack {
  readonly kinds: Readonly<Record<string, { readonly asked: number; readonly answered: number }>>;
  readonly wrong: readonly { readonly what: string; readonly request: unknown }[];
}

const { hostileRequests, MARKER } = require('../../../bench/torture/hostile-operations.cjs') as {
  hostileRequests(schema: object, seed: number): Iterator<object>;
  MARKER: string;
};
const { attack } = require('../../../bench/torture/hostile-answers.cjs') as {
  attack(url: string, requests: Iterator<object>, count: number): Promise<Attack>;
};
const { watchStatements } = require('../../../bench/torture/watched-statements.cjs') as {
  watchStatements(): ReadonlySet<string>;
};

/** For a few hundred; `node bench/torture/requests.mjs --count 10000` sends as many as one likes. */
const TIME_MS = 180_000;

async function survives(api: RunningApi, seed: number, count: number): Promise<void> {
  const statements = watchStatements();
  const before = [await dump(api.store), await api.store.revision()];
  const { kinds, wrong } = await attack(api.url, hostileRequests(createSchema(), seed), count);
  expect(wrong).toEqual([]);
  expect(api.logged).toEqual([]);
  expect([await dump(api.store), await api.store.revision()]).toEqual(before);
  expect(statements.size).toBeGreaterThan(5);
  expect([...statements].filter((text) => text.includes(MARKER))).toEqual([]);
  // Some of all kinds, and of those that can be answered some that were.
  expect(Object.keys(kinds).length).toBeGreaterThanOrEqual(12);
  expect(kinds.valid!.answered).toBeGreaterThan(0);
  expect(kinds.variables!.answered).toBeGreaterThan(0);
  expect(kinds.cycle!.answered + kinds.tokens!.answered).toBeLessThan(count / 10);
}

it(
  'hostile operations get a code or an answer within the limits, and change nothing',
  async () => {
    const api = await runApi();
    await survives(api, 1, 300);
    await api.close();
  },
  TIME_MS,
);

describeWithNeo4j('on Neo4j', () => {
  const neo4j = neo4jServer();
  it(
    'hostile operations get a code or an answer within the limits, and change nothing',
    async () => {
      await neo4j.clear();
      const store = await openStore(neo4j.url);
      await store.write((tx) => tx.apply(SEED_GRAPH));
      const api = await runApi({}, store);
      await survives(api, 2, 100);
      await api.close();
    },
    TIME_MS,
  );
});
