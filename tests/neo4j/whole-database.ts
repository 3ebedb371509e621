import type { Driver } from 'neo4j-driver';

const NODES = `MATCH (n) WHERE NOT n:TestDatabase AND NOT n:TestTurn
  UNWIND labels(n) AS label WITH n, label ORDER BY label
  RETURN collect(label) AS labels, properties(n) AS properties`;
const RELATIONSHIPS = `MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS properties,
  coalesce(a.id, a.key, a.name) AS source, coalesce(b.id, b.key, b.name) AS target`;

/** Every node and relationship of a database with its labels and properties, in an order of its own; one text each. */
export async function wholeDatabase(driver: Driver): Promise<{ nodes: string[]; relationships: string[] }> {
  return { nodes: await texts(driver, NODES), relationships: await texts(driver, RELATIONSHIPS) };
}

async function texts(driver: Driver, query: string): Promise<string[]> {
  const { records } = await driver.executeQuery(query);
  return records.map((record) => canonical(record.toObject())).sort();
}

/** JSON with keys in order and values of the database's own types told apart. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) => {
    if (typeof inner !== 'object' || inner === null) return inner;
    if (Array.isArray(inner)) return inner;
    const type = inner.constructor?.name;
    const sorted = Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(type === 'Object' ? sorted : [['type', type], ...sorted]);
  });
}
