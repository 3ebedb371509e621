import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInProcess } from '../../cli/run-in-process';
import { describeWithNeo4j, neo4jServer } from '../../neo4j/neo4j-server';

const ROOT = path.join(__dirname, '../../..');
const PAGE = readFileSync(path.join(ROOT, 'docs/neo4j.md'), 'utf8');
const QUERIES = [...PAGE.matchAll(/\*\*(.+)\*\*\n\n```cypher\n([^`]+)```/g)].map(
  ([, title, query]) => [title!, query!] as const,
);

jest.setTimeout(60_000);

describeWithNeo4j('the queries of docs/neo4j.md', () => {
  const server = neo4jServer();
  beforeAll(async () => {
    await server.clear();
    await runInProcess(['ingest', path.join(ROOT, 'data/articles/reported.jsonl'), '--store', server.url]);
  });

  it('are ten', () => {
    expect(QUERIES).toHaveLength(10);
  });

  it.each(QUERIES)('%s', async (_, query) => {
    const { records } = await server.driver.executeQuery(query);
    expect(records.length).toBeGreaterThan(0);
  });
});
