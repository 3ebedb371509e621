import path from 'node:path';
import { runInProcess } from './run-in-process';
import { jsonLines, TALKS, TWINNING } from './sample-news';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const store = () => `sqlite:${path.join(folder.path, 'news.db')}`;

/** More than the largest line that is read. */
const MONSTROUS = 11_000_000;

const good = jsonLines([TWINNING]);

/** Name of the file, its content, and for each rejection its code and where it is. */
const CASES: readonly [string, string, string | Uint8Array, readonly string[]][] = [
  ['an empty file', 'empty.txt', '', ['ARTICLE_EMPTY: empty.txt: ']],
  ['an empty JSON Lines file', 'empty.jsonl', '', ['ARTICLE_EMPTY: empty.jsonl: ']],
  ['binary', 'picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), ['SOURCE_BINARY: picture.txt: ']],
  ['a broken JSON line', 'broken.jsonl', `{"id": "x", \n${good}`, ['JSON_INVALID: broken.jsonl:1: ']],
  [
    'a monstrous line',
    'huge.jsonl',
    `${JSON.stringify({ id: 'huge', text: 'a'.repeat(MONSTROUS) })}\n${good}`,
    ['ARTICLE_TOO_LARGE: huge.jsonl:1: '],
  ],
  [
    'a wrong encoding',
    'latin.jsonl',
    Buffer.concat([Buffer.from('{"text": "H'), Uint8Array.of(0xe0), Buffer.from(` ti\u1ebfng"}\n${good}`)]),
    ['SOURCE_ENCODING: latin.jsonl:1: '],
  ],
  [
    'text in a wrong encoding',
    'latin.txt',
    Buffer.from('Hội đàm tại Hà Nội', 'latin1'),
    ['SOURCE_ENCODING: latin.txt: '],
  ],
  ['an article without text', 'none.jsonl', `{"id": "x"}\n${good}`, ['ARTICLE_EMPTY: none.jsonl:1: ']],
  ['a line that is no article', 'list.jsonl', `${good}[1, 2]\n`, ['ARTICLE_INVALID: list.jsonl:2: ']],
  [
    'a language that is not read',
    'french.jsonl',
    `${good}${JSON.stringify({ id: 'fr', lang: 'fr', text: 'Le maire a rencontré une délégation venue du Vietnam.' })}\n`,
    ['LANGUAGE_UNSUPPORTED: french.jsonl:2: '],
  ],
  [
    'a language that is not read, which nobody told',
    'german.txt',
    'Der Bürgermeister hat gestern eine Delegation aus der Partnerstadt empfangen, und die beiden Städte wollen enger zusammenarbeiten.',
    ['LANGUAGE_UNSUPPORTED: german.txt: '],
  ],
];

describe('what can not be read', () => {
  it.each(CASES)('%s is named with its code, and the rest goes on', async (_, name, content, expected) => {
    const before = folder.file('before.jsonl', jsonLines([TALKS]));
    expect((await runInProcess(['ingest', '--store', store(), before])).code).toBe(0);

    const after = folder.file('after.jsonl', good);
    const { code, stdout, stderr } = await runInProcess([
      'ingest',
      '--store',
      store(),
      folder.file(name, content),
      after,
    ]);
    expect(code).toBe(1);
    const told = stderr
      .trimEnd()
      .split('\n')
      .map((text) => text.replace(`${folder.path}/`, ''));
    expect(told).toEqual(expected.map((start) => expect.stringMatching(new RegExp(`^${start}[^\\n]+\\.$`))));
    expect(stdout).toMatch(/^Articles: 1 added, .* 1 rejected\./);

    const verified = await runInProcess(['verify', '--store', store()]);
    expect(verified.code).toBe(0);
    expect(verified.stdout).toContain('All laws hold; checked 2 articles');
  });

  it('is named by extract and explain too, which also end with 1', async () => {
    const file = folder.file('mixed.jsonl', `nonsense\n${good}`);
    for (const command of ['extract', 'explain']) {
      const { code, stdout, stderr } = await runInProcess([command, file]);
      expect(code).toBe(1);
      expect(stdout).toContain('twinning');
      expect(stderr).toMatch(/^JSON_INVALID: .*mixed\.jsonl:1: [^\n]+\n$/);
    }
  });

  it('is a source that is not there', async () => {
    const { code, stderr } = await runInProcess(['extract', path.join(folder.path, 'none.txt')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^SOURCE_NOT_FOUND: .*none\.txt/);
  });

  it('is not an article without a date: what it says is read, undated where its text tells no day', async () => {
    const { published: _, ...undated } = TWINNING;
    const { code, stdout } = await runInProcess(['extract', folder.file('a.jsonl', jsonLines([undated]))]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).edges[0]).toMatchObject({ type: 'TWINNED_WITH', date: '2024-06-01' });
  });
});
