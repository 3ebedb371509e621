import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Before all tests: finds out whether there can be a Neo4j for them. It is started by the first test that needs it
 * (`neo4jServer`) and stopped when all are done (`tear-down.ts`).
 */
export default function setUp(): void {
  if (process.env.NEO4J_URI) return;
  const missing = whatIsMissing();
  if (missing === null) {
    process.env.BANG_GIAO_TEST_NEO4J = mkdtempSync(path.join(tmpdir(), 'bang-giao-neo4j-'));
    return;
  }
  const line = `Neo4j half not run: ${missing}; install Java 17 and Maven, or set NEO4J_URI to an empty Neo4j 5.26.`;
  if (process.env.NEO4J_REQUIRED) throw new Error(line);
  process.stderr.write(`${line}\n`);
}

function whatIsMissing(): string | null {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  if (version < 17) return 'there is no Java 17';
  const cache = process.env.NEO4J_CACHE ?? path.join(homedir(), '.cache', 'bang-giao', 'neo4j');
  if (!existsSync(cache) && spawnSync('mvn', ['-version']).error) return 'there is no Maven to fetch it with';
  return null;
}
