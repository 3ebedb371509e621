import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { fetchNeo4j } from './fetch.mjs';

const PASSWORD = 'bang-giao-tests';
const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 30_000;
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch'];

/**
 * Starts a Neo4j of its own on free ports of localhost, with an empty database in `home` (default: a new temporary
 * folder), and waits until it answers. Returns what is needed to use and stop it; it goes on when this process ends.
 * In a folder where one ran before it has the data, the ports and the settings of that one. `settings` are further
 * lines of neo4j.conf.
 */
export async function startNeo4j(home, settings = []) {
  const libraries = await fetchNeo4j();
  const folder = home ?? (await mkdtemp(join(tmpdir(), 'bang-giao-neo4j-')));
  const uri = (await configured(folder)) ?? (await configure(folder, settings));
  const pid = launch(libraries, folder);
  const server = { uri, username: 'neo4j', password: PASSWORD, home: folder, pid };
  await writeFile(join(folder, 'server.json'), JSON.stringify(server));
  try {
    await untilItAnswers(server);
  } catch (error) {
    await stopNeo4j(folder);
    throw error;
  }
  return server;
}

/** Stops the server in `home` cleanly, and by force where it does not end; `keep` leaves its folder. */
export async function stopNeo4j(home, { keep = false } = {}) {
  const { pid } = JSON.parse(await readFile(join(home, 'server.json'), 'utf8'));
  signal(pid, 'SIGTERM');
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  while (signal(pid, 0)) {
    if (Date.now() > deadline) signal(pid, 'SIGKILL');
    await delay(100);
  }
  if (!keep) await rm(home, { recursive: true, force: true });
}

/** Runs neo4j-admin on the Neo4j in `home`, which must not run; gives its exit code. */
export async function neo4jAdmin(home, argv) {
  const libraries = await fetchNeo4j();
  await mkdir(join(home, 'conf'), { recursive: true });
  const admin = spawn('java', [...classPath(libraries), 'org.neo4j.cli.AdminTool', ...argv], {
    stdio: 'inherit',
    env: { ...process.env, NEO4J_HOME: home },
  });
  const [code] = await once(admin, 'exit');
  return code ?? 1;
}

/** The address in a folder that has been configured; null elsewhere. */
async function configured(home) {
  const settings = await readFile(join(home, 'conf', 'neo4j.conf'), 'utf8').catch(() => '');
  const address = /^server\.bolt\.listen_address=(.+)$/m.exec(settings);
  return address ? `bolt://${address[1]}` : null;
}

async function configure(home, more) {
  const folders = ['data', 'logs', 'run', 'plugins', 'import'];
  for (const name of [...folders, 'conf']) await mkdir(join(home, name), { recursive: true });
  const [bolt, http] = [await freePort(), await freePort()];
  const settings = [
    ...folders.map((name) => `server.directories.${name}=${join(home, name)}`),
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.bolt.advertised_address=127.0.0.1:${bolt}`,
    `server.http.listen_address=127.0.0.1:${http}`,
    'server.https.enabled=false',
    'server.memory.pagecache.size=256m',
    'dbms.usage_report.enabled=false',
    ...more,
  ];
  await writeFile(join(home, 'conf', 'neo4j.conf'), `${settings.join('\n')}\n`);
  return `bolt://127.0.0.1:${bolt}`;
}

function launch(libraries, home) {
  const log = openSync(join(home, 'logs', 'console.log'), 'a');
  const options = {
    cwd: home,
    detached: true,
    stdio: ['ignore', log, log],
  };
  const server = spawn(
    'java',
    [
      ...classPath(libraries),
      '-Xms256m',
      '-Xmx1g',
      '-XX:+UseParallelGC',
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    options,
  );
  server.unref();
  return server.pid;
}

function classPath(libraries) {
  const opened = OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  return ['-cp', join(libraries, '*'), ...opened];
}

/** A fresh server wants its first password changed; that it lets us do so tells that it is there. */
async function untilItAnswers({ uri, username, password, pid, home }) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    if (await works(uri, username, password)) return;
    await setPassword(uri).catch(() => undefined);
    if (!signal(pid, 0) || Date.now() > deadline) {
      const log = await readFile(join(home, 'logs', 'console.log'), 'utf8');
      throw new Error(`Neo4j did not start:\n${log.slice(-2000)}`);
    }
    await delay(250);
  }
}

async function works(uri, username, password) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { maxTransactionRetryTime: 0 });
  try {
    await driver.executeQuery('RETURN 1');
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

async function setPassword(uri) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'), { maxTransactionRetryTime: 0 });
  const session = driver.session({ database: 'system' });
  try {
    await session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password: PASSWORD });
  } finally {
    await driver.close();
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Sends a signal; false where there is no such process any more. */
function signal(pid, name) {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false;
  }
}
