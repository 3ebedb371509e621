import neo4j from 'neo4j-driver';
import { startNeo4j, stopNeo4j } from '../../scripts/neo4j/server.mjs';

/** Runs `work` with a driver for a Neo4j of its own, whose user and password are in the environment meanwhile. */
export async function withNeo4j(work) {
  const { uri, username, password, home } = await startNeo4j();
  Object.assign(process.env, { NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    return await work(uri, driver);
  } finally {
    await driver.close();
    await stopNeo4j(home);
  }
}

/** Takes all nodes out, a few thousand a transaction. */
export async function clear(driver) {
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
}
