import { setTimeout as delay } from 'node:timers/promises';
import { openStore } from '../../src/store';
import { builtProgram } from './built-program';
import { type RunningProcess, start } from './process';
import { runInProcess } from './run-in-process';
import { jsonLines, manyArticles } from './sample-news';
import { temporaryFolder } from './temporary-folder';

const program = builtProgram();
const folder = temporaryFolder();
const ARTICLES = 1000;
const store = () => `sqlite:${folder.path}/news.db`;
const bangGiao = (argv: readonly string[], input?: string | null): RunningProcess =>
  start(process.execPath, [program.main, ...argv], {
    cwd: folder.path,
    ...(input !== undefined && { input }),
  });

/** Settles when the store holds an article, or the process that should fill it has ended. */
async function firstStored({ child }: RunningProcess): Promise<void> {
  while (child.exitCode === null) {
    try {
      const reader = await openStore(store(), { readonly: true });
      const { articles } = await reader.statistics().finally(() => reader.close());
      if (articles > 0) return;
    } catch {
      // Not there yet, or being made this very moment.
    }
    await delay(20);
  }
}

describe.each(['SIGINT', 'SIGTERM'] as const)('ingest that gets %s', (signal) => {
  it('ends with 130 and a sound store, and running it again goes on', async () => {
    folder.file('many.jsonl', jsonLines(manyArticles(ARTICLES)));
    const argv = ['ingest', 'many.jsonl', '--batch', '16', '--store', store()];
    const running = bangGiao(argv);
    await firstStored(running);
    running.child.kill(signal);
    const { code, stdout, stderr } = await running.ended;
    expect(code).toBe(130);
    expect(stderr).toBe('Interrupted: what was stored so far stays; run it again to go on.\n');
    const added = Number(/^Articles: (\d+) added/.exec(stdout)?.[1]);
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(ARTICLES);

    const verified = await runInProcess(['verify', '--store', store()]);
    expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining(`checked ${added} articles`) });
    const again = await bangGiao(argv).ended;
    expect(again).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`${ARTICLES - added} added, 0 replaced, ${added} unchanged`),
    });
  });
});

describe('while standard input is silent', () => {
  // More than what is looked at to tell what kind of text it is.
  const [whole, begun] = [jsonLines(manyArticles(20)), '{"id": "begun'];

  it('ingest ends at once and keeps what is stored', async () => {
    const running = bangGiao(['ingest', '-', '--batch', '1', '--store', store()], null);
    running.child.stdin.write(whole + begun);
    await firstStored(running);
    running.child.kill('SIGINT');
    const { code, stdout } = await running.ended;
    expect(code).toBe(130);
    expect(stdout).toMatch(/^Articles: [1-9]\d* added/);
  });

  it('extract ends at once', async () => {
    const { child, ended, shows } = bangGiao(['extract', '-'], null);
    child.stdin.write(whole + begun);
    await shows('\n');
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
  });
});

describe('a process that is killed', () => {
  it('leaves whole batches only', async () => {
    folder.file('many.jsonl', jsonLines(manyArticles(ARTICLES)));
    const running = bangGiao(['ingest', 'many.jsonl', '--batch', '16', '--store', store()]);
    await firstStored(running);
    running.child.kill('SIGKILL');
    await running.ended;
    expect((await runInProcess(['verify', '--store', store()])).code).toBe(0);
  });
});
