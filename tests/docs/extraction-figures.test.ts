import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInProcess } from '../cli/run-in-process';

const ROOT = path.join(__dirname, '../..');
const ROW = /^\| `([\w-]+\.jsonl)` \| (\d+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \| (.+) \|$/gm;

jest.setTimeout(60_000);

const rows = [...readFileSync(path.join(ROOT, 'docs/extraction.md'), 'utf8').matchAll(ROW)].map(
  ([, file, ...figures]) => ({ file: file!, figures }),
);

test('there are figures for each file of articles', () => {
  expect(rows.map(({ file }) => file)).toEqual([
    'reported.jsonl',
    'written.jsonl',
    'written-en.jsonl',
    'written-en-news.jsonl',
  ]);
});

test.each(rows)('docs/extraction.md tells the truth about $file', async ({ file, figures }) => {
  const { stdout } = await runInProcess(['evaluate', path.join(ROOT, 'data/articles', file), '--json']);
  const { articles, entities, edges, edgeTypes, dates } = JSON.parse(stdout);
  const found = [entities.f1, edges.f1, edgeTypes.SIGNED.precision, edgeTypes.TWINNED_WITH.precision];
  expect(figures).toEqual([
    String(articles),
    ...found.map((figure) => figure.toFixed(3)),
    `${dates.right} of ${dates.of}`,
  ]);
});
