import fc from 'fast-check';
import type { SearchHit, SearchPosition, SearchRequest } from '../../src/store';
import { apply, entity, event, type OpenEmpty, stored, WORLD } from './fixtures';

const EVERYTHING: SearchRequest['types'] = ['City', 'Person', 'Association', 'Party', 'Agreement', 'Article'];

export function describeSearch(open: OpenEmpty): void {
  describe('search', () => {
    const border = async () => {
      const store = await open();
      await apply(store, { putEntities: WORLD });
      return store;
    };
    type Store = Awaited<ReturnType<typeof border>>;
    const find = (store: Store, text: string, rest: Partial<SearchRequest> = {}) =>
      store.search({ text, types: EVERYTHING, limit: 10, ...rest });
    const ids = async (store: Store, text: string, rest: Partial<SearchRequest> = {}) =>
      (await find(store, text, rest)).hits.map(({ id }) => id);

    it('finds a full name best, however it is typed', async () => {
      const store = await border();
      for (const text of ['Đông Hưng', 'dong hung', 'ĐÔNG HƯNG', '  đông   hưng ', 'Đông-Hưng']) {
        const { hits } = await find(store, text);
        expect(hits[0]).toEqual({ kind: 'City', id: 'dongxing', score: 1, degree: 0, matched: 'Đông Hưng' });
      }
    });

    it.each([
      ['Dongxing', 'Dongxing'],
      ['东兴', '东兴'],
    ])('finds another name, %s', async (text, matched) => {
      const store = await border();
      const { hits } = await find(store, text);
      expect(hits[0]).toMatchObject({ id: 'dongxing', matched });
      expect(hits[0]?.score).toBeGreaterThan(0.9);
      expect(hits[0]?.score).toBeLessThan(1);
    });

    it.each([
      ['Đông Hưn', 'dongxing'],
      ['đô', 'dongxing'],
      ['东', 'dongxing'],
      ['nguyen v', 'an'],
    ])('finds what begins with %s', async (text, id) => {
      const store = await border();
      const { hits } = await find(store, text);
      expect(hits[0]?.id).toBe(id);
      expect(hits[0]?.score).toBeLessThan(0.95);
    });

    it.each([
      ['兴', 'dongxing'],
      ['van an', 'an'],
      ['an van', 'an'],
      ['ngh thu ho', null],
      ['thanh uy mong', 'party-mong-cai'],
    ])('finds words of a name, %s', async (text, id) => {
      const store = await border();
      expect((await ids(store, text))[0] ?? null).toBe(id);
    });

    it.each([
      ['dong hnug', 'dongxing'],
      ['Dong Hunk', 'dongxing'],
      ['Dongxng', 'dongxing'],
      ['Dongxingg', 'dongxing'],
      ['mong cia', 'mong-cai'],
      ['nguyn van ann', 'an'],
      ['Qunag Ninh', 'quang-ninh'],
    ])('forgives one or two typing errors, %s', async (text, id) => {
      const store = await border();
      const { hits } = await find(store, text);
      expect(hits[0]?.id).toBe(id);
      expect(hits[0]?.score).toBeLessThan(0.3);
    });

    it.each([
      '',
      '  ',
      '…',
      '"',
      'xyz',
      'Hà Nội',
      'dong hxxx',
      '* OR dong',
      'NEAR(',
      "'; DROP TABLE entity; --",
    ])('finds nothing for %p', async (text) => {
      const store = await border();
      expect(await find(store, text)).toEqual({ hits: [], total: 0, hasMore: false });
    });

    it('refuses a text that is too long for a name', async () => {
      const store = await border();
      await expect(find(store, 'đông '.repeat(101))).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
      expect((await find(store, 'đông '.repeat(100))).total).toBeGreaterThanOrEqual(0);
    });

    it('takes any text whatever as text', async () => {
      const store = await border();
      const property = fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (text) => {
        const { hits, total } = await find(store, text);
        expect(hits.length).toBe(Math.min(total, 10));
      });
      await fc.assert(property, { numRuns: 150 });
    });

    it('ranks full name, other name, beginning, words', async () => {
      const store = await open();
      const alias = (name: string) => ({ aliases: [{ name, language: null }] });
      await apply(store, {
        putEntities: [
          entity('City', 'words', 'Thị trấn Tiên Yên'),
          entity('City', 'beginning', 'Tiên Yên Đông'),
          entity('City', 'other', 'Yên Tiên', alias('Tiên Yên')),
          entity('City', 'full', 'Tiên Yên'),
          entity('City', 'neither', 'Bình Liêu'),
        ],
      });
      const { hits, total } = await find(store, 'tien yen');
      expect(hits.map(({ id }) => id)).toEqual(['full', 'other', 'beginning', 'words']);
      expect(total).toBe(4);
      const scores = hits.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(new Set(scores).size).toBe(4);
    });

    it('prefers the accents that were typed', async () => {
      const store = await open();
      await apply(store, { putEntities: [entity('City', 'a', 'Hạ Nam'), entity('City', 'b', 'Hà Nam')] });
      expect(await ids(store, 'Hà Nam')).toEqual(['b', 'a']);
      expect(await ids(store, 'Hạ Nam')).toEqual(['a', 'b']);
      expect((await find(store, 'ha nam')).hits.map(({ score }) => score)).toEqual([1, 1]);
    });

    it('puts the better connected first where names match alike, then goes by id', async () => {
      const store = await open();
      await apply(store, {
        putEntities: ['c1', 'c2', 'c3'].map((id) => entity('City', id, 'Tân Sơn')),
        putEvents: [event('m', { pairs: [['c3', 'x']] })],
      });
      expect(await ids(store, 'tan son')).toEqual(['c3', 'c1', 'c2']);
    });

    it('finds articles by title and text, after what is named so', async () => {
      const store = await border();
      await apply(store, {
        putArticles: [
          stored('in-text', { title: 'Tin ngắn', text: 'Đoàn Móng Cái sang Đông Hưng hội đàm.' }),
          stored('in-title', { title: 'Đông Hưng đón đoàn Móng Cái', text: 'Hai bên hội đàm.' }),
          stored('elsewhere', { title: 'Hạ Long', text: 'Không liên quan. Đông người; Hưng Yên.' }),
        ],
      });
      const { hits, total } = await find(store, 'Đông Hưng');
      expect(hits.map(({ id }) => id)).toEqual(['dongxing', 'congress-dongxing', 'in-title', 'in-text']);
      expect(hits[2]).toMatchObject({ kind: 'Article', matched: 'Đông Hưng đón đoàn Móng Cái' });
      expect(total).toBe(4);
    });

    it('keeps to the types asked for', async () => {
      const store = await border();
      await apply(store, { putArticles: [stored('a1', { title: 'Móng Cái' })] });
      expect(await ids(store, 'mong cai', { types: ['Party'] })).toEqual(['party-mong-cai']);
      expect(await ids(store, 'mong cai', { types: ['Article'] })).toEqual(['a1']);
      expect(await ids(store, 'mong cai', { types: ['Person'] })).toEqual([]);
      expect(await find(store, 'mong cai', { types: [] })).toEqual({ hits: [], total: 0, hasMore: false });
    });

    /** Every hit, a page at a time, with what happens between two pages. */
    const readAll = async (
      store: Store,
      text: string,
      limit: number,
      fromEnd: boolean,
      between: () => Promise<void> = async () => undefined,
    ) => {
      const seen: SearchHit[] = [];
      for (let position: SearchPosition | null = null, more = true; more; await between()) {
        const place: Partial<SearchRequest> = fromEnd ? { before: position } : { after: position };
        const { hits, hasMore } = await find(store, text, { limit, fromEnd, ...place });
        if (fromEnd) seen.unshift(...hits);
        else seen.push(...hits);
        position = (fromEnd ? hits[0] : hits.at(-1)) ?? position;
        more = hasMore;
      }
      return seen;
    };

    const manyTowns = async () => {
      const store = await open();
      const towns = Array.from({ length: 25 }, (_, index) =>
        entity('City', `c${index + 10}`, index % 3 === 0 ? 'Tân Sơn' : `Tân Sơn ${index}`),
      );
      const tied = [1, 4, 6, 9, 12, 13].map((index) =>
        event(`m${index}`, { pairs: [[`c${index + 10}`, index % 2 ? 'x' : 'y']] }),
      );
      await apply(store, {
        putEntities: towns,
        putEvents: [...tied, event('more', { pairs: [['c16', 'z']] })],
        putArticles: [
          stored('a1', { title: 'Tân Sơn' }),
          stored('a2', { title: 'Về Tân Sơn' }),
          stored('a3', { title: 'Lại về Tân Sơn' }),
        ],
      });
      return store;
    };

    it('comes page by page, forwards and backwards, with the same total each time', async () => {
      const store = await manyTowns();
      const { hits, total, hasMore } = await find(store, 'tan son', { limit: 100 });
      expect([total, hits.length, hasMore]).toEqual([28, 28, false]);
      expect(hits.slice(0, 3).map(({ id, degree }) => [id, degree])).toEqual([
        ['c16', 2],
        ['c19', 1],
        ['c22', 1],
      ]);
      for (const limit of [1, 3, 10, 27, 28, 40])
        for (const fromEnd of [false, true])
          expect(await readAll(store, 'tan son', limit, fromEnd)).toEqual(hits);
      const last = await find(store, 'tan son', { after: hits.at(-1)!, limit: 5 });
      expect(last).toEqual({ hits: [], total: 28, hasMore: false });
      const between = await find(store, 'tan son', { after: hits[4]!, before: hits[9]!, limit: 9 });
      expect(between).toEqual({ hits: hits.slice(5, 9), total: 28, hasMore: false });
    });

    it('gives what stays exactly once while others come and go', async () => {
      for (const fromEnd of [false, true]) {
        const store = await manyTowns();
        const before = await find(store, 'tan son', { limit: 100 });
        let comers = 0;
        const seen = await readAll(store, 'tan son', 4, fromEnd, async () => {
          comers += 1;
          await apply(store, {
            putEntities: [
              entity('City', `b${comers}`, 'Tân Sơn'),
              entity('City', `z${comers}`, `Tân Sơn ${'x'.repeat(comers)}`),
            ],
            deleteEntities: [`c${10 + 2 * comers}`],
          });
        });
        expect(comers).toBeGreaterThan(5);
        const left = new Set(Array.from({ length: comers }, (_, index) => `c${12 + 2 * index}`));
        const ids = seen.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const staying = before.hits.map(({ id }) => id).filter((id) => !left.has(id));
        expect(ids.filter((id) => staying.includes(id))).toEqual(staying);
        await store.close();
      }
    });

    it.each([0, -1, 2.5])('refuses a limit of %p', async (limit) => {
      const store = await open();
      await expect(find(store, 'x', { limit })).rejects.toMatchObject({ code: 'ARGUMENT_INVALID' });
    });

    it('forgets names that are gone', async () => {
      const store = await border();
      await apply(store, {
        putEntities: [entity('City', 'dongxing', 'Phòng Thành Cảng')],
        deleteEntities: ['an'],
      });
      expect(await ids(store, 'dongxing')).toEqual([]);
      expect(await ids(store, 'nguyen van an')).toEqual([]);
      expect(await ids(store, 'phong thanh cang')).toEqual(['dongxing']);
    });
  });
}
