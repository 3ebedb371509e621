import { readFileSync } from 'node:fs';
import path from 'node:path';
import { askedQuestions } from '../asked-questions';
import { builtProgram } from '../cli/built-program';
import { type RunningProcess, start } from '../cli/process';
import { jsonLines, TALKS, TWINNING } from '../cli/sample-news';
import { temporaryFolder } from '../cli/temporary-folder';

const FOLDER = path.join(__dirname, '../../data/questions');
const program = builtProgram();
const folder = temporaryFolder();

/** An answer, as loosely typed as JSON is. */
// biome-ignore lint/suspicious/noExplicitAny: answers are compared with literals
type Json = any;

let server: RunningProcess;
let url: string;

async function post(body: unknown): Promise<Json> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}

async function answer(name: string, variables: Record<string, unknown> = {}): Promise<Json> {
  const query = readFileSync(path.join(FOLDER, `${name}.graphql`), 'utf8');
  const defaults = JSON.parse(/^# variables: (.+)$/m.exec(query)?.[1] ?? '{}');
  return post({ query, variables: { ...defaults, ...variables } });
}

describe('a server on a store that was filled from a file', () => {
  beforeEach(async () => {
    folder.file('news.jsonl', jsonLines([TALKS, TWINNING]));
    const argv = ['serve', '--port', '0', '--store', 'sqlite:news.db', '--with', 'news.jsonl'];
    server = start(process.execPath, [program.main, ...argv], { cwd: folder.path });
    url = /Listening on (\S+);/.exec(await server.shows('curl'))![1]!;
  });

  afterEach(async () => {
    server.child.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('answers every question, and where it is of something that is not there says so', async () => {
    for (const name of askedQuestions()) {
      const { data, errors } = await answer(name);
      for (const { extensions } of errors ?? []) expect(extensions.code).toMatch(/_NOT_FOUND$/);
      if (!errors) expect(data).not.toBeNull();
    }
  });

  it('says when two towns met, and quotes the sentence', async () => {
    const { data } = await answer('01-last-meetings');
    expect(data.meetings.totalCount).toBe(1);
    const [meeting] = data.meetings.nodes;
    expect(meeting).toMatchObject({ date: { value: '2024-03-12', precision: 'DAY' }, status: 'OCCURRED' });
    const [evidence] = meeting.evidence;
    expect(evidence.article).toMatchObject({ id: 'talks', publisher: 'Báo Thử' });
    expect(TALKS.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(evidence.quote).toContain('hội đàm');
  });

  it('says which places are twins, since when', async () => {
    const { data } = await answer('02-twins');
    expect(data.twinnings.nodes).toHaveLength(1);
    const [{ since, members }] = data.twinnings.nodes;
    expect(since.value).toBe('2024-06-01');
    expect(members.map((city: Json) => [city.name, city.country]).sort()).toEqual([
      ['Bằng Tường', 'CN'],
      ['Lạng Sơn', 'VN'],
    ]);
  });

  it('finds a place in whatever script', async () => {
    for (const text of ['dong hung', 'Dongxing', '东兴']) {
      const { data } = await answer('07-search', { text });
      expect(data.search.edges[0].node.name).toBe('Đông Hưng');
    }
  });

  it('gives an article back as it came', async () => {
    const { data } = await answer('12-article', { id: 'talks' });
    expect(data.article).toMatchObject({ title: TALKS.title, text: TALKS.text, language: 'vi' });
    for (const { start, end, quote } of data.article.mentions.nodes) {
      expect(TALKS.text.slice(start, end)).toBe(quote);
    }
  });

  it('shows a playground that needs no network', async () => {
    const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
  });

  it('tells that it is up', async () => {
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ok' });
  });
});
