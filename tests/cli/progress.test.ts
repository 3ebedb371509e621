import { runInProcess } from './run-in-process';
import { jsonLines, TALKS, TWINNING } from './sample-news';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const news = () => folder.file('a.jsonl', `${jsonLines([TALKS])}nonsense\n${jsonLines([TWINNING])}`);
const ingest = (source: string, terminal: boolean, input = '') =>
  runInProcess(['ingest', '--store', `sqlite:${folder.path}/news.db`, source], { terminal, input });

describe('the progress bar', () => {
  it('is on a terminal, counts to the number of lines, and lets rejections be told between', async () => {
    const { stdout, stderr } = await ingest(news(), true);
    expect(stderr).toContain('0 of 3 articles');
    expect(stderr).toContain('3 of 3 articles');
    expect(stderr).toContain('\r\u001b[KJSON_INVALID: ');
    expect(stdout).toMatch(/^Articles: 2 added, .*\n$/);
  });

  it('knows no total where standard input is read', async () => {
    const { stderr } = await ingest('-', true, jsonLines([TALKS]));
    expect(stderr).toContain('1 articles');
    expect(stderr).not.toContain(' of ');
  });

  it('is nowhere else', async () => {
    expect((await ingest(news(), false)).stderr).toMatch(/^JSON_INVALID: [^\n]*\n$/);
  });

  it('does not run into what is printed meanwhile on the same terminal', async () => {
    const { stderr } = await runInProcess(['extract', news()], { terminal: true });
    expect(stderr).toMatch(/^JSON_INVALID: [^\n]*\n$/);
  });
});
