import { openStore } from '../../../src/store';
import { apply, entity } from '../../contract/fixtures';
import { describeWithNeo4j, neo4jServer } from '../../neo4j/neo4j-server';

jest.setTimeout(60_000);

const city = { putEntities: [entity('City', 'a', 'Móng Cái')] };

/** Nothing listens there. */
const NOBODY = 'bolt://127.0.0.1:1';

describe('the address of a Neo4j', () => {
  it.each(['neo4j:', 'neo4j://', 'bolt:localhost'])('must name a server, unlike %s', async (url) => {
    await expect(openStore(url)).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('may hold no password, and an error shows none', async () => {
    const opening = openStore('neo4j://neo4j:very-secret@localhost');
    await expect(opening).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.not.stringContaining('very-secret'),
    });
  });

  it.each([NOBODY, NOBODY.replace('bolt', 'neo4j')])('where nobody answers fails, %s', async (url) => {
    await expect(openStore(url)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining(`${url} does not answer`),
    });
  });
});

describeWithNeo4j('a Neo4j', () => {
  const server = neo4jServer();
  const environment = { ...process.env };
  beforeEach(() => server.clear());
  afterEach(() => {
    process.env.NEO4J_PASSWORD = server.access.password;
    if (environment.NEO4J_DATABASE === undefined) delete process.env.NEO4J_DATABASE;
    else process.env.NEO4J_DATABASE = environment.NEO4J_DATABASE;
  });

  it('that is empty is opened neither for reading only nor where none is to be made', async () => {
    for (const options of [{ readonly: true }, { create: false }]) {
      await expect(openStore(server.url, options)).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: expect.stringContaining('holds no graph'),
      });
    }
    expect(await count('Store')).toBe(0);
  });

  it('keeps what was stored, and refuses writes where it is open for reading only', async () => {
    const writing = await openStore(server.url);
    await apply(writing, city);
    await writing.close();
    const reading = await openStore(server.url, { readonly: true });
    expect((await reading.entities(['a'])).size).toBe(1);
    await expect(apply(reading, city)).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    await reading.close();
  });

  it('written by a newer release is left alone', async () => {
    await (await openStore(server.url)).close();
    await server.driver.executeQuery('MATCH (s:Store) SET s.schema = 999');
    for (const options of [{}, { readonly: true }]) {
      await expect(openStore(server.url, options)).rejects.toMatchObject({ code: 'STORE_TOO_NEW' });
    }
    const { records } = await server.driver.executeQuery('MATCH (s:Store) RETURN s.schema AS schema');
    expect(Number(records[0]?.get('schema'))).toBe(999);
  });

  it('that becomes too new while it is open takes no more writes', async () => {
    const store = await openStore(server.url);
    await server.driver.executeQuery('MATCH (s:Store) SET s.schema = 999');
    await expect(apply(store, city)).rejects.toMatchObject({ code: 'STORE_TOO_NEW' });
    await store.close();
    expect(await count('Entity')).toBe(0);
  });

  it('that must be migrated is not opened for reading only', async () => {
    await (await openStore(server.url)).close();
    await server.driver.executeQuery('MATCH (s:Store) SET s.schema = 0');
    await expect(openStore(server.url, { readonly: true })).rejects.toMatchObject({
      code: 'STORE_READ_ONLY',
    });
    await (await openStore(server.url)).close();
    await (await openStore(server.url, { readonly: true })).close();
  });

  it('with another program’s nodes of the same labels is left alone, with other nodes it is shared', async () => {
    await server.driver.executeQuery('CREATE (:Entity {id: "theirs"})');
    await expect(openStore(server.url)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
    expect(await count('Store')).toBe(0);
    await server.clear();
    await server.driver.executeQuery('CREATE (:Invoice {id: "theirs"})');
    const store = await openStore(server.url);
    await apply(store, city);
    await store.close();
    expect(await count('Invoice')).toBe(1);
  });

  it('says that the password is wrong', async () => {
    process.env.NEO4J_PASSWORD = 'another password';
    await expect(openStore(server.url)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('NEO4J_PASSWORD'),
    });
  });

  it('says that there is no such database', async () => {
    process.env.NEO4J_DATABASE = 'nowhere';
    await expect(openStore(server.url)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('NEO4J_DATABASE'),
    });
  });

  async function count(label: string): Promise<number> {
    const { records } = await server.driver.executeQuery(
      'MATCH (n) WHERE $label IN labels(n) RETURN count(n) AS count',
      { label },
    );
    return Number(records[0]?.get('count'));
  }
});
