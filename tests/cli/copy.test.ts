import { existsSync } from 'node:fs';
import path from 'node:path';
import { openStore } from '../../src/store';
import { dump } from '../ingest/graph-dump';
import { type RunOptions, runInProcess } from './run-in-process';
import { jsonLines, manyArticles } from './sample-news';
import { temporaryFolder } from './temporary-folder';

/** More than one transaction takes. */
const ARTICLES = 300;
const folder = temporaryFolder();
const store = (name: string) => `sqlite:${path.join(folder.path, name)}`;
const copy = (argv: readonly string[], options?: RunOptions) => runInProcess(['copy', ...argv], options);
const whole = async (name: string) => {
  const opened = await openStore(store(name), { readonly: true });
  return dump(opened).finally(() => opened.close());
};

const fill = async () => {
  const news = folder.file('a.jsonl', jsonLines(manyArticles(ARTICLES)));
  await runInProcess(['ingest', '--store', store('from.db'), news]);
};

describe('copy', () => {
  it('makes a second store with the same content; silent where nobody looks', async () => {
    await fill();
    const argv = ['--from', store('from.db'), '--to', store('to.db')];
    const { code, stdout, stderr } = await copy(argv);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^Articles: 300 added, 0 replaced, 0 unchanged\. .*to\.db holds 300 articles and /,
    );
    expect(await whole('to.db')).toBe(await whole('from.db'));
    expect((await runInProcess(['verify', '--store', store('to.db')])).code).toBe(0);
    expect((await copy(argv)).stdout).toMatch(/^Articles: 0 added, 0 replaced, 300 unchanged\./);
  });

  it('shows on a terminal how far it is', async () => {
    await fill();
    const argv = ['--store', store('from.db'), '--to', store('to.db')];
    const { code, stderr } = await copy(argv, { terminal: true });
    expect(code).toBe(0);
    expect(stderr).toContain('0 of 300 articles');
    expect(stderr).toContain('300 of 300 articles');
  });

  it('ends with 130 where it is interrupted', async () => {
    await fill();
    const argv = ['--from', store('from.db'), '--to', store('to.db')];
    const { code, stdout, stderr } = await copy(argv, { signal: AbortSignal.abort() });
    expect([code, stdout]).toEqual([130, expect.stringMatching(/^Articles: 0 added/)]);
    expect(stderr).toBe('Interrupted: what was copied so far stays; run it again to go on.\n');
  });

  it.each([
    ['no target', ['--from', 'sqlite:a.db'], 2, 'USAGE'],
    ['the same store twice', ['--from', 'sqlite:a.db', '--to', 'sqlite:a.db'], 2, 'USAGE'],
    [
      'a source that is not there',
      ['--from', 'sqlite:/none.db', '--to', 'sqlite:made.db'],
      3,
      'STORE_UNAVAILABLE',
    ],
  ])('refuses %s', async (_, argv, expected, errorCode) => {
    const { code, stderr } = await copy(argv);
    expect([code, stderr.split(':')[0]]).toEqual([expected, errorCode]);
    expect(existsSync('made.db')).toBe(false);
  });
});
