import path from 'node:path';
import { runInProcess } from './run-in-process';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
jest.setTimeout(60_000);

const GOLD = path.join(__dirname, '../../data/evaluation/across-articles.jsonl');

describe('evaluate --resolution', () => {
  it('scores what is one thing across articles', async () => {
    const { code, stdout } = await runInProcess(['evaluate', '--resolution', '--json', GOLD]);
    expect(code).toBe(0);
    const { articles, entities, events } = JSON.parse(stdout);
    expect(articles).toBe(16);
    expect(entities.f1).toBeGreaterThan(0.9);
    expect(events.f1).toBeGreaterThan(0.8);
  });

  it('tells what was taken for one and is not', async () => {
    const text = 'Thành phố Móng Cái và thành phố Đông Hưng (Trung Quốc) đã hội đàm ngày 5/3/2024.';
    const line = (id: string, key: string) =>
      JSON.stringify({ id, lang: 'vi', text, things: [{ key, type: 'City', name: 'Móng Cái' }], events: [] });
    const file = folder.file('a.jsonl', `${line('a', 'here')}\n${line('b', 'there')}\n`);
    const { stdout } = await runInProcess(['evaluate', '--resolution', '--errors', file]);
    expect(stdout).toMatch(/entities +P 0\.500 {2}R 1\.000/);
    expect(stdout).toMatch(/taken for one: .* is here, there/);
  });

  it('names the line that is not annotated so', async () => {
    const file = folder.file('b.jsonl', '{"id":"a","text":"x"}\n');
    const { code, stderr } = await runInProcess(['evaluate', '--resolution', file]);
    expect(code).not.toBe(0);
    expect(stderr).toContain('ARTICLE_INVALID');
  });
});
