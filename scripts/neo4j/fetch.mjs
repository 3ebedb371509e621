import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/** Folder in which fetched servers are kept between runs: `NEO4J_CACHE`, else one in the user's cache folder. */
export function cacheFolder() {
  return process.env.NEO4J_CACHE ?? join(homedir(), '.cache', 'bang-giao', 'neo4j');
}

/** Makes sure that the server's jars are in the cache (116 MB, fetched once with Maven); returns their folder. */
export async function fetchNeo4j() {
  const version = /<version>(5[\d.]+)<\/version>/.exec(await readFile(POM, 'utf8'))[1];
  const libraries = join(cacheFolder(), version);
  if (existsSync(libraries)) return libraries;
  // Filled aside and moved into place, so that what is there is whole, also where two fetch at once.
  const aside = `${libraries}.${process.pid}`;
  await mkdir(aside, { recursive: true });
  await run('mvn', [
    '-q',
    '-B',
    '-f',
    POM,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${aside}`,
  ]);
  await rename(aside, libraries).catch(async (error) => {
    await rm(aside, { recursive: true });
    if (!existsSync(libraries)) throw error;
  });
  return libraries;
}
