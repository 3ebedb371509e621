import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type RunOptions, runInProcess } from './run-in-process';
import { jsonLines, manyArticles } from './sample-news';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const store = () => `sqlite:${path.join(folder.path, 'news.db')}`;
const exporting = (argv: readonly string[], options?: RunOptions) =>
  runInProcess(['export', '--store', store(), ...argv], options);
const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeEach(async () => {
  await runInProcess(['ingest', '--store', store(), folder.file('a.jsonl', jsonLines(manyArticles(40)))]);
});

describe('export', () => {
  it('writes a format that is one file to standard output, or to --out', async () => {
    const { code, stdout, stderr } = await exporting(['events']);
    expect([code, stderr]).toEqual([0, '']);
    const events = lines(stdout);
    expect(events.length).toBeGreaterThan(39);
    expect(events.map(({ id }) => id)).toEqual(events.map(({ id }) => id).sort());
    expect(events.every(({ reports }) => reports[0].evidence[0].quote.length > 0)).toBe(true);

    const file = path.join(folder.path, 'events.jsonl');
    expect(await exporting(['events', '--out', file])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(stdout);
  });

  it('leaves an older file as it is, and nothing else, where it is interrupted', async () => {
    const out = path.join(folder.path, 'out');
    mkdirSync(out);
    const file = path.join(out, 'events.jsonl');
    writeFileSync(file, 'older');
    const { code } = await exporting(['events', '--out', file], { signal: AbortSignal.abort() });
    expect([code, readFileSync(file, 'utf8'), readdirSync(out)]).toEqual([130, 'older', ['events.jsonl']]);
  });

  it('tells what cannot be written', async () => {
    const { code, stderr } = await exporting([
      'events',
      '--out',
      path.join(folder.path, 'none', 'events.jsonl'),
    ]);
    expect([code, stderr.split(':')[0]]).toEqual([1, 'OUTPUT_FAILED']);
    expect(existsSync(path.join(folder.path, 'none'))).toBe(false);
  });

  it('knows its formats', async () => {
    const { code, stderr } = await exporting(['nonsense']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('events')]);
  });

  it('makes no store', async () => {
    const { code, stderr } = await runInProcess(['export', 'events', '--store', `${store()}.none`]);
    expect([code, stderr.split(':')[0]]).toEqual([3, 'STORE_UNAVAILABLE']);
  });
});
