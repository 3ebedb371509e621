import type { ReadResult } from '../../src/articles';
import { loadGazetteer } from '../../src/gazetteer';
import { BangGiaoError, type Extraction } from '../../src/graph';
import { type IngestOptions, ingest } from '../../src/ingest';
import { type GraphStore, openStore, type StoredArticle } from '../../src/store';
import { dump, storeOf } from './graph-dump';
import { news } from './news';

const meeting = (id: string, date: string): StoredArticle =>
  news({
    id,
    entities: [
      { id: 'e1', type: 'City', name: 'Móng Cái', country: 'VN' },
      { id: 'e2', type: 'City', name: 'Đông Hưng', country: 'CN' },
    ],
    claims: [{ type: 'MEETING', date, pairs: [['e1', 'e2']] }],
  });

const ARTICLES = Array.from({ length: 10 }, (_, index) =>
  meeting(`article-${index}`, `2024-05-${10 + index}`),
);

/** Reads articles whose extraction is known; one that is not known can't be read. */
function extractFrom(articles: readonly StoredArticle[]): (article: { id: string }) => Extraction {
  const known = new Map(articles.map(({ article, extraction }) => [article.id, extraction]));
  return ({ id }) => {
    const extraction = known.get(id);
    if (!extraction) throw new Error(`no extraction of ${id}`);
    return extraction;
  };
}

async function* results(articles: readonly StoredArticle[]): AsyncGenerator<ReadResult> {
  for (const { article } of articles) yield { kind: 'article', article, source: `${article.id}.txt` };
}

describe('ingest', () => {
  let store: GraphStore;
  beforeEach(async () => {
    store = await openStore('sqlite::memory:');
  });
  afterEach(() => store.close());

  const run = (articles: readonly StoredArticle[], more: Partial<IngestOptions> = {}) =>
    ingest({
      store,
      gazetteer: loadGazetteer(),
      extract: extractFrom(articles),
      extractorVersion: 'test@1',
      articles: results(articles),
      ...more,
    });

  test('adds articles once: running again changes nothing and extracts nothing', async () => {
    expect(await run(ARTICLES, { batchSize: 3 })).toMatchObject({
      added: 10,
      unchanged: 0,
      rejected: [],
      events: 10,
    });
    const before = await dump(store);
    const extract = jest.fn();
    expect(await run(ARTICLES, { extract })).toMatchObject({ added: 0, unchanged: 10, replaced: 0 });
    expect(extract).not.toHaveBeenCalled();
    expect(await dump(store)).toBe(before);
  });

  test('the size of batches does not show in the graph', async () => {
    await run(ARTICLES, { batchSize: 1 });
    const whole = await storeOf(ARTICLES);
    expect(await dump(store)).toBe(await dump(whole));
    await whole.close();
  });

  test('another version of the extractor reads every article anew', async () => {
    await run(ARTICLES);
    expect(await run(ARTICLES, { extractorVersion: 'test@2' })).toMatchObject({ added: 0, replaced: 10 });
  });

  test('an article that names something at too great length is rejected, and no other', async () => {
    const [first, second, third] = ARTICLES as [StoredArticle, StoredArticle, StoredArticle];
    const long = 'Đ'.repeat(501);
    const [entity] = first.extraction.entities;
    const articles = [
      { ...first, extraction: { ...first.extraction, entities: [{ ...entity!, name: long }] } },
      { ...second, article: { ...second.article, title: long } },
      third,
    ];
    const { added, rejected } = await run(articles);
    expect(added).toBe(1);
    expect(rejected.map(({ source, code }) => [source, code])).toEqual([
      [`${first.article.id}.txt`, 'ARTICLE_INVALID'],
      [`${second.article.id}.txt`, 'ARTICLE_INVALID'],
    ]);
  });

  test('of two articles with one id the later counts, in one batch or in two', async () => {
    const changed = { ...ARTICLES[0]!, article: { ...ARTICLES[0]!.article, title: 'Another title' } };
    const twice = [...ARTICLES, changed];
    for (const batchSize of [64, 2]) {
      await run(twice, { batchSize });
      expect((await store.articles(['article-0'])).get('article-0')?.article.title).toBe('Another title');
    }
    expect((await store.statistics()).articles).toBe(10);
  });

  test('an article that cannot be read is named with a code, and the rest goes on', async () => {
    const summary = await run(ARTICLES, { extract: extractFrom(ARTICLES.slice(1)) });
    expect(summary).toMatchObject({ added: 9 });
    expect(summary.rejected).toEqual([
      {
        source: 'article-0.txt',
        code: 'EXTRACTION_FAILED',
        message: 'Reading the article failed: no extraction of article-0',
      },
    ]);
  });

  test('rejected sources are passed on with their codes', async () => {
    async function* broken(): AsyncGenerator<ReadResult> {
      yield { kind: 'rejected', source: 'x.jsonl:3', error: new BangGiaoError('JSON_INVALID', 'not JSON') };
      yield* results(ARTICLES);
    }
    const summary = await run(ARTICLES, { articles: broken() });
    expect(summary).toMatchObject({ added: 10, rejected: [{ source: 'x.jsonl:3', code: 'JSON_INVALID' }] });
  });

  test('interrupted between batches it leaves a sound store, and running again goes on', async () => {
    const stop = new AbortController();
    const summary = await run(ARTICLES, {
      batchSize: 2,
      signal: stop.signal,
      onProgress: ({ added }) => {
        if (added >= 4) stop.abort();
      },
    });
    expect(summary).toMatchObject({ added: 4, aborted: true });
    const some = await storeOf(ARTICLES.slice(0, 4));
    expect(await dump(store)).toBe(await dump(some));
    expect(await run(ARTICLES)).toMatchObject({ added: 6, unchanged: 4, aborted: false });
    const all = await storeOf(ARTICLES);
    expect(await dump(store)).toBe(await dump(all));
    await Promise.all([some.close(), all.close()]);
  });
});
