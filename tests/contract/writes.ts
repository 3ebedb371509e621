import {
  apply,
  entity,
  event,
  item,
  type OpenEmpty,
  ROLES,
  reportedBy,
  role,
  stored,
  WORLD,
} from './fixtures';
import { snapshot } from './snapshot';

export function describeWrites(open: OpenEmpty): void {
  describe('write', () => {
    it('gives back what the work gives back', async () => {
      const store = await open();
      await expect(store.write(async () => 42)).resolves.toBe(42);
    });

    it('takes names of 500 characters and ids of 1500, in any script, and no longer ones', async () => {
      const store = await open();
      const name = '北'.repeat(500);
      const id = '倫'.repeat(1500);
      await apply(store, { putEntities: [entity('City', id, name)], putEvents: [event(id)] });
      expect((await store.entities([id])).get(id)?.name).toBe(name);
      const tooLong = [
        { putEntities: [entity('City', 'a', `${name}京`)] },
        { putEntities: [entity('City', `${id}a`, 'A')] },
        { putEvents: [event(`${id}a`)] },
      ];
      for (const delta of tooLong) {
        const writing = store.write((tx) => tx.apply({ ...delta, putRoles: [] }));
        await expect(writing).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
      }
      expect([await store.countEntities({}), await store.countEvents({})]).toEqual([1, 1]);
    });

    it('stores nothing of a work that fails, and passes its error on', async () => {
      const store = await open();
      await apply(store, { putEntities: [entity('City', 'a', 'Cẩm Phả')] });
      const before = await snapshot(store);
      const failure = new Error('broken off');
      const writing = store.write(async (tx) => {
        await tx.apply({
          putEntities: [entity('City', 'a', 'Renamed'), entity('City', 'b', 'Hạ Long')],
          putEvents: [event('m', { pairs: [['a', 'b']] })],
          putArticles: [stored('a1')],
          putRedirects: [{ from: 'c', to: 'b' }],
        });
        await tx.apply({ deleteEntities: ['a'] });
        throw failure;
      });
      await expect(writing).rejects.toBe(failure);
      expect(await snapshot(store)).toEqual(before);
      expect(await store.entities(['c'])).toEqual(new Map());
    });

    it('goes on after a work that failed', async () => {
      const store = await open();
      await store.write(() => Promise.reject(new Error('broken off'))).catch(() => undefined);
      await apply(store, { putEntities: [entity('City', 'a', 'Cẩm Phả')] });
      expect([...(await store.entities(['a'])).keys()]).toEqual(['a']);
    });

    it('shows a work what it has written so far', async () => {
      const store = await open();
      await store.write(async (tx) => {
        await tx.apply({ putEntities: [entity('City', 'a', 'Cẩm Phả')], putEvents: [event('m')] });
        expect((await tx.entities(['a', 'unknown'])).map(({ id }) => id)).toEqual(['a']);
        expect((await tx.events(['m', 'unknown'])).map(({ id }) => id)).toEqual(['m']);
      });
    });

    it('shows a work the roles of persons and the entities in places', async () => {
      const store = await open();
      await apply(store, { putEntities: WORLD, putRoles: ROLES });
      await store.write(async (tx) => {
        expect((await tx.rolesOfPersons(['an', 'li'])).map(({ id }) => id)).toEqual(['role-an', 'role-li']);
        const inMongCai = await tx.entitiesIn(['mong-cai']);
        expect(inMongCai.map(({ id }) => id)).toEqual(['council-mong-cai', 'hai-son', 'party-mong-cai']);
      });
    });

    it('refuses the use of a transaction that is over', async () => {
      const store = await open();
      const late = await store.write(async (tx) => tx);
      await expect(late.apply({ putEntities: [entity('City', 'a', 'Cẩm Phả')] })).rejects.toThrow();
      expect(await store.entities(['a'])).toEqual(new Map());
    });

    it('gives the same graph when a delta is applied twice', async () => {
      const store = await open();
      const delta = {
        putEntities: WORLD,
        putRoles: ROLES,
        putArticles: [stored('a1'), stored('a2', { title: null, publishedAt: null, publisher: null })],
        putEvents: [
          event('m', { date: '2024-08', pairs: [['dongxing', 'mong-cai']], ...reportedBy('a1', 'a2') }),
          event('s', { type: 'SIGNING', agreementId: 'letter', pairs: [['mong-cai', 'letter']] }),
        ],
        replaceItems: [{ articleId: 'a1', stage: 'place' as const, items: [item('a1', 'e1', 'mong cai')] }],
        replaceMentions: [
          { articleId: 'a1', mentions: [{ articleId: 'a1', entityId: 'mong-cai', start: 0, end: 3 }] },
        ],
        putRedirects: [{ from: 'old', to: 'mong-cai' }],
      };
      await apply(store, delta);
      const once = await snapshot(store);
      await apply(store, delta, delta);
      expect(await snapshot(store)).toEqual(once);
    });

    it('applies deletions before insertions', async () => {
      const store = await open();
      await apply(store, { putEntities: [entity('City', 'a', 'Cẩm Phả')], putRoles: [role('r', 'p', 'a')] });
      await apply(store, {
        deleteEntities: ['a'],
        putEntities: [entity('City', 'a', 'Hạ Long')],
        deleteRoles: ['r'],
        putRoles: [role('r', 'p', 'a', 'Phó Chủ tịch')],
      });
      expect((await store.entities(['a'])).get('a')?.name).toBe('Hạ Long');
      expect((await store.rolesIn(['a'])).map(({ title }) => title)).toEqual(['Phó Chủ tịch']);
    });

    it('takes the deletion of what is not there as done', async () => {
      const store = await open();
      await apply(store, {
        deleteArticles: ['x'],
        deleteEntities: ['x'],
        deleteEvents: ['x'],
        deleteRoles: ['x'],
        deleteRedirects: ['x'],
      });
      expect(await store.scan('entity', null, 10)).toEqual([]);
    });
  });
}
