import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LlmExtractor } from '../../../src/extraction';
import { type Article, extractionSchema } from '../../../src/graph';
import { type Play, playedEndpoint, says, status } from './played-endpoint';

const KEY = 'sk-not-to-be-told';
const SENTENCE = 'Ngày 5/3, thành phố Móng Cái và thành phố Đông Hưng hội đàm.';
const ARTICLE: Article = {
  id: 'a',
  url: null,
  title: null,
  publisher: null,
  language: 'vi',
  publishedAt: '2024-03-06',
  text: `Tin ngắn.\n${SENTENCE}\nHai bên ký Bản ghi nhớ hợp tác.`,
  regions: [{ kind: 'story', start: 0, end: 100 }],
};
const ANSWER = {
  entities: [
    { id: 'x', type: 'City', names: ['Móng Cái', 'thành phố Móng Cái'], country: 'VN' },
    { id: 'y', type: 'City', names: ['Đông Hưng'], country: 'CN' },
    { id: 'm', type: 'Agreement', names: ['Bản ghi nhớ hợp tác'] },
  ],
  claims: [
    { type: 'MEETING', status: 'OCCURRED', date: '2024-03-05', pairs: [['x', 'y']], quotes: [SENTENCE] },
    {
      type: 'SIGNING',
      status: 'OCCURRED',
      date: null,
      agreement: 'm',
      pairs: [
        ['x', 'm'],
        ['y', 'm'],
      ],
      quotes: ['Hai bên ký Bản ghi nhớ hợp tác.'],
    },
  ],
};

describe('reading with a language model', () => {
  let folder = '';
  const open: { close: () => Promise<void> }[] = [];
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'bang-giao-llm-'));
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((server) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  async function facing(...plays: Play[]) {
    const server = await playedEndpoint(...plays);
    open.push(server);
    const settings = {
      url: server.url,
      model: 'played',
      key: KEY,
      cacheFolder: folder,
      prices: { input: 1, output: 10 },
    };
    const limits = { attempts: 3, timeoutMs: 5000, backoffMs: 1, maxWaitMs: 5, maxBytes: 10_000 };
    const extractor = (more: Partial<typeof limits> = {}, signal?: AbortSignal) =>
      new LlmExtractor(settings, { limits: { ...limits, ...more }, ...(signal && { signal }) });
    return { server, extractor };
  }

  test('makes an extraction that keeps the laws, offsets being our own', async () => {
    const { server, extractor } = await facing(says(ANSWER));
    const read = await extractor().extract(ARTICLE);
    expect(extractionSchema.parse(read)).toEqual(read);
    expect(read.claims.map(({ type, pairs }) => [type, pairs])).toEqual([
      ['MEETING', [['e1', 'e2']]],
      [
        'SIGNING',
        [
          ['e1', 'e3'],
          ['e2', 'e3'],
        ],
      ],
    ]);
    for (const { quote, start, end } of read.claims.flatMap(({ evidence }) => evidence)) {
      expect(ARTICLE.text.slice(start, end)).toBe(quote);
    }
    expect(read.mentions.map(({ start, end }) => ARTICLE.text.slice(start, end))).toEqual([
      'thành phố Móng Cái',
      'Đông Hưng',
      'Bản ghi nhớ hợp tác',
    ]);
    expect(server.asked).toMatchObject([
      { url: '/v1/chat/completions', authorization: `Bearer ${KEY}`, body: { model: 'played' } },
    ]);
  });

  test('what is not in the text is dropped, with what rests on it alone', async () => {
    const [meeting, signing] = ANSWER.claims;
    const { extractor } = await facing(
      says({
        entities: [
          ...ANSWER.entities,
          { id: 'z', type: 'Person', names: ['Nguyễn Văn Không Có'] },
          { id: 'w', type: 'City', names: ['Cái và t'] },
          { id: 'bad', type: 'Ship', names: ['Tin'] },
        ],
        claims: [
          { ...meeting, quotes: ['Hai thành phố đã họp.', SENTENCE] },
          { ...meeting, quotes: ['Hai thành phố đã họp.'] },
          {
            ...meeting,
            pairs: [
              ['x', 'z'],
              ['x', 'x'],
              ['x', 'm'],
            ],
          },
          { ...signing, agreement: 'y' },
          { ...meeting, status: 'PERHAPS' },
        ],
      }),
    );
    const read = await extractor().extract(ARTICLE);
    expect(read.entities.map(({ name }) => name)).toEqual([
      'thành phố Móng Cái',
      'Đông Hưng',
      'Bản ghi nhớ hợp tác',
    ]);
    expect(read.claims.map(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([[SENTENCE]]);
  });

  const slow: Play = () => {};
  const hangsUp: Play = (response) => response.destroy();
  test.each<[string, Play]>([
    ['500', status(500)],
    ['429 with a time to wait', status(429, { 'retry-after': '1' })],
    ['garbage', says('I am sorry')],
    ['JSON of another form', says({ entities: 'none' })],
    ['no completion', status(200, {}, '{"choices": []}')],
    ['no JSON at all', status(200, {}, '<html>')],
    ['a body that is too long', status(200, {}, 'x'.repeat(20_000))],
    ['hanging up', hangsUp],
    ['a redirect', status(302, { location: 'http://127.0.0.1:1/' })],
  ])('after %s it asks again', async (_name, fault) => {
    const { server, extractor } = await facing(
      fault,
      fault,
      says(`\`\`\`json\n${JSON.stringify(ANSWER)}\n\`\`\``),
    );
    expect((await extractor().extract(ARTICLE)).claims).toHaveLength(2);
    expect(server.asked).toHaveLength(3);
  });

  test('it gives up after so many tries, and does not keep the failure', async () => {
    const { server, extractor } = await facing(status(503), status(503), status(503), says(ANSWER));
    await expect(extractor().extract(ARTICLE)).rejects.toMatchObject({
      code: 'EXTRACTION_FAILED',
      message: 'The language model could not be used: it answered with status 503.',
    });
    expect(server.asked).toHaveLength(3);
    expect((await extractor().extract(ARTICLE)).claims).toHaveLength(2);
  });

  test('one that never answers is given up', async () => {
    const { extractor } = await facing(slow);
    await expect(extractor({ timeoutMs: 50 }).extract(ARTICLE)).rejects.toThrow('it did not answer in time');
  });

  test('a refusal is final, and what it says of the key is not told', async () => {
    const { server, extractor } = await facing(status(401, {}, `wrong key ${KEY}`));
    const error = await extractor()
      .extract(ARTICLE)
      .catch((thrown: Error) => thrown);
    expect(String(error)).toContain('status 401');
    expect(JSON.stringify([error, String(error), String((error as Error).cause)])).not.toContain(KEY);
    expect(server.asked).toHaveLength(1);
  });

  test('the same text is asked once, another one anew; tokens and their price are counted', async () => {
    const { server, extractor } = await facing(says(ANSWER));
    const first = extractor();
    const read = await first.extract(ARTICLE);
    expect(first.spending()).toEqual({
      requests: 1,
      cached: 0,
      inputTokens: 100,
      outputTokens: 20,
      cost: 0.0003,
    });
    const second = extractor();
    expect(await second.extract(ARTICLE)).toEqual(read);
    expect(second.spending()).toMatchObject({ requests: 0, cached: 1, cost: 0 });
    await second.extract({ ...ARTICLE, text: `${ARTICLE.text}\nHết.` });
    expect(server.asked).toHaveLength(2);
    expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toHaveLength(2);
  });

  test('an interruption ends waiting', async () => {
    const stop = new AbortController();
    const { extractor } = await facing(() => stop.abort());
    await expect(extractor({}, stop.signal).extract(ARTICLE)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
