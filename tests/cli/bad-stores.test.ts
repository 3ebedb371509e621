import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { openStore } from '../../src/store';
import { builtProgram } from './built-program';
import { start } from './process';
import { runInProcess } from './run-in-process';
import { jsonLines, manyArticles, TALKS, TWINNING } from './sample-news';
import { temporaryFolder } from './temporary-folder';

const program = builtProgram();
const folder = temporaryFolder();
const file = () => path.join(folder.path, 'news.db');
const bangGiao = (...argv: string[]) =>
  start(process.execPath, [program.main, ...argv, '--store', `sqlite:${file()}`], { cwd: folder.path }).ended;

/** Does something to a database with the driver, in a process of its own. */
function sql(statement: string): void {
  const script = `new (require(${JSON.stringify(require.resolve('libsql'))}))(process.argv[1]).exec(process.argv[2])`;
  execFileSync(process.execPath, ['-e', script, file(), statement]);
}

const storedIds = async () => {
  const store = await openStore(`sqlite:${file()}`, { readonly: true });
  const ids = await store.scan('article', null, 10_000);
  await store.close();
  return ids;
};

beforeEach(async () => {
  const stored = folder.file('stored.jsonl', jsonLines([TALKS]));
  await runInProcess(['ingest', stored, '--store', `sqlite:${file()}`]);
});

describe('a store that can not be used', () => {
  it('written by a newer release is left alone', async () => {
    sql('PRAGMA user_version = 999');
    for (const argv of [
      ['ingest', 'stored.jsonl'],
      ['verify'],
      ['serve', '--port', '0'],
      ['retract', 'talks'],
    ]) {
      const { code, stdout, stderr } = await bangGiao(...argv);
      expect([code, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(/^STORE_TOO_NEW: .*news\.db was written by a newer release[^\n]*\n$/);
    }
  });

  it('that is no database is left alone', async () => {
    const before = statSync(folder.file('news.db', TALKS.text.repeat(20))).size;
    const { code, stderr } = await bangGiao('ingest', 'stored.jsonl');
    expect(code).toBe(3);
    expect(stderr).toMatch(/^STORE_CORRUPT: .*is not a database[^\n]*\n$/);
    expect(statSync(file()).size).toBe(before);
  });

  it('in a folder that is not there', async () => {
    const address = `sqlite:${folder.path}/none/news.db`;
    const { code, stderr } = await runInProcess([
      'ingest',
      '--store',
      address,
      path.join(folder.path, 'stored.jsonl'),
    ]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^STORE_UNAVAILABLE: [^\n]*\n$/);
  });

  it('to which somebody else writes is waited for, and then named', async () => {
    const store = await openStore(`sqlite:${file()}`);
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const writing = store.write(() => held);
    const { code, stderr } = await bangGiao(
      'ingest',
      folder.file('new.jsonl', jsonLines([TWINNING])),
      '--wait',
      '0.2',
    );
    expect(code).toBe(3);
    expect(stderr).toMatch(/^STORE_LOCKED: another process is writing to .*news\.db[^\n]*\n$/);
    const patient = bangGiao('ingest', 'new.jsonl');
    release();
    await writing;
    await store.close();
    expect(await patient).toMatchObject({ code: 0, stdout: expect.stringContaining('1 added') });
    expect((await bangGiao('verify')).code).toBe(0);
  });
});

describe('a full disk', () => {
  it('keeps what is stored, and running again when there is room goes on', async () => {
    folder.file('many.jsonl', jsonLines(manyArticles(300)));
    // No file of the process may grow beyond this (in KiB), as on a disk that is full.
    const roomKiB = Math.ceil(statSync(file()).size / 1024) + 300;
    const command = `ulimit -f ${roomKiB}; exec "$0" "$@"`;
    const argv = [program.main, 'ingest', 'many.jsonl', '--batch', '16', '--store', `sqlite:${file()}`];
    const full = await start('bash', ['-c', command, process.execPath, ...argv], { cwd: folder.path }).ended;
    expect(full.code).toBe(3);
    expect(full.stderr).toMatch(/^STORE_(FULL|UNAVAILABLE): [^\n]*news\.db[^\n]*\n$/);

    const kept = await storedIds();
    expect(kept).toContain('talks');
    expect(kept.length).toBeLessThan(301);
    expect((await bangGiao('verify')).code).toBe(0);
    expect(await bangGiao('ingest', 'many.jsonl')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`${301 - kept.length} added, 0 replaced, ${kept.length - 1} unchanged`),
    });
    expect((await bangGiao('verify')).code).toBe(0);
  });
});
