import { openStore } from '../../../src/store';
import { describeGraphStore } from '../../contract/describe-graph-store';
import { describeWithNeo4j, neo4jServer } from '../../neo4j/neo4j-server';

jest.setTimeout(120_000);

describeWithNeo4j('with one database', () => {
  const server = neo4jServer();
  let taken = false;
  beforeEach(() => {
    taken = false;
  });

  // A further store beside it in the same test is one in SQLite: what both answer must be the same anyway.
  describeGraphStore('Neo4j', async () => {
    if (taken) return openStore('sqlite::memory:');
    taken = true;
    await server.clear();
    return openStore(server.url);
  });
});
