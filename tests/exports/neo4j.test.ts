import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { loadGazetteer } from '../../src/gazetteer';
import { verify } from '../../src/ingest';
import { type GraphStore, openStore } from '../../src/store';
import { answersOf } from '../api/answers-of';
import { runInProcess } from '../cli/run-in-process';
import { distinction } from '../ingest/distinction';
import { describeWithNeo4j, neo4jServer } from '../neo4j/neo4j-server';
import { describeWithOwnNeo4j, ownNeo4j } from '../neo4j/own-server';
import { wholeDatabase } from '../neo4j/whole-database';

const ARTICLES = path.join(__dirname, '../../data/articles/written.jsonl');

jest.setTimeout(300_000);

describeWithOwnNeo4j('what is exported for Neo4j', () => {
  const imported = ownNeo4j();
  const folder = mkdtempSync(path.join(tmpdir(), 'bang-giao-export-'));
  const sqlite = `sqlite:${path.join(folder, 'graph.db')}`;
  const out = path.join(folder, 'with a space');

  beforeAll(async () => {
    await runInProcess(['ingest', ARTICLES, '--store', sqlite]);
    const store = await openStore(sqlite);
    const records = [distinction('d1'), { kind: 'token', id: 't1', body: '{}' }] as const;
    await store.write((tx) => tx.apply({ putRecords: records }));
    await store.close();
    const exported = await runInProcess(['export', 'neo4j', '--store', sqlite, '--out', out]);
    expect(exported).toEqual({ code: 0, stdout: '', stderr: '' });
    execFileSync('sh', [path.join(out, 'import.sh'), 'neo4j'], {
      env: { ...process.env, PATH: `${imported.adminFolder()}:${process.env.PATH}` },
    });
    await imported.start();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const reading = async <T>(url: string, read: (store: GraphStore) => Promise<T>): Promise<T> => {
    const store = await openStore(url, { readonly: true });
    return read(store).finally(() => store.close());
  };

  it('must be opened for writing once, and then is a store like the one that was exported', async () => {
    const { uri } = imported.access;
    await expect(openStore(uri, { readonly: true })).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    const copied = await runInProcess(['copy', '--from', sqlite, '--to', uri]);
    expect(copied).toMatchObject({ code: 0, stdout: expect.stringContaining('0 added, 0 replaced') });

    expect(await reading(uri, answersOf)).toEqual(await reading(sqlite, answersOf));
    await reading(uri, async (store) => {
      for await (const violation of verify(store, loadGazetteer())) expect(violation).toBeNull();
      const kept = async (kind: 'decision' | 'token') => store.records({ kind, limit: 5 });
      expect(await kept('decision')).toEqual([distinction('d1')]);
      expect(await kept('token')).toEqual([]);
    });
  });

  describeWithNeo4j('beside a database that was written to', () => {
    const written = neo4jServer();

    it('makes the same nodes and relationships, with the same properties', async () => {
      await written.clear();
      const copied = await runInProcess(['copy', '--from', sqlite, '--to', written.url]);
      expect(copied.code).toBe(0);
      const ours = asImported(await wholeDatabase(written.driver));
      const { uri, username, password } = imported.access;
      const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
      const theirs = asImported(await wholeDatabase(driver).finally(() => driver.close()));
      expect(ours.nodes.length).toBeGreaterThan(1000);
      expect(onlyIn(theirs.nodes, ours.nodes)).toEqual([]);
      expect(onlyIn(ours.nodes, theirs.nodes)).toEqual([]);
      expect(theirs.relationships.length).toBe(ours.relationships.length);
      expect(onlyIn(theirs.relationships, ours.relationships)).toEqual([]);
      expect(onlyIn(ours.relationships, theirs.relationships)).toEqual([]);
    });
  });
});

type Whole = Awaited<ReturnType<typeof wholeDatabase>>;

/** How often, and by whom, a database was written to is its own affair, and neo4j-admin leaves empty lists out. */
function asImported({ nodes, relationships }: Whole): Whole {
  const own = nodes.filter((node) => !/"labels":\["Store"\]|"kind":"(?:audit|report)"/.test(node));
  return { nodes: own.map((node) => node.replace(/"\w+":\[\],/g, '')), relationships };
}

/** The first few that the other does not have: all would be too much to read. */
function onlyIn(texts: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return texts.filter((text) => !known.has(text)).slice(0, 3);
}
