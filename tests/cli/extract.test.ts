import { runInProcess } from './run-in-process';
import { jsonLines, TALKS, TWINNING } from './sample-news';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

describe('extract', () => {
  it('prints one line of JSON an article, each quote being at its offsets', async () => {
    const { code, stdout, stderr } = await runInProcess([
      'extract',
      folder.file('a.jsonl', jsonLines([TALKS, TWINNING])),
    ]);
    expect([code, stderr]).toEqual([0, '']);
    const articles = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(articles.map(({ id }) => id)).toEqual(['talks', 'twinning']);
    const [talks] = articles;
    expect(talks.entities.map((entity: { name: string }) => entity.name)).toContain('thành phố Móng Cái');
    expect(Object.keys(talks.entities[0])).toEqual(['id', 'type', 'name', 'aliases']);
    expect(
      talks.edges.map(({ type, status, date }: Record<string, string>) => [type, status, date]),
    ).toContainEqual(['MET_WITH', 'occurred', '2024-03-12']);
    for (const edge of talks.edges) {
      expect(Object.keys(edge)).toEqual(['type', 'source', 'target', 'date', 'status', 'evidence']);
      for (const { quote, start, end, rule } of edge.evidence) {
        expect(TALKS.text.slice(start, end)).toBe(quote);
        expect(rule).toMatch(/@\d+$/);
      }
    }
  });

  it('--pretty is for people', async () => {
    const { code, stdout } = await runInProcess([
      'extract',
      '--pretty',
      folder.file('a.jsonl', jsonLines([TWINNING])),
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'twinning | Thành phố Lạng Sơn kết nghĩa với Bằng Tường | Báo Thử | 2024-06-02 | vi',
    );
    expect(stdout).toContain('TWINNING OCCURRED 2024-06-01');
    expect(stdout).toContain('Thành phố Lạng Sơn — thành phố Bằng Tường');
  });

  it('needs no store and leaves none', async () => {
    const { code } = await runInProcess(['extract', '-', '--store', 'sqlite:/nowhere/at/all.db'], {
      input: TALKS.text,
    });
    expect(code).toBe(0);
  });
});

describe('explain', () => {
  const marked = async (options: { terminal?: boolean; env?: Record<string, string> } = {}) =>
    (await runInProcess(['explain', folder.file('a.jsonl', jsonLines([TWINNING]))], options)).stdout;

  it('marks mentions and claims with brackets, and tells the rule of each claim', async () => {
    const stdout = await marked();
    expect(stdout).toContain('[thành phố Lạng Sơn|City e1]');
    expect(stdout).toMatch(/\{c1: .*kết nghĩa\}/);
    expect(stdout).toMatch(/vi\.twinning\.[\w-]+@\d+, confidence/);
    expect(stdout).toMatch(/^(Dropped:|Nothing was dropped\.)$/m);
    expect(stdout).not.toContain('\u001b');
  });

  it('uses colours on a terminal, unless told not to', async () => {
    expect(await marked({ terminal: true })).toContain('\u001b[32mthành phố Lạng Sơn\u001b[39m');
    expect(await marked({ terminal: true, env: { NO_COLOR: '1' } })).toContain(
      '[thành phố Lạng Sơn|City e1]',
    );
  });

  it('--id picks one article', async () => {
    const file = folder.file('a.jsonl', jsonLines([TALKS, TWINNING]));
    const { stdout } = await runInProcess(['explain', file, '--id', 'talks']);
    expect(stdout).toContain('talks |');
    expect(stdout).not.toContain('twinning |');
    expect(await runInProcess(['explain', file, '--id', 'none'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^ARTICLE_NOT_FOUND: .*“none”\.\n$/),
    });
  });
});
