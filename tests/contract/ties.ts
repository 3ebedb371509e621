import fc from 'fast-check';
import type { Page, PageRequest, Position, Tie, TieFilter, TieOrder } from '../../src/store';
import { apply, entity, event, type OpenEmpty, ROLES, role, WORLD } from './fixtures';

const EVENTS = [
  event('bodies', { date: '2024-05-09', pairs: [['congress-dongxing', 'council-mong-cai']] }),
  event('cities', { date: '2024-08', pairs: [['dongxing', 'mong-cai']] }),
  event('inland', { date: '2022', pairs: [['council-mong-cai', 'party-mong-cai']] }),
  event('people', { pairs: [['an', 'li']] }),
  event('planned', { status: 'PLANNED', date: '2025-01-15', pairs: [['mong-cai', 'vientiane']] }),
  event('provinces', { date: '2023-03-01', pairs: [['guangxi', 'quang-ninh']] }),
  event('signed', {
    type: 'SIGNING',
    date: '2024-05-09',
    agreementId: 'letter',
    pairs: [
      ['dongxing', 'letter'],
      ['mong-cai', 'letter'],
    ],
  }),
  event('twins', { type: 'TWINNING', date: '2014', pairs: [['dongxing', 'hai-son']] }),
  event('many', {
    date: '2023',
    pairs: [
      ['council-mong-cai', 'dongxing'],
      ['dongxing', 'mong-cai'],
      ['hai-son', 'vientiane'],
    ],
  }),
];

const MOST_FIRST: PageRequest<TieOrder> = {
  limit: 50,
  orderBy: { field: 'EVENTS', direction: 'DESC' },
};

export function describeTies(open: OpenEmpty): void {
  describe('ties', () => {
    const border = async () => {
      const store = await open();
      await apply(store, { putEntities: WORLD, putRoles: ROLES, putEvents: EVENTS });
      return store;
    };
    type Store = Awaited<ReturnType<typeof border>>;
    const ties = async (store: Store, filter: TieFilter, request = MOST_FIRST) => {
      const page = await store.findTies(filter, request);
      return page.items.map(({ node }) => node);
    };
    const pairs = async (store: Store, filter: TieFilter) => {
      const found = await ties(store, filter);
      expect(await store.countTies(filter)).toBe(found.length);
      return found.map(({ a, b, events }) => [a, b, events]);
    };
    const OCCURRED = { statuses: ['OCCURRED'] } as const;

    it('of towns are those of their bodies, people and villages, by number of events', async () => {
      const store = await border();
      expect(await ties(store, { events: OCCURRED, level: 'city' })).toEqual([
        {
          a: 'dongxing',
          b: 'mong-cai',
          events: 6,
          first: '2014',
          last: '2024-08',
          years: [
            { year: 2014, meetings: 0, signings: 0, twinnings: 1 },
            { year: 2023, meetings: 1, signings: 0, twinnings: 0 },
            { year: 2024, meetings: 2, signings: 1, twinnings: 0 },
            { year: null, meetings: 1, signings: 0, twinnings: 0 },
          ],
        },
        {
          a: 'mong-cai',
          b: 'vientiane',
          events: 1,
          first: '2023',
          last: '2023',
          years: [{ year: 2023, meetings: 1, signings: 0, twinnings: 0 }],
        },
      ]);
    });

    it.each<[string, TieFilter, [string, string, number][]]>([
      [
        'provinces; a city that lies in none counts as one',
        { events: {}, level: 'province' },
        [
          ['guangxi', 'quang-ninh', 7],
          ['quang-ninh', 'vientiane', 2],
        ],
      ],
      ['communes', { events: {}, level: 'commune' }, []],
      [
        'countries',
        { events: {}, level: 'country' },
        [
          ['CN', 'VN', 7],
          ['LA', 'VN', 2],
        ],
      ],
      [
        'events of one type',
        { events: { types: ['TWINNING'] }, level: 'province' },
        [['guangxi', 'quang-ninh', 1]],
      ],
      [
        'a period',
        { events: { during: { from: '2024-06' } }, level: 'province' },
        [
          ['quang-ninh', 'vientiane', 1],
          ['guangxi', 'quang-ninh', 1],
        ],
      ],
      [
        'events that involve somebody',
        {
          events: { involvingAny: { ids: ['vientiane'], withAffiliates: false }, statuses: ['PLANNED'] },
          level: 'city',
        },
        [['mong-cai', 'vientiane', 1]],
      ],
      [
        'pairs across countries',
        { events: {}, level: 'province', acrossCountries: ['VN', 'CN'] },
        [['guangxi', 'quang-ninh', 7]],
      ],
      [
        'countries across countries',
        { events: {}, level: 'country', acrossCountries: ['LA', 'VN', 'TH'] },
        [['LA', 'VN', 2]],
      ],
      ['one country alone has no border', { events: {}, level: 'city', acrossCountries: ['VN'] }, []],
      ['no events', { events: { ids: [] }, level: 'city' }, []],
    ])('of %s', async (_, filter, expected) => {
      const store = await border();
      expect(await pairs(store, filter)).toEqual(expected);
    });

    it('stop at the nearest place of the level', async () => {
      const store = await border();
      await apply(store, {
        putEntities: [
          entity('City', 'outer', 'Thành phố ngoài', { level: 'city', country: 'CN', placeId: 'guangxi' }),
          entity('City', 'dongxing', 'Đông Hưng', { level: 'city', placeId: 'outer' }),
        ],
      });
      const found = await pairs(store, { events: OCCURRED, level: 'city', acrossCountries: ['VN', 'CN'] });
      expect(found).toEqual([['dongxing', 'mong-cai', 6]]);
    });

    it('count a person who holds roles in two places for both', async () => {
      const store = await border();
      await apply(store, { putRoles: [role('second', 'an', 'vientiane')] });
      expect(await pairs(store, { events: { ids: ['people'] }, level: 'city' })).toEqual([
        ['dongxing', 'vientiane', 1],
        ['dongxing', 'mong-cai', 1],
      ]);
    });

    it('are sorted by the latest event as well', async () => {
      const store = await border();
      const orderBy = { field: 'LAST', direction: 'DESC' } as const;
      const filter: TieFilter = { events: {}, level: 'city' };
      const found = await ties(store, filter, { limit: 50, orderBy });
      expect(found.map(({ last }) => last)).toEqual(['2025-01-15', '2024-08']);
      const backwards = await ties(store, filter, {
        limit: 50,
        orderBy: { field: 'LAST', direction: 'ASC' },
      });
      expect(backwards).toEqual(found.toReversed());
    });

    it('come page by page, each once, forwards and backwards', async () => {
      const store = await open();
      const towns = Array.from({ length: 7 }, (_, index) =>
        entity('City', `town-${index}`, `Thị trấn ${index}`, {
          level: 'city',
          country: index % 2 ? 'VN' : 'CN',
        }),
      );
      const town = fc.integer({ min: 0, max: 6 }).map((index) => `town-${index}`);
      const dates = fc.constantFrom(null, '2023', '2023-05', '2024-01-02');
      const meetings = fc
        .array(fc.tuple(town, town, dates), { maxLength: 30 })
        .map((list) => list.map(([a, b, date], index) => event(`m${index}`, { date, pairs: [[a, b]] })));
      const order = fc.record({
        field: fc.constantFrom<TieOrder>('EVENTS', 'LAST'),
        direction: fc.constantFrom('ASC' as const, 'DESC' as const),
      });
      const property = fc.asyncProperty(
        meetings,
        order,
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        async (putEvents, orderBy, limit, fromEnd) => {
          await apply(store, {
            deleteEvents: await store.scan('event', null, 1000),
            putEntities: towns,
            putEvents,
          });
          const filter: TieFilter = { events: {}, level: 'city' };
          const whole = (await store.findTies(filter, { limit: 1000, orderBy })).items;
          const seen: Page<Tie>['items'][number][] = [];
          for (let position: Position | null = null, more = true; more; ) {
            const place = fromEnd ? { before: position } : { after: position };
            const page = await store.findTies(filter, { limit, orderBy, fromEnd, ...place });
            if (fromEnd) seen.unshift(...page.items);
            else seen.push(...page.items);
            position = page.items.at(fromEnd ? 0 : -1)?.position ?? position;
            more = page.hasMore;
          }
          expect(seen).toEqual(whole);
          expect(await store.countTies(filter)).toBe(whole.length);
          const counts = whole.map(({ node }) => node.events);
          const sorted = counts.toSorted((x, y) => (orderBy.direction === 'ASC' ? x - y : y - x));
          if (orderBy.field === 'EVENTS') expect(counts).toEqual(sorted);
          const met = putEvents.flatMap(({ pairs: [[a, b] = ['', '']] }) =>
            a === b ? [] : [[a, b].sort().join()],
          );
          expect(new Set(whole.map(({ node }) => `${node.a},${node.b}`))).toEqual(new Set(met));
        },
      );
      await fc.assert(property, { numRuns: 40 });
    });
  });
}
