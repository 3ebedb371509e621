import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { builtProgram } from '../../cli/built-program';
import { launch } from './chromium';

const ROOT = path.join(__dirname, '../../..');
const VITE = path.join(ROOT, 'node_modules/vite/bin/vite.js');
const CONFIG = path.join(ROOT, 'src/explorer/vite.config.mjs');
/** Generous: the machine may be busy, and WebGL is drawn in software. */
const TIMEOUT_MS = 120_000;
const STEP_MS = 30_000;

export interface RunningExplorer {
  /** Opens the page; what is behind the `?` may be given. What its console complains of makes the test fail. */
  open(search?: string, options?: BrowserContextOptions): Promise<Page>;
  /** A token for these scopes. */
  token(...scopes: string[]): string;
  readonly url: string;
}

/** The page as it is built and installed, on a real server that has read the articles, in a real browser. */
export function runningExplorer(...articles: string[]): RunningExplorer {
  const program = builtProgram();
  const folder = mkdtempSync(path.join(tmpdir(), 'bang-giao-explorer-'));
  const complaints: string[] = [];
  let server: ChildProcess;
  let browser: Browser;
  let url = '';
  const store = `sqlite:${folder}/explorer.db`;
  jest.setTimeout(TIMEOUT_MS);

  beforeAll(async () => {
    const page = path.join(path.dirname(program.main), '../explorer');
    execFileSync(process.execPath, [VITE, 'build', '--logLevel', 'error', '-c', CONFIG, '--outDir', page]);
    server = spawn(process.execPath, [
      program.main,
      'serve',
      ...['--port', '0', '--store', store, '--with', ...articles],
    ]);
    url = await addressOf(server);
    browser = await launch();
  });

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    server?.kill('SIGTERM');
    if (server?.exitCode === null) await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    get url() {
      return url;
    },
    async open(search = '', options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        locale: 'en',
        ...options,
      });
      context.setDefaultTimeout(STEP_MS);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(`${url}/${search}`);
      return page;
    },
    token(...scopes) {
      const argv = ['token', 'create', 'tester', '--scope', ...scopes, '--store', store];
      const shown = execFileSync(process.execPath, [program.main, ...argv], { encoding: 'utf8' });
      return shown.split(/\s/)[0]!;
    },
  };
}

/** Where a server that starts says that it listens. */
async function addressOf(server: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: server.stdout! })) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (url) return url;
  }
  throw new Error('The server ended before it listened.');
}
