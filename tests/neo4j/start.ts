import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

export interface Neo4jAccess {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Folder and process of a server that the tests started; absent where it is somebody's. */
  readonly home?: string;
  readonly pid?: number;
}

const MAIN = path.join(__dirname, '../../scripts/neo4j/main.mjs');

/** Starts the server of this test run, or waits until another test file has. */
export async function startOnce(folder: string): Promise<Neo4jAccess> {
  const [claim, told] = [path.join(folder, 'claimed'), path.join(folder, 'told.json')];
  if (claimed(claim)) {
    const answer = await start(path.join(folder, 'home')).catch((error) => ({ error: String(error) }));
    writeFileSync(told, JSON.stringify(answer));
  }
  while (!existsSync(told)) await delay(200);
  const answer = JSON.parse(readFileSync(told, 'utf8')) as Neo4jAccess | { error: string };
  if ('error' in answer) throw new Error(answer.error);
  return answer;
}

async function start(home: string): Promise<Neo4jAccess> {
  const { stdout } = await promisify(execFile)(process.execPath, [MAIN, 'start', home]);
  return JSON.parse(stdout) as Neo4jAccess;
}

/** Making a folder succeeds for one alone, however many try. */
function claimed(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
