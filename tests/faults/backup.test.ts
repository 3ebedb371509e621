import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openStore } from '../../src/store';
import { builtProgram } from '../cli/built-program';
import { start } from '../cli/process';
import { runInProcess } from '../cli/run-in-process';
import { jsonLines, manyArticles } from '../cli/sample-news';
import { temporaryFolder } from '../cli/temporary-folder';
import { dump } from '../ingest/graph-dump';

const program = builtProgram();
const folder = temporaryFolder();
const address = (name: string) => `sqlite:${path.join(folder.path, name)}`;

const articlesIn = async (name: string): Promise<number> => {
  const store = await openStore(address(name), { readonly: true });
  return store.countArticles({}).finally(() => store.close());
};
const whole = async (name: string): Promise<string> => {
  const store = await openStore(address(name), { readonly: true });
  return dump(store).finally(() => store.close());
};

jest.setTimeout(300_000);

describe('a copy made while somebody writes', () => {
  it('is a sound store of articles that were there, and is brought up to date by copying again', async () => {
    const news = folder.file('many.jsonl', jsonLines(manyArticles(400)));
    const argv = [program.main, 'ingest', news, '--batch', '4', '--store', address('live.db')];
    const writing = start(process.execPath, argv, { cwd: folder.path });
    while ((await articlesIn('live.db').catch(() => 0)) === 0 && writing.child.exitCode === null)
      await delay(20);
    const copy = ['copy', '--from', address('live.db'), '--to', address('backup.db')];
    expect((await runInProcess(copy)).code).toBe(0);
    expect(writing.child.exitCode).toBeNull();
    expect(await articlesIn('backup.db')).toBeGreaterThan(0);
    expect((await runInProcess(['verify', '--store', address('backup.db')])).code).toBe(0);

    expect((await writing.ended).code).toBe(0);
    expect((await runInProcess(copy)).code).toBe(0);
    expect(await whole('backup.db')).toBe(await whole('live.db'));
  });
});
