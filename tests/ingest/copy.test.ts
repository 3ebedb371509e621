import { loadGazetteer } from '../../src/gazetteer';
import { type CopyOptions, copyGraph, verify } from '../../src/ingest';
import type { GraphStore, StoredArticle } from '../../src/store';
import { distinction } from './distinction';
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
const days = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) =>
    meeting(`day-${from + index}`, `2024-05-${from + index}`),
  );
const ARTICLES = days(10, 19);

describe('copying a graph', () => {
  const stores: GraphStore[] = [];
  const holding = async (...batches: readonly (readonly StoredArticle[])[]) => {
    const store = await storeOf(...batches);
    stores.push(store);
    return store;
  };
  const copy = (from: GraphStore, to: GraphStore, more: Partial<CopyOptions> = {}) =>
    copyGraph({ from, to, gazetteer: loadGazetteer(), batchSize: 3, ...more });

  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
  });

  test('into an empty store gives the same graph; copying again changes nothing', async () => {
    const [from, to] = [await holding(ARTICLES), await holding()];
    const copied: number[] = [];
    expect(await copy(from, to, { onBatch: (articles) => copied.push(articles) })).toEqual({
      added: 10,
      replaced: 0,
      unchanged: 0,
      aborted: false,
    });
    expect(copied).toEqual([3, 3, 3, 1]);
    expect(await dump(to)).toBe(await dump(from));
    expect(await copy(from, to)).toMatchObject({ added: 0, replaced: 0, unchanged: 10 });
    expect(await dump(to)).toBe(await dump(from));
  });

  test('that was interrupted leaves a sound store, and goes on', async () => {
    const [from, to] = [await holding(ARTICLES), await holding()];
    const interruption = new AbortController();
    const { signal } = interruption;
    const first = await copy(from, to, { signal, onBatch: () => interruption.abort() });
    expect(first).toEqual({ added: 3, replaced: 0, unchanged: 0, aborted: true });
    for await (const violation of verify(to, loadGazetteer())) expect(violation).toBeNull();
    expect(await copy(from, to, { signal })).toMatchObject({ added: 0, unchanged: 0, aborted: true });
    expect(await copy(from, to)).toEqual({ added: 7, replaced: 0, unchanged: 3, aborted: false });
    expect(await dump(to)).toBe(await dump(from));
  });

  test('into a store that holds something gives the graph of the articles of both', async () => {
    const [from, to] = [await holding(ARTICLES), await holding(days(15, 24))];
    expect(await copy(from, to)).toMatchObject({ added: 5, unchanged: 5 });
    expect(await dump(to)).toBe(await dump(await holding(days(10, 24))));
  });

  test('of an article that both have the source counts', async () => {
    const [from, to] = [
      await holding(ARTICLES),
      await holding([{ ...meeting('day-12', '2020-01-01'), digest: 'old' }]),
    ];
    expect(await copy(from, to)).toMatchObject({ added: 9, replaced: 1 });
    expect(await dump(to)).toBe(await dump(from));
  });

  test('takes decisions with it, once, and neither tokens nor the record of who wrote what', async () => {
    const [from, to] = [await holding(ARTICLES), await holding()];
    const record = (kind: 'audit' | 'token', id: string, body = '{}') => ({ kind, id, body });
    const putRecords = [distinction('d1'), distinction('d2'), record('audit', 'a1'), record('token', 't1')];
    await from.write((tx) => tx.apply({ putRecords }));
    await to.write((tx) => tx.apply({ putRecords: [record('audit', 'a1', '{"of":"the target"}')] }));
    await copy(from, to);
    await copy(from, to);
    const kept = (kind: 'decision' | 'audit' | 'token') => to.records({ kind, limit: 10 });
    expect(await kept('decision')).toEqual([distinction('d1'), distinction('d2')]);
    expect(await kept('audit')).toEqual([record('audit', 'a1', '{"of":"the target"}')]);
    expect(await kept('token')).toEqual([]);
  });

  test('leaves out a decision whose contrary the target holds', async () => {
    const [from, to] = [await holding(ARTICLES), await holding()];
    const contrary = { ...JSON.parse(distinction('d1').body), id: 'm1', kind: 'MERGE' };
    const merge = { kind: 'decision' as const, id: 'm1', body: JSON.stringify(contrary) };
    await from.write((tx) => tx.apply({ putRecords: [merge, distinction('d2')] }));
    await to.write((tx) => tx.apply({ putRecords: [distinction('d1')] }));
    await copy(from, to);
    expect(await to.records({ kind: 'decision', limit: 10 })).toEqual([distinction('d1'), distinction('d2')]);
  });

  test('from two stores at once gives the graph of the articles of both', async () => {
    const [from, more, to] = [await holding(ARTICLES), await holding(days(15, 24)), await holding()];
    await Promise.all([copy(from, to), copy(more, to)]);
    expect(await dump(to)).toBe(await dump(await holding(days(10, 24))));
  });
});
