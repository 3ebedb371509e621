import path from 'node:path';
import { loadGazetteer } from '../../src/gazetteer';
import { verify } from '../../src/ingest';
import { openStore } from '../../src/store';
import { runInProcess } from '../cli/run-in-process';
import { temporaryFolder } from '../cli/temporary-folder';
import { dump } from '../ingest/graph-dump';
import { describeWithNeo4j, neo4jServer } from '../neo4j/neo4j-server';
import { articlesOf, fillNeo4j, unpackSqlite, VERSIONS } from './kept-stores';

const folder = temporaryFolder();
const QUESTION = '{ statistics { articles events } meetings(first: 1) { totalCount } }';

/** What a store that an earlier version made must do. */
async function expectToServe(url: string, version: string): Promise<void> {
  await (await openStore(url)).close();
  const store = await openStore(url, { readonly: true });
  for await (const violation of verify(store, loadGazetteer())) expect(violation).toBeNull();
  const { articles } = await store.statistics();
  expect(articles).toBeGreaterThan(0);
  const { code, stdout } = await runInProcess(['query', QUESTION, '--store', url]);
  expect([code, JSON.parse(stdout).data.statistics.articles]).toEqual([0, articles]);
  expect(JSON.parse(stdout).data.meetings.totalCount).toBeGreaterThan(0);
  expect((await runInProcess(['ingest', articlesOf(version), '--store', url])).code).toBe(0);
  const fresh = `sqlite:${path.join(folder.path, 'fresh.db')}`;
  await runInProcess(['ingest', articlesOf(version), '--store', fresh]);
  const anew = await openStore(fresh, { readonly: true });
  expect(await dump(store)).toBe(await dump(anew));
  await anew.close();
  await store.close();
}

describe.each(VERSIONS)('a store made by %s', (version) => {
  it('in SQLite is brought up to date, keeps the laws, answers, and goes on', async () => {
    const file = path.join(folder.path, 'old.db');
    unpackSqlite(version, file);
    await expectToServe(`sqlite:${file}`, version);
  });

  describeWithNeo4j('', () => {
    const server = neo4jServer();
    beforeEach(() => server.clear());
    jest.setTimeout(120_000);

    it('in Neo4j is brought up to date, keeps the laws, answers, and goes on', async () => {
      await fillNeo4j(version, server.driver);
      await expectToServe(server.url, version);
    });
  });
});
