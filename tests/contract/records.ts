import type { StoreRecord } from '../../src/store';
import { apply, type OpenEmpty } from './fixtures';

const audit = (id: string, body = `{"n":"${id}"}`): StoreRecord => ({ kind: 'audit', id, body });
const token = (id: string): StoreRecord => ({ kind: 'token', id, body: 'Hội đồng 东' });

export function describeRecords(open: OpenEmpty): void {
  describe('records beside the graph', () => {
    const ids = (records: readonly StoreRecord[]) => records.map(({ id }) => id);

    it('gives them back by kind, in the order of their ids', async () => {
      const store = await open();
      await apply(store, { putRecords: [audit('2'), token('1'), audit('10'), audit('1')] });
      expect(await store.records({ kind: 'audit', limit: 10 })).toEqual([
        audit('1'),
        audit('10'),
        audit('2'),
      ]);
      expect(await store.records({ kind: 'token', limit: 10 })).toEqual([token('1')]);
      expect(await store.records({ kind: 'decision', limit: 10 })).toEqual([]);
    });

    it('gives a stretch of them, from the start or from the end', async () => {
      const store = await open();
      await apply(store, { putRecords: ['a', 'b', 'c', 'd'].map((id) => audit(id)) });
      expect(ids(await store.records({ kind: 'audit', limit: 2 }))).toEqual(['a', 'b']);
      expect(ids(await store.records({ kind: 'audit', after: 'b', limit: 5 }))).toEqual(['c', 'd']);
      expect(ids(await store.records({ kind: 'audit', limit: 2, fromEnd: true }))).toEqual(['c', 'd']);
      expect(ids(await store.records({ kind: 'audit', after: 'c', limit: 2, fromEnd: true }))).toEqual(['d']);
    });

    it('gives those of exactly these ids', async () => {
      const store = await open();
      await apply(store, { putRecords: [audit('b'), audit('a'), token('c')] });
      expect(ids(await store.recordsById('audit', ['b', 'c', 'a', 'x']))).toEqual(['a', 'b']);
    });

    it('replaces and takes out', async () => {
      const store = await open();
      await apply(store, { putRecords: [audit('a'), audit('b'), token('a')] });
      await apply(store, { putRecords: [audit('a', 'new')], deleteRecords: [audit('b'), audit('unknown')] });
      expect(await store.records({ kind: 'audit', limit: 10 })).toEqual([audit('a', 'new')]);
      expect(ids(await store.records({ kind: 'token', limit: 10 }))).toEqual(['a']);
    });

    it('shows a work what it has written, and keeps nothing of one that fails', async () => {
      const store = await open();
      const writing = store.write(async (tx) => {
        await tx.apply({ putRecords: [audit('a')] });
        expect(ids(await tx.records({ kind: 'audit', limit: 1, fromEnd: true }))).toEqual(['a']);
        throw new Error('broken off');
      });
      await expect(writing).rejects.toThrow('broken off');
      expect(await store.records({ kind: 'audit', limit: 10 })).toEqual([]);
    });
  });
}
