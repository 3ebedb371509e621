import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Neo4jAccess } from './start';

const MAIN = path.join(__dirname, '../../scripts/neo4j/main.mjs');
const run = promisify(execFile);

/** `describe` for tests that start servers of their own, which is not possible where somebody's server is used. */
export const describeWithOwnNeo4j = process.env.BANG_GIAO_TEST_NEO4J ? describe : describe.skip;

/** A Neo4j for one test file alone, which may stop and break it. */
export interface OwnNeo4j {
  readonly home: string;
  /** Once it was started; user and password are in the environment then. */
  readonly access: Neo4jAccess;
  /** Starts it, or starts it again with the same data, address and settings. */
  start(...settings: string[]): Promise<void>;
  /** Ends it without any chance to tidy up. */
  kill(): void;
  /** Writes a program `neo4j-admin` that works on this server's folder; gives the folder that holds it. */
  adminFolder(): string;
}

export function ownNeo4j(): OwnNeo4j {
  const folder = mkdtempSync(path.join(tmpdir(), 'bang-giao-own-neo4j-'));
  const home = path.join(folder, 'home');
  let access: Neo4jAccess | undefined;
  afterAll(async () => {
    if (access) await run(process.execPath, [MAIN, 'stop', home]);
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    home,
    get access() {
      return access!;
    },
    start: async (...settings) => {
      const { stdout } = await run(process.execPath, [MAIN, 'start', home, ...settings]);
      access = JSON.parse(stdout) as Neo4jAccess;
      process.env.NEO4J_USERNAME = access.username;
      process.env.NEO4J_PASSWORD = access.password;
    },
    kill: () => {
      process.kill(access!.pid!, 'SIGKILL');
    },
    adminFolder: () => {
      const program = `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" admin "${home}" "$@"\n`;
      writeFileSync(path.join(folder, 'neo4j-admin'), program, { mode: 0o755 });
      return folder;
    },
  };
}
