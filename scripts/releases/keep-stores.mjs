// node scripts/releases/keep-stores.mjs FOLDER [DIST]: before a release, makes a store of each kind from FOLDER/articles.jsonl
// with the built program, and keeps both in the folder: sqlite.db.gz and neo4j.json.gz. Needs what scripts/neo4j needs.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import neo4j from 'neo4j-driver';
import { startNeo4j, stopNeo4j } from '../neo4j/server.mjs';

const DIST = path.join(import.meta.dirname, '../../dist');
const NODES = 'MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties';
const RELATIONSHIPS = `MATCH (a)-[r]->(b)
  RETURN elementId(a) AS source, elementId(b) AS target, type(r) AS type, properties(r) AS properties`;
const CONSTRAINTS = 'SHOW CONSTRAINTS YIELD createStatement RETURN createStatement';
const INDEXES = `SHOW INDEXES YIELD createStatement, type, owningConstraint
  WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN createStatement`;

const [folder, dist = DIST] = process.argv.slice(2);
const ingest = (store) =>
  execFileSync(process.execPath, [
    path.join(dist, 'cli/main.js'),
    ...['ingest', path.join(folder, 'articles.jsonl'), '--store', store],
  ]);

const temporary = await mkdtemp(path.join(tmpdir(), 'bang-giao-release-'));
try {
  ingest(`sqlite:${temporary}/store.db`);
  await keep('sqlite.db.gz', await readFile(path.join(temporary, 'store.db')));
} finally {
  await rm(temporary, { recursive: true });
}
const { uri, username, password, home } = await startNeo4j();
Object.assign(process.env, { NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
try {
  ingest(uri);
  await keep('neo4j.json.gz', JSON.stringify(await wholeDatabase()));
} finally {
  await stopNeo4j(home);
}

async function wholeDatabase() {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const rows = async (query) => (await driver.executeQuery(query)).records.map((row) => row.toObject());
  const statements = [...(await rows(CONSTRAINTS)), ...(await rows(INDEXES))];
  const schema = statements.map(({ createStatement }) => createStatement);
  return { schema, nodes: await rows(NODES), relationships: await rows(RELATIONSHIPS) };
}

function keep(name, content) {
  return writeFile(path.join(folder, name), gzipSync(content, { level: 9 }));
}
