import { setTimeout as delay } from 'node:timers/promises';
import { loadGazetteer } from '../../../src/gazetteer';
import { verify } from '../../../src/ingest';
import { openStore } from '../../../src/store';
import { builtProgram } from '../../cli/built-program';
import { type RunningProcess, start } from '../../cli/process';
import { runInProcess } from '../../cli/run-in-process';
import { jsonLines, manyArticles } from '../../cli/sample-news';
import { temporaryFolder } from '../../cli/temporary-folder';
import { apply, entity } from '../../contract/fixtures';
import { dump } from '../../ingest/graph-dump';
import { describeWithOwnNeo4j, ownNeo4j } from '../../neo4j/own-server';

const ARTICLES = 80;
const BATCH = 4;

describeWithOwnNeo4j('a Neo4j that is killed', () => {
  const server = ownNeo4j();
  const program = builtProgram();
  const folder = temporaryFolder();
  jest.setTimeout(300_000);
  beforeAll(() => server.start(), 300_000);

  it('in the middle of an ingest leaves whole batches, and the ingest can be run again', async () => {
    const news = folder.file('many.jsonl', jsonLines(manyArticles(ARTICLES)));
    const { uri } = server.access;
    const argv = ['ingest', news, '--store', uri, '--batch', `${BATCH}`];
    const running = start(process.execPath, [program.main, ...argv], { cwd: folder.path });
    await someStored(running);
    server.kill();
    const { code, stdout, stderr } = await running.ended;
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toBe(
      `STORE_UNAVAILABLE: ${uri} does not answer; check that Neo4j runs there and can be reached.\n`,
    );

    await server.start();
    const store = await openStore(uri, { readonly: true });
    const { articles } = await store.statistics();
    expect(articles).toBeGreaterThan(0);
    expect(articles).toBeLessThan(ARTICLES);
    expect(articles % BATCH).toBe(0);
    for await (const violation of verify(store, loadGazetteer())) expect(violation).toBeNull();

    expect(await runInProcess(argv)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`${ARTICLES - articles} added, 0 replaced, ${articles} unchanged`),
    });
    const sqlite = `sqlite:${folder.path}/whole.db`;
    await runInProcess(['ingest', news, '--store', sqlite]);
    const whole = await openStore(sqlite, { readonly: true });
    expect(await dump(store)).toBe(await dump(whole));
    await whole.close();
    await store.close();
  });

  it('fails what is asked meanwhile, and a store that is open works again when it is back', async () => {
    const { uri } = server.access;
    const store = await openStore(uri);
    const city = { putEntities: [entity('City', 'a', 'Móng Cái')] };
    server.kill();
    const unavailable = { code: 'STORE_UNAVAILABLE', message: expect.stringContaining('does not answer') };
    await expect(store.entities(['a'])).rejects.toMatchObject(unavailable);
    await expect(apply(store, city)).rejects.toMatchObject(unavailable);
    await expect(openStore(uri)).rejects.toMatchObject(unavailable);

    await server.start();
    await apply(store, city);
    expect((await store.entities(['a'])).get('a')?.name).toBe('Móng Cái');
    await store.close();
  });

  /** Settles when the store holds an article, or the process that should fill it has ended. */
  async function someStored({ child }: RunningProcess): Promise<void> {
    while (child.exitCode === null) {
      const articles = await openStore(server.access.uri, { readonly: true })
        .then((store) => store.statistics().finally(() => store.close()))
        .then((statistics) => statistics.articles)
        .catch(() => 0);
      if (articles > 0) return;
      await delay(20);
    }
  }
});
