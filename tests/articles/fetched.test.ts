import { Readable } from 'node:stream';
import { type FetchPage, readSources } from '../../src/articles';
import { BangGiaoError } from '../../src/graph';

const TEXT =
  'On 20 May the leaders of the two towns met in a café by the river to talk about a market that both would hold.';

const fetched: string[] = [];
const fetchPage: FetchPage = async (url) => {
  fetched.push(url);
  if (url.endsWith('/gone')) throw new BangGiaoError('FETCH_FAILED', 'It is gone.');
  const isHtml = !url.endsWith('.txt');
  const content = isHtml ? `<title>The café talks</title><h1>The café talks</h1><p>${TEXT}</p>` : TEXT;
  return { url: `${url}?found`, bytes: Buffer.from(content, 'latin1'), isHtml, charset: 'iso-8859-1' };
};
beforeEach(() => fetched.splice(0));

async function read(sources: string[], options: Parameters<typeof readSources>[1]) {
  const results = [];
  for await (const result of readSources(sources, options)) results.push(result);
  return results;
}

it('sources that are addresses are fetched, in the charset that comes with them', async () => {
  const results = await read(['https://a.test/1', 'HTTP://a.test/2.txt', 'https://a.test/gone'], {
    fetchPage,
  });
  expect(results).toMatchObject([
    {
      kind: 'article',
      source: 'https://a.test/1',
      article: { url: 'https://a.test/1?found', title: 'The café talks' },
    },
    { kind: 'article', article: { text: TEXT, publisher: 'a.test' } },
    { kind: 'rejected', source: 'https://a.test/gone', error: { code: 'FETCH_FAILED' } },
  ]);
});

it('without what fetches, they are names of files', async () => {
  expect(await read(['https://a.test/1'], {})).toMatchObject([{ error: { code: 'SOURCE_NOT_FOUND' } }]);
});

describe('articles in JSON that have an address and nothing to read', () => {
  const lines = [
    { url: 'https://a.test/1', title: 'Given' },
    { url: 'https://a.test/2', text: TEXT },
    { url: 'https://a.test/3', text: ' ', html: null },
    { title: 'No address' },
    7,
    { url: 8 },
  ];
  const stdin = (text: string) => Readable.from([Buffer.from(text)]);
  const expected = [
    { kind: 'article', article: { url: 'https://a.test/1', title: 'Given' } },
    { kind: 'article', article: { url: 'https://a.test/2', text: TEXT } },
    { kind: 'article', article: { url: 'https://a.test/3' } },
    { kind: 'rejected', error: { code: 'ARTICLE_EMPTY' } },
    { kind: 'rejected', error: { code: 'ARTICLE_INVALID' } },
    { kind: 'rejected', error: { code: 'ARTICLE_INVALID' } },
  ];

  it('are fetched where that is wanted', async () => {
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    const results = await read(['-'], { fetchPage, fetchListed: true, stdin: stdin(text) });
    expect(results).toMatchObject(expected);
    expect(fetched).toEqual(['https://a.test/1', 'https://a.test/3']);
  });

  it('in a list, too', async () => {
    const results = await read(['-'], { fetchPage, fetchListed: true, stdin: stdin(JSON.stringify(lines)) });
    expect(results).toMatchObject(expected);
  });

  it('and not unless it is', async () => {
    const text = JSON.stringify(lines[0]);
    expect(await read(['-'], { fetchPage, stdin: stdin(text) })).toMatchObject([
      { error: { code: 'ARTICLE_EMPTY' } },
    ]);
    expect(fetched).toEqual([]);
  });
});
