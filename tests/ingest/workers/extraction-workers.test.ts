import path from 'node:path';
import { loadGazetteer } from '../../../src/gazetteer';
import type { Article } from '../../../src/graph';
import { extractInThreads } from '../../../src/ingest';

const entry = path.join(__dirname, 'test-worker.cjs');

const article = (id: string, text = 'fine'): Article => ({
  id,
  url: null,
  title: null,
  publisher: null,
  language: 'vi',
  publishedAt: null,
  text,
  regions: [{ kind: 'story', start: 0, end: text.length }],
});

describe('reading in threads', () => {
  const start = (workers: number, worthThreads = 0) => {
    const started = extractInThreads(loadGazetteer(), { workers, entry }, worthThreads);
    open.push(started);
    return started;
  };
  const open: ReturnType<typeof extractInThreads>[] = [];
  afterEach(() => Promise.all(open.splice(0).map(({ close }) => close())));

  test('each article gets its own answer, however many are asked for at once', async () => {
    const { extract } = start(3);
    const ids = Array.from({ length: 300 }, (_, n) => `article-${n}`);
    const read = await Promise.all(ids.map((id) => extract(article(id))));
    expect(read.map(({ articleId }) => articleId)).toEqual(ids);
    expect(new Set(read.map(({ extractor }) => extractor))).toEqual(new Set(['test@1']));
  });

  test('an error comes over with its code, message and details', async () => {
    const { extract } = start(1);
    await expect(extract(article('a', 'refuse'))).rejects.toMatchObject({
      name: 'BangGiaoError',
      code: 'ARTICLE_INVALID',
      message: 'It is refused.',
      details: { id: 'a' },
    });
    await expect(extract(article('a', 'stumble'))).rejects.toThrow('It stumbled.');
    await expect(extract(article('a'))).resolves.toMatchObject({ articleId: 'a' });
  });

  test('an article that ends its thread is rejected, and no other with it', async () => {
    const { extract } = start(2);
    const texts = Array.from({ length: 40 }, (_, n) => (n === 13 ? 'die' : 'fine'));
    const read = await Promise.allSettled(texts.map((text, n) => extract(article(`${n}`, text))));
    expect(read.map(({ status }) => status)).toEqual(
      texts.map((text) => (text === 'die' ? 'rejected' : 'fulfilled')),
    );
  });

  test('the first articles are read in this thread', async () => {
    const { extract } = start(1, 2);
    const read = [extract(article('a')), extract(article('b')), extract(article('c'))];
    const extractors = (await Promise.all(read)).map(({ extractor }) => extractor);
    expect(extractors).toEqual([
      expect.stringMatching(/^rules@/),
      expect.stringMatching(/^rules@/),
      'test@1',
    ]);
  });

  test('without workers all articles are', async () => {
    expect(await start(0).extract(article('a'))).toMatchObject({
      extractor: expect.stringMatching(/^rules@/),
    });
  });

  test('closing refuses what is still waiting', async () => {
    const { extract, close } = start(1);
    const waiting = Promise.allSettled(Array.from({ length: 50 }, (_, n) => extract(article(`${n}`))));
    await close();
    expect((await waiting).some(({ status }) => status === 'rejected')).toBe(true);
  });
});
