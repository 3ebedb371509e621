import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { runInProcess } from './run-in-process';
import { jsonLines, TALKS, TWINNING } from './sample-news';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const store = () => `sqlite:${path.join(folder.path, 'news.db')}`;
const ingest = (...argv: string[]) => runInProcess(['ingest', '--store', store(), ...argv]);

describe('ingest', () => {
  it('reads articles into the store and sums up on standard output', async () => {
    const { code, stdout, stderr } = await ingest(folder.file('a.jsonl', jsonLines([TALKS, TWINNING])));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^Articles: 2 added, 0 replaced, 0 unchanged, 0 rejected\. The store holds \d+ entities and \d+ events\.\n$/,
    );
    const verified = await runInProcess(['verify', '--store', store()]);
    expect(verified).toMatchObject({ code: 0, stderr: '' });
    expect(verified.stdout).toContain('All laws hold; checked 2 articles');
  });

  it('passes over what is stored already and reads anew what has changed', async () => {
    await ingest(folder.file('a.jsonl', jsonLines([TALKS, TWINNING])));
    const changed = { ...TWINNING, text: TWINNING.text.replace('1/6', '2/6') };
    const again = await ingest(folder.file('b.jsonl', jsonLines([TALKS, changed])));
    expect(again.stdout).toContain('0 added, 1 replaced, 1 unchanged');
  });

  it('reads folders, plain text and standard input', async () => {
    mkdirSync(path.join(folder.path, 'news/deeper'), { recursive: true });
    folder.file('news/a.txt', TALKS.text);
    folder.file('news/deeper/b.jsonl', jsonLines([TWINNING]));
    folder.file('news/deeper/picture.bin', 'passed over');
    const argv = ['ingest', '--store', store(), path.join(folder.path, 'news'), '-'];
    const { code, stdout } = await runInProcess(argv, { input: jsonLines([TALKS]) });
    expect(code).toBe(0);
    expect(stdout).toContain('3 added');
  });

  it('gives the same graph whatever the size of the batches', async () => {
    const file = folder.file('a.jsonl', jsonLines([TALKS, TWINNING]));
    const sizes = ['1', '2', '64'];
    const sums = await Promise.all(
      sizes.map((size) =>
        runInProcess(['ingest', '--store', `sqlite:${folder.path}/${size}.db`, '--batch', size, file]),
      ),
    );
    expect(new Set(sums.map(({ stdout }) => stdout)).size).toBe(1);
  });

  it('finds the store in the environment, but the option wins', async () => {
    const file = folder.file('a.jsonl', jsonLines([TALKS]));
    const env = { BANG_GIAO_STORE: `sqlite:${folder.path}/environment.db` };
    await runInProcess(['ingest', file], { env });
    await runInProcess(['ingest', '--store', store(), file], { env });
    expect((await runInProcess(['verify'], { env })).stdout).toContain(`of ${env.BANG_GIAO_STORE}.`);
    expect((await runInProcess(['verify', '--store', store()], { env })).stdout).toContain(`of ${store()}.`);
  });
});

describe('retract', () => {
  it('takes articles back with what they alone supported', async () => {
    await ingest(folder.file('a.jsonl', jsonLines([TALKS, TWINNING])));
    const { code, stdout } = await runInProcess(['retract', '--store', store(), 'talks', 'twinning']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Taken back: 2 articles, and with them \d+ entities, \d+ events, \d+ edges\.\n$/);
    const { stdout: rest } = await runInProcess([
      'query',
      '--store',
      store(),
      '{ statistics { articles events people cities } }',
    ]);
    expect(JSON.parse(rest)).toEqual({
      data: { statistics: { articles: 0, events: 0, people: 0, cities: 0 } },
    });
  });

  it('takes none back where one is unknown', async () => {
    await ingest(folder.file('a.jsonl', jsonLines([TALKS])));
    const { code, stdout, stderr } = await runInProcess(['retract', '--store', store(), 'talks', 'nonsense']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe('ARTICLE_NOT_FOUND: The store has no article “nonsense”.\n');
    expect((await ingest(folder.file('b.jsonl', jsonLines([TALKS])))).stdout).toContain('1 unchanged');
  });
});
