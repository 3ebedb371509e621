import { runInProcess } from './run-in-process';
import { jsonLines, TWINNING } from './sample-news';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

const annotated = (id: string, date = '2024-06-01') => ({
  ...TWINNING,
  id,
  entities: [
    { id: 'a', type: 'City', names: ['Thành phố Lạng Sơn', 'thành phố Lạng Sơn'] },
    { id: 'b', type: 'City', names: ['thành phố Bằng Tường', 'Bằng Tường'] },
  ],
  facts: [{ type: 'TWINNED_WITH', pairs: [['a', 'b']], date }],
  non_facts: [],
});

describe('evaluate', () => {
  it('scores extraction against the annotations', async () => {
    const { code, stdout, stderr } = await runInProcess([
      'evaluate',
      folder.file('gold.jsonl', jsonLines([annotated('x')])),
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^EDGES +P 1\.000 {2}R 1\.000 {2}F1 1\.000/m);
    expect(stdout).toMatch(/^dates +1 of 1 exact$/m);
  });

  it('--errors names each error', async () => {
    const gold = folder.file('gold.jsonl', jsonLines([annotated('x', '2020')]));
    expect((await runInProcess(['evaluate', gold])).stdout).not.toContain('x\tdate');
    expect((await runInProcess(['evaluate', gold, '--errors'])).stdout).toMatch(/^x\tdate\t/m);
  });

  it('--folds scores groups of the articles, each alone', async () => {
    const articles = Array.from({ length: 12 }, (_, index) => annotated(`x${index}`));
    const gold = folder.file('gold.jsonl', jsonLines(articles));
    const { stdout } = await runInProcess(['evaluate', gold, '--folds', '3']);
    const sizes = [...stdout.matchAll(/^fold \d .*\((\d+) articles\)$/gm)].map(([, size]) => Number(size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(12);
    expect(stdout).toContain('edges F1 1.000 ± 0.000');
  });

  it('--json is for programs', async () => {
    const gold = folder.file('gold.jsonl', jsonLines([annotated('x')]));
    const report = JSON.parse((await runInProcess(['evaluate', gold, '--json', '--folds', '2'])).stdout);
    expect(report).toMatchObject({ articles: 1, edges: { f1: 1 }, folds: [{ articles: 1, edgesF1: 1 }] });
    expect(report).not.toHaveProperty('errors');
  });

  it.each([
    ['is not there', undefined, /^SOURCE_NOT_FOUND: /],
    ['is no JSON', 'nonsense', /^JSON_INVALID: .*gold\.jsonl: Line 1 /],
    ['has no annotations', jsonLines([TWINNING]), /^ARTICLE_INVALID: .*gold\.jsonl: Line 1 .*entities/],
  ])('fails where the file %s', async (_, content, told) => {
    const file = content === undefined ? `${folder.path}/none.jsonl` : folder.file('gold.jsonl', content);
    const { code, stdout, stderr } = await runInProcess(['evaluate', file]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(told);
  });
});
