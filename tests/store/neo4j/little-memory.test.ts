import { openStore } from '../../../src/store';
import { runInProcess } from '../../cli/run-in-process';
import { jsonLines, manyArticles } from '../../cli/sample-news';
import { temporaryFolder } from '../../cli/temporary-folder';
import { describeWithOwnNeo4j, ownNeo4j } from '../../neo4j/own-server';

jest.setTimeout(300_000);

describeWithOwnNeo4j('a Neo4j that gives transactions little memory', () => {
  const server = ownNeo4j();
  const folder = temporaryFolder();
  beforeAll(() => server.start('db.memory.transaction.max=3m'), 300_000);

  it('says what to do, stores nothing of a transaction that is too large, and takes smaller ones', async () => {
    const news = folder.file('many.jsonl', jsonLines(manyArticles(300)));
    const ingest = (batch: number) =>
      runInProcess(['ingest', news, '--store', server.access.uri, '--batch', `${batch}`]);
    const { code, stderr } = await ingest(300);
    expect([code, stderr]).toEqual([3, expect.stringMatching(/^STORE_FULL: .*memory.*\n$/)]);
    const store = await openStore(server.access.uri, { readonly: true });
    expect(await store.statistics()).toMatchObject({ articles: 0, events: 0 });
    expect(await ingest(5)).toMatchObject({ code: 0, stderr: '' });
    expect((await store.statistics()).articles).toBe(300);
    await store.close();
  });
});
