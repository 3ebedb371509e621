import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadGazetteer } from '../../../src/gazetteer';
import { verify } from '../../../src/ingest';
import { type GraphStore, openStore } from '../../../src/store';
import { answersOf } from '../../api/answers-of';
import { runInProcess } from '../../cli/run-in-process';
import { dump } from '../../ingest/graph-dump';
import { describeWithNeo4j, neo4jServer } from '../../neo4j/neo4j-server';

const ARTICLES = path.join(__dirname, '../../../data/articles/reported.jsonl');

jest.setTimeout(300_000);

describeWithNeo4j('copying between SQLite and Neo4j', () => {
  const server = neo4jServer();
  let folder: string;
  beforeEach(async () => {
    await server.clear();
    folder = mkdtempSync(path.join(tmpdir(), 'bang-giao-copy-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const sqlite = (name: string) => `sqlite:${path.join(folder, name)}`;
  const reading = async <T>(url: string, read: (store: GraphStore) => Promise<T>): Promise<T> => {
    const store = await openStore(url, { readonly: true });
    return read(store).finally(() => store.close());
  };

  it('there and back again gives the same answers, byte for byte, and sound stores', async () => {
    await runInProcess(['ingest', ARTICLES, '--store', sqlite('first.db')]);
    const copy = (from: string, to: string) => runInProcess(['copy', '--from', from, '--to', to]);
    expect(await copy(sqlite('first.db'), server.url)).toMatchObject({ code: 0, stderr: '' });
    expect(await copy(server.url, sqlite('back.db'))).toMatchObject({ code: 0, stderr: '' });
    expect((await copy(sqlite('first.db'), server.url)).stdout).toMatch(/^Articles: 0 added, 0 replaced/);

    const [first, ...copies] = [sqlite('first.db'), server.url, sqlite('back.db')];
    const answers = await reading(first!, answersOf);
    expect(answers.length).toBeGreaterThan(10);
    for (const url of copies) {
      expect(await reading(url, answersOf)).toEqual(answers);
      expect(await reading(url, dump)).toBe(await reading(first!, dump));
      await reading(url, async (store) => {
        for await (const violation of verify(store, loadGazetteer())) expect(violation).toBeNull();
      });
    }
  });
});
