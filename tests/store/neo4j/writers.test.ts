import { type GraphStore, openStore } from '../../../src/store';
import { builtProgram } from '../../cli/built-program';
import { start } from '../../cli/process';
import { jsonLines, manyArticles, TALKS, TWINNING } from '../../cli/sample-news';
import { temporaryFolder } from '../../cli/temporary-folder';
import { apply, entity } from '../../contract/fixtures';
import { snapshot } from '../../contract/snapshot';
import { describeWithNeo4j, neo4jServer } from '../../neo4j/neo4j-server';

const city = { putEntities: [entity('City', 'a', 'Móng Cái')] };

describeWithNeo4j('several writers on one Neo4j', () => {
  const server = neo4jServer();
  const program = builtProgram();
  const folder = temporaryFolder();
  jest.setTimeout(180_000);
  beforeEach(() => server.clear());

  const ingest = (file: string, store: string) =>
    start(
      process.execPath,
      [program.main, 'ingest', file, '--store', store, '--batch', '3', '--wait', '100'],
      {
        cwd: folder.path,
      },
    );

  /** Somebody else's transaction that has taken its turn. */
  async function otherWriter() {
    const session = server.driver.session();
    const transaction = session.beginTransaction();
    await transaction.run('MATCH (s:Store) SET s.writes = s.writes + 1');
    return async () => {
      await transaction.rollback();
      await session.close();
    };
  }

  it('wait for each other with a bound; reading goes on', async () => {
    const store = await openStore(server.url, { busyTimeoutMs: 300 });
    const release = await otherWriter();
    await expect(apply(store, city)).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      message: expect.stringContaining('another process'),
    });
    expect(await store.countEntities({})).toBe(0);
    await release();
    await apply(store, city);
    expect(await store.countEntities({})).toBe(1);
    await store.close();
  });

  it('get their turn when the one before is done', async () => {
    const store = await openStore(server.url);
    const release = await otherWriter();
    const writing = apply(store, city);
    await release();
    await writing;
    expect(await store.countEntities({})).toBe(1);
    await store.close();
  });

  it('lose no update of stores side by side that read before they write', async () => {
    const stores = await Promise.all([1, 2, 3].map(() => openStore(server.url, { busyTimeoutMs: 60_000 })));
    await apply(stores[0]!, { putEntities: [entity('City', 'counter', '0')] });
    const increment = (store: GraphStore) =>
      store.write(async (tx) => {
        const [counter] = await tx.entities(['counter']);
        await tx.apply({ putEntities: [entity('City', 'counter', `${Number(counter?.name) + 1}`)] });
      });
    await Promise.all(stores.flatMap((store) => [1, 2, 3, 4].map(() => increment(store))));
    expect((await stores[1]!.entities(['counter'])).get('counter')?.name).toBe('12');
    for (const store of stores) await store.close();
  });

  it('in processes of their own, from an empty database, end with the graph that one would make', async () => {
    await dropSchema();
    const news = [[TALKS, ...manyArticles(9)], [TWINNING], manyArticles(20).slice(9)];
    const files = news.map((articles, index) => folder.file(`${index}.jsonl`, jsonLines(articles)));
    const ends = await Promise.all(files.map((file) => ingest(file, server.url).ended));
    expect(ends).toEqual(ends.map(() => expect.objectContaining({ code: 0, stderr: '' })));

    const all = folder.file('all.jsonl', jsonLines(news.flat()));
    await ingest(all, 'sqlite:one.db').ended;
    const [many, one] = [await openStore(server.url), await openStore(`sqlite:${folder.path}/one.db`)];
    expect(await snapshot(many)).toEqual(await snapshot(one));
    for (const store of [many, one]) await store.close();
  });

  it('leave nothing half written where one is killed, and hold up nobody', async () => {
    const file = folder.file('many.jsonl', jsonLines(manyArticles(60)));
    const killed = ingest(file, server.url);
    const watching = await openStore(server.url);
    while ((await watching.countArticles({})) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect((await ingest(file, server.url).ended).code).toBe(0);
    await ingest(file, 'sqlite:one.db').ended;
    const one = await openStore(`sqlite:${folder.path}/one.db`);
    expect(await snapshot(watching)).toEqual(await snapshot(one));
    for (const store of [watching, one]) await store.close();
  });

  async function dropSchema(): Promise<void> {
    const run = async (query: string) => (await server.driver.executeQuery(query)).records;
    for (const row of await run('SHOW CONSTRAINTS YIELD name')) {
      if (row.get('name') !== 'test_turn') await run(`DROP CONSTRAINT ${row.get('name')}`);
    }
    for (const row of await run("SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP'")) {
      if (row.get('owningConstraint') === null) await run(`DROP INDEX ${row.get('name')}`);
    }
  }
});
