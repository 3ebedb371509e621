import { apply, event, type OpenEmpty } from './fixtures';

const MEETINGS = [
  event('m1', { date: '2024-08-13', pairs: [['a', 'b']] }),
  event('m2', { pairs: [['a', 'b']] }),
  event('m3', {
    date: '2023',
    pairs: [
      ['b', 'a'],
      ['a', 'c'],
    ],
  }),
  event('m4', {
    date: '2024-08-13',
    pairs: [
      ['a', 'd'],
      ['c', 'd'],
    ],
  }),
];
const OTHERS = [
  event('s1', {
    type: 'SIGNING',
    agreementId: 'x',
    pairs: [
      ['a', 'x'],
      ['b', 'x'],
    ],
  }),
  event('t1', { type: 'TWINNING', date: '2014', pairs: [['a', 'b']] }),
];

export function describeEdges(open: OpenEmpty): void {
  describe('edges', () => {
    const withEvents = async () => {
      const store = await open();
      await apply(store, { putEvents: [...MEETINGS, ...OTHERS] });
      return store;
    };

    it('are those that touch one of the entities, of the types asked for, each once, sorted by id', async () => {
      const store = await withEvents();
      const ids = async (...args: Parameters<typeof store.edgesAt>) =>
        (await store.edgesAt(...args)).map(({ id }) => id);
      expect(await ids(['a', 'b'], ['TWINNED_WITH', 'SIGNED'])).toEqual([
        'SIGNED:a:x:s1',
        'SIGNED:b:x:s1',
        'TWINNED_WITH:a:b:t1',
      ]);
      expect(await ids(['d'], ['MET_WITH'])).toEqual(['MET_WITH:a:d:m4', 'MET_WITH:c:d:m4']);
      expect(await ids(['x'], ['SIGNED', 'MET_WITH'])).toHaveLength(2);
      expect(await ids(['a'], [])).toEqual([]);
      expect(await ids(['unknown'], ['MET_WITH'])).toEqual([]);
    });

    it('among entities are those with both ends there', async () => {
      const store = await withEvents();
      const ids = async (...args: Parameters<typeof store.edgesAmong>) =>
        (await store.edgesAmong(...args)).map(({ id }) => id);
      expect(await ids(['a', 'b', 'x', 'b'], ['TWINNED_WITH', 'SIGNED'])).toEqual([
        'SIGNED:a:x:s1',
        'SIGNED:b:x:s1',
        'TWINNED_WITH:a:b:t1',
      ]);
      expect(await ids(['x', 'a'], ['SIGNED'])).toEqual(['SIGNED:a:x:s1']);
      expect(await ids(['d', 'c'], ['MET_WITH'])).toEqual(['MET_WITH:c:d:m4']);
      expect(await ids(['a'], ['MET_WITH', 'SIGNED', 'TWINNED_WITH'])).toEqual([]);
      expect(await ids(['a', 'b'], [])).toEqual([]);
      expect(await ids(['a', 'unknown'], ['MET_WITH'])).toEqual([]);
      expect(await ids([], ['MET_WITH'])).toEqual([]);
    });

    it('count as degrees, on either end', async () => {
      const store = await withEvents();
      expect(await store.degrees(['a', 'x', 'unknown'])).toEqual(
        new Map([
          ['a', 7],
          ['x', 2],
          ['unknown', 0],
        ]),
      );
    });

    it('make partners: most events first, then by id, with the first and last date', async () => {
      const store = await withEvents();
      expect(await store.partners(['a'], 'MET_WITH')).toEqual([
        {
          entityId: 'a',
          partnerId: 'b',
          first: '2023',
          last: '2024-08-13',
          eventIds: ['m3', 'm1', 'm2'],
        },
        { entityId: 'a', partnerId: 'c', first: '2023', last: '2023', eventIds: ['m3'] },
        { entityId: 'a', partnerId: 'd', first: '2024-08-13', last: '2024-08-13', eventIds: ['m4'] },
      ]);
    });

    it('make partners of several entities, each seen from its own end', async () => {
      const store = await withEvents();
      const partners = await store.partners(['a', 'b'], 'TWINNED_WITH');
      expect(partners.map(({ entityId, partnerId }) => [entityId, partnerId])).toEqual([
        ['b', 'a'],
        ['a', 'b'],
      ]);
    });

    it('make partners of signatories and agreements', async () => {
      const store = await withEvents();
      const none = { first: null, last: null, eventIds: ['s1'] };
      expect(await store.partners(['b'], 'SIGNED')).toEqual([{ entityId: 'b', partnerId: 'x', ...none }]);
      expect(await store.partners(['x'], 'SIGNED')).toEqual([
        { entityId: 'x', partnerId: 'a', ...none },
        { entityId: 'x', partnerId: 'b', ...none },
      ]);
    });
  });
}
