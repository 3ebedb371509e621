import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { type ReadOptions, readSources } from '../../src/articles';

const TEXT = 'Ngày 9/5, đoàn trấn Bình Minh đã sang thăm xã An Hòa và ở lại ăn trưa.';
const line = (id: string, text = TEXT) => `${JSON.stringify({ id, text })}\n`;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'articles-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** What came of each source, in short: the article's id (or text where it is a hash), or the error's code. */
async function read(sources: string[], options: ReadOptions = {}): Promise<string[]> {
  const seen: string[] = [];
  for await (const result of readSources(sources, options)) {
    const source = result.source.replace(`${folder}/`, '');
    if (result.kind === 'rejected') seen.push(`${source} ${result.error.code}`);
    else
      seen.push(
        `${source} ${result.article.id.startsWith('sha256') ? result.article.text : result.article.id}`,
      );
  }
  return seen;
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const utf16be = (text: string) => utf16(text).swap16();

describe('JSON Lines', () => {
  test('a bad line never stops the rest; blank lines and a missing last newline are fine', async () => {
    const lines = [
      line('a'),
      '\n',
      '{"id": "b", \n',
      '  \r\n',
      '[]\n',
      line('c', ' '),
      'null\n',
      line('d').trim(),
    ];
    expect(await read([write('x.jsonl', lines.join(''))])).toEqual([
      'x.jsonl:1 a',
      'x.jsonl:3 JSON_INVALID',
      'x.jsonl:5 ARTICLE_INVALID',
      'x.jsonl:6 ARTICLE_EMPTY',
      'x.jsonl:7 ARTICLE_INVALID',
      'x.jsonl:8 d',
    ]);
  });

  test('a line over the limit is dropped, the rest goes on', async () => {
    const path = write('x.jsonl', line('a') + line('b', TEXT.repeat(5)) + line('c'));
    expect(await read([path], { maxBytes: 300 })).toEqual([
      'x.jsonl:1 a',
      'x.jsonl:2 ARTICLE_TOO_LARGE',
      'x.jsonl:3 c',
    ]);
  });

  test('byte order marks, UTF-16, invalid bytes in one line', async () => {
    const broken = Buffer.concat([
      Buffer.from(`\ufeff${line('a')}{"text":"`),
      Buffer.from([0xc3, 0x28]),
      Buffer.from(`"}\n${line('b')}`),
    ]);
    expect(await read([write('x.jsonl', broken)])).toEqual([
      'x.jsonl:1 a',
      'x.jsonl:2 SOURCE_ENCODING',
      'x.jsonl:3 b',
    ]);
    expect(await read([write('y.ndjson', utf16(line('a') + line('b')))])).toEqual([
      'y.ndjson:1 a',
      'y.ndjson:2 b',
    ]);
    expect(await read([write('z.jsonl', utf16be(line('a')))])).toEqual(['z.jsonl:1 a']);
  });

  test('a letter cut in two by the stream is whole again', async () => {
    const bytes = Buffer.from(line('ă', TEXT));
    const stdin = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
    expect(await read(['-'], { stdin })).toEqual(['-:1 ă']);
  });

  test('a stream without end is read line by line', async () => {
    async function* endless() {
      for (let number = 0; ; number++) yield Buffer.from(line(`n${number}`));
    }
    const ids: string[] = [];
    for await (const result of readSources(['-'], { stdin: Readable.from(endless()) })) {
      if (result.kind === 'article') ids.push(result.article.id);
      if (ids.length === 500) break;
    }
    expect(ids.at(-1)).toBe('n499');
  });
});

describe('other files', () => {
  test('text, Markdown, HTML, JSON', async () => {
    const html = `<p>${TEXT}</p>`;
    const json = JSON.stringify([{ id: 'a', text: TEXT }, { id: 'b' }], null, 2);
    const sources = [
      write('a.txt', TEXT),
      write('b.md', `# ${TEXT}`),
      write('c.HTM', html),
      write('d.json', json),
    ];
    sources.push(
      write('e.json', JSON.stringify({ id: 'e', text: TEXT }, null, 2)),
      write('f.json', line('f1') + line('f2')),
    );
    expect(await read(sources)).toEqual([
      `a.txt ${TEXT}`,
      `b.md # ${TEXT}`,
      `c.HTM ${TEXT}`,
      'd.json[0] a',
      'd.json[1] ARTICLE_EMPTY',
      'e.json e',
      'f.json:1 f1',
      'f.json:2 f2',
    ]);
  });

  test('without a telling name the first bytes tell', async () => {
    const sources = [
      write('a', TEXT),
      write('b.page', `<!DOCTYPE html><p>${TEXT}</p>`),
      write('c.data', ` ${line('c')}`),
    ];
    expect(await read(sources)).toEqual([`a ${TEXT}`, `b.page ${TEXT}`, 'c.data:1 c']);
  });

  test('encodings', async () => {
    // In windows-1258 0xd2 is the hook above the letter before it, 0xe3 the letter ă.
    const declared = Buffer.from('<meta charset="windows-1258"><p>cu\u00d2a x\u00e3</p>', 'latin1');
    const results = [];
    const sources = [
      write('a.txt', utf16(TEXT)),
      write('b.txt', utf16be(TEXT)),
      write('c.txt', `\ufeff${TEXT}`),
      write('d.html', declared),
    ];
    for await (const result of readSources(sources))
      results.push(result.kind === 'article' ? result.article.text : result.error.code);
    expect(results.slice(0, 3)).toEqual([TEXT, TEXT, TEXT]);
    expect(results[3]).toBe('của xă');
  });

  test('what can not be read has a code', async () => {
    const sources = [
      write('empty.txt', ''),
      write('blank.txt', ' \n'),
      write('zip.txt', 'PK\u0003\u0004'),
      write('nul.txt', `${TEXT.repeat(99)}\u0000`),
      write('pdf', '%PDF-1.7\n'),
      write('latin.txt', Buffer.from('th\u00e0nh ph\u00f3', 'latin1')),
      write('odd.html', '<meta charset="klingon"><p>x</p>'),
      write('big.txt', TEXT.repeat(9)),
      join(folder, 'missing.txt'),
      write('good.txt', TEXT),
    ];
    expect(await read(sources, { maxBytes: 700 })).toEqual([
      'empty.txt ARTICLE_EMPTY',
      'blank.txt ARTICLE_EMPTY',
      'zip.txt SOURCE_BINARY',
      'nul.txt SOURCE_BINARY',
      'pdf SOURCE_BINARY',
      'latin.txt SOURCE_ENCODING',
      'odd.html SOURCE_ENCODING',
      'big.txt ARTICLE_TOO_LARGE',
      'missing.txt SOURCE_NOT_FOUND',
      `good.txt ${TEXT}`,
    ]);
  });
});

test('folders: all files of known kinds below, by name, nothing hidden', async () => {
  for (const name of ['b/2.jsonl', 'b/10.jsonl', 'a.jsonl', 'c.jsonl']) write(name, line(name));
  write('.git/x.jsonl', line('hidden'));
  write('picture.png', 'x');
  expect(await read([folder])).toEqual([
    'a.jsonl:1 a.jsonl',
    'b/10.jsonl:1 b/10.jsonl',
    'b/2.jsonl:1 b/2.jsonl',
    'c.jsonl:1 c.jsonl',
  ]);
});

describe('standard input', () => {
  const stdin = (content: string | Buffer) => ({ stdin: Readable.from([Buffer.from(content)]) });

  test('JSON Lines, HTML, text, nothing', async () => {
    expect(await read(['-'], stdin(`\ufeff\n${line('a')}`))).toEqual(['-:2 a']);
    expect(await read(['-'], stdin(`<html><p>${TEXT}</p></html>`))).toEqual([`- ${TEXT}`]);
    expect(await read(['-'], stdin(TEXT))).toEqual([`- ${TEXT}`]);
    expect(await read(['-'], stdin(''))).toEqual(['- ARTICLE_EMPTY']);
  });

  test('a stream of strings is taken too', async () => {
    expect(await read(['-'], { stdin: Readable.from([line('a'), line('b')]) })).toEqual(['-:1 a', '-:2 b']);
  });
});
