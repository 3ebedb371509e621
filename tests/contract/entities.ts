import { apply, entity, type OpenEmpty, WORLD } from './fixtures';

export function describeEntities(open: OpenEmpty): void {
  describe('entities', () => {
    it('come back exactly as they went in', async () => {
      const store = await open();
      const full = entity('City', 'city:đông-hưng', 'Đông Hưng', {
        aliases: [
          { name: 'Dongxing', language: 'zh-Latn' },
          { name: '东兴', language: null },
        ],
        level: 'city',
        country: 'CN',
        placeId: 'guangxi',
        location: { latitude: 21.5478, longitude: 107.9719 },
        identifiers: [{ scheme: 'test', value: "1' OR '1'='1" }],
        validFrom: '1996-04-29',
        validTo: '2030',
        becameIds: ['x', 'y'],
      });
      await apply(store, { putEntities: [full] });
      expect(await store.entities([full.id])).toEqual(new Map([[full.id, full]]));
    });

    it('leave unknown ids out', async () => {
      const store = await open();
      expect(await store.entities(['unknown'])).toEqual(new Map());
      expect(await store.entities([])).toEqual(new Map());
    });

    it('are found by an id that went into another, through chains too, under the id asked for', async () => {
      const store = await open();
      const [target, between] = [entity('City', 'c', 'Móng Cái'), entity('City', 'z', 'Đông Hưng')];
      await apply(store, {
        putEntities: [target, between],
        putRedirects: [
          { from: 'a', to: 'b' },
          { from: 'b', to: 'c' },
          { from: 'lost', to: 'nowhere' },
        ],
      });
      expect(await store.entities(['a', 'b', 'c', 'lost'])).toEqual(
        new Map([
          ['a', target],
          ['b', target],
          ['c', target],
        ]),
      );
    });

    it('change their redirects, and do without them again', async () => {
      const store = await open();
      await apply(store, {
        putEntities: [entity('City', 'a', 'Móng Cái'), entity('City', 'b', 'Hạ Long')],
        putRedirects: [{ from: 'old', to: 'a' }],
      });
      await apply(store, { putRedirects: [{ from: 'old', to: 'b' }] });
      expect((await store.entities(['old'])).get('old')?.id).toBe('b');
      await apply(store, { deleteRedirects: ['old'] });
      expect(await store.entities(['old'])).toEqual(new Map());
    });

    it('answer for themselves although a redirect leads away, and end in no circle', async () => {
      const store = await open();
      await apply(store, {
        putEntities: [entity('City', 'a', 'Móng Cái'), entity('City', 'b', 'Hạ Long')],
        putRedirects: [
          { from: 'a', to: 'b' },
          { from: 'x', to: 'y' },
          { from: 'y', to: 'x' },
        ],
      });
      expect((await store.entities(['a'])).get('a')?.id).toBe('a');
      expect(await store.entities(['x'])).toEqual(new Map());
    });

    it('are named by every alias, however it is written, and by no part of one', async () => {
      const store = await open();
      await apply(store, { putEntities: WORLD });
      const named = async (folded: string) => (await store.entitiesNamed(folded)).map(({ id }) => id);
      expect(await named('dong hung')).toEqual(['dongxing']);
      expect(await named('dongxing')).toEqual(['dongxing']);
      expect(await named('东兴')).toEqual(['dongxing']);
      expect(await named('dong')).toEqual([]);
      expect(await named('')).toEqual([]);
    });

    it('that share a name come sorted by id, of the types asked for', async () => {
      const store = await open();
      await apply(store, {
        putEntities: [
          entity('City', 'c2', 'Tân Sơn'),
          entity('City', 'c1', 'Tân Sơn'),
          entity('Person', 'p1', 'Tân Sơn'),
        ],
      });
      const ids = async (types?: ('City' | 'Person' | 'Party')[]) =>
        (await store.entitiesNamed('tan son', types)).map(({ id }) => id);
      expect(await ids()).toEqual(['c1', 'c2', 'p1']);
      expect(await ids(['City'])).toEqual(['c1', 'c2']);
      expect(await ids(['Person', 'City'])).toEqual(['c1', 'c2', 'p1']);
      expect(await ids(['Party'])).toEqual([]);
    });

    it('lose their old names when they change and all names when they go', async () => {
      const store = await open();
      await apply(store, { putEntities: [entity('City', 'a', 'Hải Ninh')] });
      await apply(store, { putEntities: [entity('City', 'a', 'Móng Cái')] });
      expect(await store.entitiesNamed('hai ninh')).toEqual([]);
      expect(await store.entitiesNamed('mong cai')).toHaveLength(1);
      await apply(store, { deleteEntities: ['a'] });
      expect(await store.entitiesNamed('mong cai')).toEqual([]);
    });
  });
}
