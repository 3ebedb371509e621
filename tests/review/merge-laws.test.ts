import fc from 'fast-check';
import { loadGazetteer } from '../../src/gazetteer';
import { BangGiaoError, type Decision } from '../../src/graph';
import { retract, storedDecisions, updateGraph, verify } from '../../src/ingest';
import { markDistinct, mergeEntities, undoDecision } from '../../src/review';
import type { GraphStore, StoredArticle } from '../../src/store';
import { dump, storeOf } from '../ingest/graph-dump';
import { randomNews } from '../ingest/random-news';

const gazetteer = loadGazetteer();
const JUDGEMENT = { reason: 'a test', decidedBy: 'user:test' };

/** Numbers that choose entities of whatever store there is. */
const choices = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: 1, maxLength: 4 });

/** Merges entities that the numbers choose, as far as they can be one; gives the decisions. */
async function mergeChosen(
  store: GraphStore,
  chosen: readonly (readonly [number, number])[],
): Promise<Decision[]> {
  for (const [a, b] of chosen) {
    const entities = [...(await store.entities(await store.scan('entity', null, 1000))).values()];
    const kept = entities[a % entities.length]!;
    const likes = entities.filter(({ id, type }) => type === kept.type && id !== kept.id);
    const merged = likes[b % Math.max(likes.length, 1)];
    if (!merged) continue;
    await mergeEntities(store, gazetteer, kept.id, merged.id, JUDGEMENT).catch(orRefused);
  }
  return storedDecisions(store);
}

function orRefused(error: unknown): void {
  if (!(error instanceof BangGiaoError && error.code === 'MERGE_REFUSED')) throw error;
}

const decide = (store: GraphStore, put: readonly Decision[]) =>
  store.write((tx) => updateGraph(tx, gazetteer, { put: [], remove: [], decisions: { put, remove: [] } }));

/** Where the ids of decisions lead: no part of the graph proper, but a function of the same input. */
async function leads(store: GraphStore, decisions: readonly Decision[]): Promise<unknown> {
  const ids = decisions.flatMap(({ of }) => of.map(({ id }) => id)).sort();
  const found = await store.entities(ids);
  return ids.map((id) => [id, found.get(id)?.id]);
}

async function violations(store: GraphStore): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const violation of verify(store, gazetteer)) found.push(violation);
  return found;
}

describe('decisions are an input of the graph', () => {
  test('merging and taking it back, in whatever order, leaves the same bytes', async () => {
    const cases = fc.tuple(randomNews, choices, fc.infiniteStream(fc.nat(100)));
    let merges = 0;
    await fc.assert(
      fc.asyncProperty(cases, async ([articles, chosen, order]) => {
        const store = await storeOf(articles);
        const before = await dump(store);
        const there = new Set(await store.scan('entity', null, 1000));
        const decisions = await mergeChosen(store, chosen);
        merges += decisions.length;
        for (let left = [...decisions]; left.length > 0; ) {
          const [decision] = left.splice((order.next().value ?? 0) % left.length, 1);
          await undoDecision(store, gazetteer, decision!.id);
          left = left.filter(({ id }) => id !== decision!.id);
        }
        expect(await dump(store)).toBe(before);
        // An id that only a merge had made is nothing once that is undone.
        const named = decisions.flatMap(({ of }) => of.map(({ id }) => id)).filter((id) => there.has(id));
        for (const id of named) expect((await store.entities([id])).get(id)?.id).toBe(id);
        await store.close();
      }),
      { numRuns: 60 },
    );
    expect(merges).toBeGreaterThan(20);
  });

  test('the graph is the same whatever order articles and decisions come in', async () => {
    const cases = randomNews.chain((articles) =>
      fc.tuple(
        fc.constant(articles),
        choices,
        fc.shuffledSubarray([...articles], { minLength: articles.length }),
        fc.nat(articles.length),
      ),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([articles, chosen, shuffled, at]) => {
        const store = await storeOf(articles);
        const decisions = await mergeChosen(store, chosen);
        const other = await storeOf();
        for (const [index, article] of shuffled.entries()) {
          if (index === at) await decide(other, [...decisions].reverse());
          await put(other, [article]);
        }
        if (at === shuffled.length) for (const decision of decisions) await decide(other, [decision]);
        expect(await dump(other)).toBe(await dump(store));
        expect(await leads(other, decisions)).toEqual(await leads(store, decisions));
        await Promise.all([store.close(), other.close()]);
      }),
      { numRuns: 60 },
    );
  });

  test('they survive that articles are taken back and come again', async () => {
    const cases = randomNews.chain((articles) =>
      fc.tuple(fc.constant(articles), choices, fc.subarray(articles, { minLength: 1 })),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([articles, chosen, taken]) => {
        const store = await storeOf(articles);
        const decisions = await mergeChosen(store, chosen);
        const before = [await dump(store), await leads(store, decisions)];
        await retract(
          store,
          gazetteer,
          taken.map(({ article }) => article.id),
        );
        expect(await violations(store)).toEqual([]);
        await put(store, taken);
        expect([await dump(store), await leads(store, decisions)]).toEqual(before);
        await store.close();
      }),
      { numRuns: 30 },
    );
  });

  test('every such store keeps the laws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(randomNews, choices), async ([articles, chosen]) => {
        const store = await storeOf(articles);
        await mergeChosen(store, chosen);
        expect(await violations(store)).toEqual([]);
        await store.close();
      }),
      { numRuns: 30 },
    );
  });

  test('holding two distinct changes nothing in the graph', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(randomNews, fc.nat(50), fc.nat(50)), async ([articles, a, b]) => {
        const store = await storeOf(articles);
        const before = await dump(store);
        const ids = await store.scan('entity', null, 1000);
        const [one, other] = [ids[a % ids.length]!, ids[b % ids.length]!];
        if (one !== other) await markDistinct(store, gazetteer, one, other, JUDGEMENT);
        expect(await dump(store)).toBe(before);
        await store.close();
      }),
      { numRuns: 20 },
    );
  });
});

const put = (store: GraphStore, articles: readonly StoredArticle[]) =>
  store.write((tx) => updateGraph(tx, gazetteer, { put: articles, remove: [] }));
