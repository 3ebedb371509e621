import { apply, event, type OpenEmpty, ROLES, stored, WORLD } from './fixtures';

export function describeOverview(open: OpenEmpty): void {
  describe('overview', () => {
    it('of an empty store counts nothing', async () => {
      const store = await open();
      expect(await store.statistics()).toEqual({
        articles: 0,
        events: 0,
        entities: { Person: 0, Party: 0, City: 0, Association: 0, Agreement: 0 },
        edges: { MET_WITH: 0, SIGNED: 0, TWINNED_WITH: 0 },
        firstEvent: null,
        lastEvent: null,
        languages: [],
      });
    });

    it('counts what is there; first and last are of events that occurred and have a date', async () => {
      const store = await open();
      await apply(store, {
        putEntities: WORLD,
        putArticles: [stored('a1', { language: 'en' }), stored('a2'), stored('a3')],
        putEvents: [
          event('m1', {
            date: '2023-05',
            pairs: [
              ['a', 'b'],
              ['a', 'c'],
            ],
          }),
          event('m2', { pairs: [['a', 'b']] }),
          event('m3', { date: '2024-01-02', status: 'OCCURRED' }),
          event('m4', { date: '2031', status: 'PLANNED', pairs: [['a', 'b']] }),
          event('t1', { type: 'TWINNING', date: '2025', pairs: [['a', 'b']] }),
        ],
      });
      expect(await store.statistics()).toEqual({
        articles: 3,
        events: 5,
        entities: { Person: 3, Party: 1, City: 6, Association: 2, Agreement: 1 },
        edges: { MET_WITH: 3, SIGNED: 0, TWINNED_WITH: 1 },
        firstEvent: '2023-05',
        lastEvent: '2025',
        languages: [
          { language: 'vi', articles: 2 },
          { language: 'en', articles: 1 },
        ],
      });
    });

    it('can be walked through by id, a batch at a time', async () => {
      const store = await open();
      await apply(store, {
        putEntities: WORLD,
        putRoles: ROLES,
        putArticles: [stored('a1')],
        putEvents: [event('m1')],
      });
      const walked: string[] = [];
      for (let after: string | null = null; ; ) {
        const batch: string[] = await store.scan('entity', after, 5);
        walked.push(...batch);
        expect(batch.length).toBeLessThanOrEqual(5);
        if (batch.length === 0) break;
        after = batch.at(-1)!;
      }
      expect(walked).toEqual(WORLD.map(({ id }) => id).toSorted());
      expect(await store.scan('article', null, 5)).toEqual(['a1']);
      expect(await store.scan('event', null, 5)).toEqual(['m1']);
      expect(await store.scan('role', 'role-an', 5)).toEqual(['role-binh', 'role-li']);
    });

    it('has another revision after each write, and in each store', async () => {
      const [store, other] = [await open(), await open()];
      const revisions = [await store.revision(), await other.revision()];
      expect(await store.revision()).toBe(revisions[0]);
      await apply(store, { putEvents: [event('m1')] });
      revisions.push(await store.revision());
      await apply(store, { deleteEvents: ['m1'] });
      revisions.push(await store.revision());
      await expect(
        store.write(() => {
          throw new Error('no');
        }),
      ).rejects.toThrow('no');
      expect(await store.revision()).toBe(revisions.at(-1));
      expect(new Set(revisions).size).toBe(4);
    });

    it('tells where it was opened', async () => {
      const store = await open();
      expect(store.url).toMatch(/^[a-z0-9+]+:/);
    });
  });
}
