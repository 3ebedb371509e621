import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { type Neo4jAccess, startOnce } from './start';

/** Fetching it for the first time takes as long as the network does. */
const START_MS = 300_000;

/** Marks a database that tests may empty. */
const MARK = 'TestDatabase';

/** Whether there can be a Neo4j for tests on this machine. */
export const hasNeo4j = Boolean(process.env.NEO4J_URI || process.env.BANG_GIAO_TEST_NEO4J);

/** `describe` for tests that need a Neo4j; the line that says why they are skipped is written before all tests. */
export const describeWithNeo4j = hasNeo4j ? describe : describe.skip;

export interface Neo4jServer {
  /** Address to open a store at; user and password are in the environment while the tests of the file run. */
  readonly url: string;
  readonly access: Neo4jAccess;
  readonly driver: Driver;
  /** Takes everything out of the database but its constraints and indexes. */
  clear(): Promise<void>;
}

/** The server of this test run, for one test file at a time: files that run side by side wait for each other. */
export function neo4jServer(): Neo4jServer {
  let access: Neo4jAccess;
  let driver: Driver;
  let turn: Session;
  beforeAll(async () => {
    access = await accessToServer();
    process.env.NEO4J_USERNAME = access.username;
    process.env.NEO4J_PASSWORD = access.password;
    driver = neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password));
    turn = driver.session(database());
    await takeTurn(turn);
    await assertForTests(driver);
  }, START_MS);
  afterAll(async () => {
    await turn.close();
    await driver.close();
  });
  return {
    get url() {
      return access.uri;
    },
    get access() {
      return access;
    },
    get driver() {
      return driver;
    },
    clear: async () => {
      await driver.executeQuery(`MATCH (n) WHERE NOT n:${MARK} DETACH DELETE n`, {}, database());
    },
  };
}

async function accessToServer(): Promise<Neo4jAccess> {
  const { NEO4J_URI, NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '', BANG_GIAO_TEST_NEO4J } = process.env;
  if (NEO4J_URI) return { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD };
  return startOnce(BANG_GIAO_TEST_NEO4J!);
}

function database(): { database?: string } {
  const { NEO4J_DATABASE } = process.env;
  return NEO4J_DATABASE ? { database: NEO4J_DATABASE } : {};
}

/** A transaction that stays open holds a lock, which ends with it or with this process. */
async function takeTurn(session: Session): Promise<void> {
  await session.run('CREATE CONSTRAINT test_turn IF NOT EXISTS FOR (t:TestTurn) REQUIRE t.id IS UNIQUE');
  await session.beginTransaction().run('MERGE (t:TestTurn {id: 1})');
}

/** Tests empty the database again and again: it must be empty at first, or one that tests have used. */
async function assertForTests(driver: Driver): Promise<void> {
  const { records } = await driver.executeQuery(
    `RETURN EXISTS { MATCH (:${MARK}) } AS marked, EXISTS { MATCH (n) } AS used`,
    {},
    database(),
  );
  const { marked, used } = records[0]!.toObject();
  if (used && !marked)
    throw new Error('NEO4J_URI leads to a database with data in it; tests would delete them');
  await driver.executeQuery(`MERGE (:${MARK} {id: 1})`, {}, database());
}
