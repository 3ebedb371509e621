import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';

/** After all tests: stops the Neo4j that one of them started. */
export default function tearDown(): void {
  const folder = process.env.BANG_GIAO_TEST_NEO4J;
  if (!folder) return;
  const home = path.join(folder, 'home');
  if (existsSync(path.join(home, 'server.json'))) {
    execFileSync(process.execPath, [path.join(__dirname, '../../scripts/neo4j/main.mjs'), 'stop', home]);
  }
  rmSync(folder, { recursive: true, force: true });
}
