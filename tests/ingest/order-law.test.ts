import fc from 'fast-check';
import { loadGazetteer } from '../../src/gazetteer';
import { retract, updateGraph, verify } from '../../src/ingest';
import type { StoredArticle } from '../../src/store';
import { dump, storeOf } from './graph-dump';
import { randomNews } from './random-news';

/** Articles in some order, cut into batches. */
const shuffledBatches = (articles: readonly StoredArticle[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...articles], { minLength: articles.length }),
      fc.array(fc.boolean(), { minLength: articles.length, maxLength: articles.length }),
    )
    .map(([shuffled, cuts]) => {
      const batches: StoredArticle[][] = [[]];
      for (const [index, article] of shuffled.entries()) {
        if (cuts[index]) batches.push([]);
        batches.at(-1)?.push(article);
      }
      return batches.filter((batch) => batch.length > 0);
    });

describe('the graph is a function of the set of articles', () => {
  test('whatever order and batches they come in', async () => {
    const cases = randomNews.chain((articles) => fc.tuple(fc.constant(articles), shuffledBatches(articles)));
    await fc.assert(
      fc.asyncProperty(cases, async ([articles, batches]) => {
        const [whole, pieces] = [await storeOf(articles), await storeOf(...batches)];
        expect(await dump(pieces)).toBe(await dump(whole));
        await Promise.all([whole.close(), pieces.close()]);
      }),
      { numRuns: 60 },
    );
  });

  test('taking articles back leaves what the others say, and adding them again restores all', async () => {
    const cases = randomNews.chain((articles) =>
      fc.tuple(fc.constant(articles), fc.subarray(articles, { minLength: 1 })),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([articles, taken]) => {
        const store = await storeOf(articles);
        const before = await dump(store);
        await retract(
          store,
          loadGazetteer(),
          taken.map(({ article }) => article.id),
        );
        const others = await storeOf(articles.filter((article) => !taken.includes(article)));
        expect(await dump(store)).toBe(await dump(others));
        await store.write((tx) => updateGraph(tx, loadGazetteer(), { put: taken, remove: [] }));
        expect(await dump(store)).toBe(before);
        await Promise.all([store.close(), others.close()]);
      }),
      { numRuns: 30 },
    );
  });

  test('an article that comes anew replaces what it said before', async () => {
    const pairs = fc.tuple(randomNews, randomNews);
    await fc.assert(
      fc.asyncProperty(pairs, async ([first, second]) => {
        const ids = new Set(second.map(({ article }) => article.id));
        const store = await storeOf(first, second);
        const direct = await storeOf([...first.filter(({ article }) => !ids.has(article.id)), ...second]);
        expect(await dump(store)).toBe(await dump(direct));
        await Promise.all([store.close(), direct.close()]);
      }),
      { numRuns: 30 },
    );
  });

  test('every such store keeps the laws', async () => {
    await fc.assert(
      fc.asyncProperty(randomNews, async (articles) => {
        const store = await storeOf(...articles.map((article) => [article]));
        const violations = [];
        for await (const violation of verify(store, loadGazetteer())) violations.push(violation);
        expect(violations).toEqual([]);
        await store.close();
      }),
      { numRuns: 20 },
    );
  });
});
