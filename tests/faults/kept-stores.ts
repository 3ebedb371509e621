import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import neo4j, { type Driver } from 'neo4j-driver';

/** Numbers that are never whole ones to the database. */
const FRACTIONS = new Set(['x', 'y', 'confidence']);
const STORES = path.join(__dirname, '../fixtures/stores');

interface KeptDatabase {
  readonly schema: readonly string[];
  readonly nodes: readonly object[];
  readonly relationships: readonly object[];
}

/** The versions of which stores are kept. */
export const VERSIONS = readdirSync(STORES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The articles that a version made its stores of. */
export const articlesOf = (version: string): string => path.join(STORES, version, 'articles.jsonl');

/** Writes the SQLite store of a version to a file. */
export function unpackSqlite(version: string, file: string): void {
  writeFileSync(file, gunzipSync(readFileSync(path.join(STORES, version, 'sqlite.db.gz'))));
}

/** Puts the Neo4j store of a version into an empty database. */
export async function fillNeo4j(version: string, driver: Driver): Promise<void> {
  const packed = readFileSync(path.join(STORES, version, 'neo4j.json.gz'));
  const { schema, nodes, relationships } = JSON.parse(
    gunzipSync(packed).toString('utf8'),
    asValue,
  ) as KeptDatabase;
  await dropSchema(driver);
  for (const statement of schema) await driver.executeQuery(statement);
  await driver.executeQuery(
    'UNWIND $nodes AS node CREATE (n:$(node.labels)) SET n = node.properties, n.keptAs = node.id',
    { nodes },
  );
  await driver.executeQuery(
    `UNWIND $relationships AS row MATCH (a {keptAs: row.source}), (b {keptAs: row.target})
     CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
    { relationships },
  );
  await driver.executeQuery('MATCH (n) WHERE n.keptAs IS NOT NULL REMOVE n.keptAs');
}

/** Constraints and indexes outlive what they were made for; those of the tests themselves stay. */
async function dropSchema(driver: Driver): Promise<void> {
  const namesOf = async (query: string) =>
    (await driver.executeQuery(query)).records.map((row) => row.get(0));
  const own = "NOT any(label IN labelsOrTypes WHERE label STARTS WITH 'Test')";
  for (const name of await namesOf(`SHOW CONSTRAINTS YIELD name, labelsOrTypes WHERE ${own} RETURN name`))
    await driver.executeQuery(`DROP CONSTRAINT \`${name}\``);
  for (const name of await namesOf(
    `SHOW INDEXES YIELD name, type, labelsOrTypes WHERE type <> 'LOOKUP' AND ${own} RETURN name`,
  ))
    await driver.executeQuery(`DROP INDEX \`${name}\``);
}

/** JSON knows neither the database's whole numbers nor its days and points. */
function asValue(key: string, value: unknown): unknown {
  if (typeof value === 'number')
    return Number.isInteger(value) && !FRACTIONS.has(key) ? neo4j.int(value) : value;
  const { year, month, day, srid, x, y } = Object(value) as Record<string, unknown>;
  if (neo4j.isInt(year) && neo4j.isInt(month) && neo4j.isInt(day))
    return new neo4j.types.Date(year, month, day);
  if (neo4j.isInt(srid)) return new neo4j.types.Point(srid, x as number, y as number);
  return value;
}
