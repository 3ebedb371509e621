import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadGazetteer } from '../../../src/gazetteer';
import { verify } from '../../../src/ingest';
import { openStore } from '../../../src/store';
import { type RunningApi, runApi } from '../../api/running-api';
import { SEED_GRAPH } from '../../api/seed-graph';
import { askedQuestions, question } from '../../asked-questions';
import { runInProcess } from '../../cli/run-in-process';
import { snapshot } from '../../contract/snapshot';
import { describeWithNeo4j, neo4jServer } from '../../neo4j/neo4j-server';

const DATA = path.join(__dirname, '../../../data');
const ARTICLES = path.join(DATA, 'articles/reported.jsonl');

const SEARCH =
  'query ($text: String!) { search(text: $text, first: 50) { totalCount edges { score matched cursor } } }';
const EVENTS = `query ($after: String, $direction: SortDirection!) {
  events(first: 7, after: $after, orderBy: { field: DATE, direction: $direction }) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } }
  }
}`;

jest.setTimeout(300_000);

describeWithNeo4j('Neo4j and SQLite', () => {
  const server = neo4jServer();
  let folder: string;
  let apis: readonly RunningApi[];

  const serve = async (fill: (url: string) => Promise<unknown>) => {
    await server.clear();
    const urls = [`sqlite:${path.join(folder, 'graph.db')}`, server.url];
    for (const url of urls) await fill(url);
    apis = await Promise.all(urls.map(async (url) => runApi({}, await openStore(url))));
  };

  /** The answer of both, checked to be the same bytes. */
  const ask = async (query: string, variables: Record<string, unknown>) => {
    const [one, other] = await Promise.all(apis.map(({ url }) => answer(url, query, variables)));
    expect(other).toBe(one);
    return JSON.parse(one!);
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'bang-giao-same-'));
  });
  afterEach(async () => {
    for (const api of apis) await api.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('answer questions about a small graph with the same bytes', async () => {
    await serve(async (url) => {
      const store = await openStore(url);
      await store.write((tx) => tx.apply(SEED_GRAPH));
      await store.close();
    });
    for (const { query, variables } of askedQuestions().map(question)) await ask(query, variables);
    for (const id of ['seed-0', 'seed-1']) await ask(question('12-article').query, { id });
  });

  it('read the same articles into the same graph, and answer about it with the same bytes', async () => {
    await serve((url) => runInProcess(['ingest', ARTICLES, '--store', url]));
    const [sqlite, neo4j] = await Promise.all(apis.map(({ store }) => snapshot(store)));
    expect(neo4j).toEqual(sqlite);
    for (const { query, variables } of askedQuestions().map(question)) await ask(query, variables);

    const { store } = apis[0]!;
    const entities = [...(await store.entities(await store.scan('entity', null, 1000))).values()];
    for (const { id, type, name } of entities.filter((_, index) => index % 8 === 0)) {
      for (const text of textsFor(name)) await ask(SEARCH, { text });
      await ask(question('08-neighbourhood').query, { of: [{ id }], depth: 2 });
      if (type === 'City') await ask(question('05-city').query, { city: { id } });
      if (type === 'Person') await ask(question('04-person').query, { who: { id } });
      if (type === 'Association') await ask(question('06-association').query, { who: { id } });
    }
    for (const direction of ['ASC', 'DESC']) {
      for (let after: string | null = null, more = true; more; ) {
        const { data } = await ask(EVENTS, { after, direction });
        ({ endCursor: after, hasNextPage: more } = data.events.pageInfo);
      }
    }
    for await (const violation of verify(apis[1]!.store, loadGazetteer())) {
      expect(violation).toBeNull();
    }
  });
});

/** A name as people type it: whole, its beginning, a later word, and with two neighbouring letters swapped. */
function textsFor(name: string): string[] {
  const middle = Math.floor(name.length / 2);
  const swapped = `${name.slice(0, middle - 1)}${name[middle]}${name[middle - 1]}${name.slice(middle + 1)}`;
  return [name, name.slice(0, 4), name.split(' ').at(-1)!, swapped].map((text) => text.slice(0, 400));
}

async function answer(url: string, query: string, variables: Record<string, unknown>): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}
