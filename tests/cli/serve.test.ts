import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { builtProgram } from './built-program';
import { type ProcessOptions, start } from './process';
import { jsonLines, TALKS, TWINNING } from './sample-news';
import { temporaryFolder } from './temporary-folder';

const program = builtProgram();
const folder = temporaryFolder();
const serve = (argv: readonly string[], options: Partial<ProcessOptions> = {}) =>
  start(process.execPath, [program.main, 'serve', ...argv], { cwd: folder.path, ...options });

async function addressOf(running: ReturnType<typeof serve>): Promise<string> {
  const shown = await running.shows('Listening on ');
  return /Listening on (\S+);/.exec(shown)![1]!;
}

const ask = async (url: string, query: string) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
};

describe('serve', () => {
  it('--with reads articles first, then says where it is, what it holds and what to try', async () => {
    folder.file('a.jsonl', `${jsonLines([TALKS, TWINNING])}nonsense\n`);
    const running = serve(['--port', '0', '--with', 'a.jsonl']);
    const url = await addressOf(running);
    const shown = await running.shows('curl ');
    expect(shown).toContain('Articles: 2 added, 0 replaced, 0 unchanged, 1 rejected.');
    expect(shown).toMatch(/It holds 2 articles: 0 people, \d+ places, 0 bodies, \d agreements?, \d events\./);
    expect(shown).toContain(`the playground is ${url}/graphql`);
    expect(await ask(url, '{ statistics { articles } }')).toMatchObject({
      data: { statistics: { articles: 2 } },
    });

    running.child.kill('SIGTERM');
    const { code, stderr } = await running.ended;
    expect(code).toBe(0);
    expect(stderr).toMatch(/^JSON_INVALID: a\.jsonl:3: [^\n]*\n$/);
  });

  it('gives what can be tried as a command that works', async () => {
    folder.file('a.jsonl', jsonLines([TALKS, TWINNING]));
    const running = serve(['--port', '0', '--with', 'a.jsonl']);
    const command = /^ {2}(curl .*)$/m.exec(await running.shows("}'"))![1]!;
    const { stdout } = await start('bash', ['-c', command], { cwd: folder.path }).ended;
    expect(JSON.parse(stdout).data.twinnings.nodes).toHaveLength(1);
    running.child.kill('SIGINT');
    expect((await running.ended).code).toBe(0);
  });

  it('previews a text without storing it', async () => {
    folder.file('a.jsonl', jsonLines([TWINNING]));
    const running = serve(['--port', '0', '--with', 'a.jsonl']);
    const url = await addressOf(running);
    const text = JSON.stringify(TALKS.text);
    const answer = await ask(
      url,
      `{ preview(article: { text: ${text} }) { events { type } } statistics { articles } }`,
    );
    expect(answer.data.preview.events.map((event: { type: string }) => event.type)).toContain('MEETING');
    expect(answer.data.statistics.articles).toBe(1);
    running.child.kill();
    await running.ended;
  });

  it('--documents answers operations by id, and --only-documents no others', async () => {
    folder.file('a.jsonl', jsonLines([TWINNING]));
    folder.file('documents.json', JSON.stringify({ count: '{ statistics { articles } }' }));
    const documents = ['--documents', 'documents.json', '--only-documents'];
    const running = serve(['--port', '0', '--with', 'a.jsonl', ...documents]);
    const url = await addressOf(running);
    const byId = await fetch(`${url}/graphql?documentId=count`, { headers: { accept: 'application/json' } });
    expect((await byId.json()).data.statistics.articles).toBe(1);
    expect((await ask(url, '{ statistics { events } }')).errors[0].extensions.code).toBe('DOCUMENT_UNKNOWN');
    running.child.kill();
    await running.ended;
  });

  it.each([
    ['no file of documents', [], /^USAGE: [^\n]*--documents FILE\.\n$/, 2],
    ['one that is not there', ['--documents', 'none.json'], /^SOURCE_NOT_FOUND: [^\n]*none\.json\.\n$/, 1],
    [
      'one that does not fit',
      ['--documents', 'wrong.json'],
      /^DOCUMENT_INVALID: wrong\.json: "a" [^\n]*\n$/,
      2,
    ],
  ])('--only-documents with %s starts nothing', async (_, documents, told, exit) => {
    folder.file('a.jsonl', jsonLines([TWINNING]));
    folder.file('wrong.json', JSON.stringify({ a: '{ nothing }' }));
    const running = serve(['--port', '0', '--with', 'a.jsonl', '--only-documents', ...documents]);
    const { code, stdout, stderr } = await running.ended;
    expect([code, stdout]).toEqual([exit, '']);
    expect(stderr).toMatch(told);
  });

  it('names --port where the port is taken, also when it comes from PORT', async () => {
    folder.file('a.jsonl', jsonLines([TWINNING]));
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const port = String((other.address() as AddressInfo).port);
    const { code, stdout, stderr } = await serve(['--with', 'a.jsonl'], { env: { PORT: port } }).ended;
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^ADDRESS_UNAVAILABLE: [^\\n]*${port}[^\\n]*--port\\.\\n$`));
    other.close();
  });

  it('answers other machines only where that is meant', async () => {
    folder.file('a.jsonl', jsonLines([TWINNING]));
    const everywhere = ['--host', '0.0.0.0', '--port', '0', '--with', 'a.jsonl'];
    const refused = await serve(everywhere).ended;
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/^USAGE: [^\n]*--public-read[^\n]*\n$/);
    const running = serve([...everywhere, '--public-read']);
    expect(await addressOf(running)).toMatch(/^http:\/\/0\.0\.0\.0:\d+$/);
    running.child.kill();
    expect((await running.ended).code).toBe(0);
  });

  it('ends with the npm script that it is, when npm ends only the shell between', async () => {
    folder.file('a.jsonl', jsonLines([TWINNING]));
    const line = `'${process.execPath}' '${program.main}' serve --port 0 --with a.jsonl; true`;
    const env = { npm_lifecycle_event: 'start' };
    const shell = start('sh', ['-c', line], { cwd: folder.path, env });
    const url = await addressOf(shell);
    shell.child.kill('SIGTERM');
    // The pipes are closed only when the server is gone too.
    await shell.ended;
    await expect(fetch(url)).rejects.toThrow();
  });
});
