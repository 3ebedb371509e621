import type { EntityFilter } from '../../src/store';
import { apply, entity, event, type OpenEmpty, ROLES, WORLD } from './fixtures';

const MORE = [
  entity('Agreement', 'minutes', 'Biên bản hội đàm', { kind: 'minutes' }),
  entity('Agreement', 'draft', 'Dự thảo kế hoạch', { kind: 'plan' }),
];

const SIGNINGS = [
  event('s1', {
    type: 'SIGNING',
    date: '2024-05-09',
    agreementId: 'letter',
    pairs: [
      ['dongxing', 'letter'],
      ['mong-cai', 'letter'],
    ],
  }),
  event('s2', {
    type: 'SIGNING',
    date: '2023',
    agreementId: 'minutes',
    pairs: [
      ['an', 'minutes'],
      ['li', 'minutes'],
    ],
  }),
  event('s3', {
    type: 'SIGNING',
    status: 'PLANNED',
    date: '2022',
    agreementId: 'draft',
    pairs: [['an', 'draft']],
  }),
];

export function describeEntityFilters(open: OpenEmpty): void {
  describe('entity filters', () => {
    const border = async () => {
      const store = await open();
      await apply(store, { putEntities: [...WORLD, ...MORE], putRoles: ROLES, putEvents: SIGNINGS });
      return store;
    };
    const matching = async (store: Awaited<ReturnType<typeof border>>, filter: EntityFilter) => {
      const orderBy = { field: 'NAME', direction: 'ASC' } as const;
      const page = await store.findEntities(filter, { limit: 50, orderBy });
      const ids = page.items.map(({ node }) => node.id).sort();
      expect(await store.countEntities(filter)).toBe(ids.length);
      return ids;
    };

    const rows: [string, EntityFilter, string[]][] = [
      ['nothing asked', {}, [...WORLD, ...MORE].map(({ id }) => id)],
      ['ids', { ids: ['li', 'unknown'] }, ['li']],
      ['type', { types: ['Party'] }, ['party-mong-cai']],
      [
        'types',
        { types: ['Party', 'Association'] },
        ['congress-dongxing', 'council-mong-cai', 'party-mong-cai'],
      ],
      ['no type at all', { types: [] }, []],
      ['directly in a place', { placeIds: ['mong-cai'] }, ['council-mong-cai', 'hai-son', 'party-mong-cai']],
      ['not in the places within it', { placeIds: ['quang-ninh'] }, ['mong-cai']],
      ['level', { levels: ['commune', 'province'] }, ['guangxi', 'hai-son', 'quang-ninh']],
      [
        'country of its own or of its place',
        { types: ['City'], countries: ['VN'] },
        ['hai-son', 'mong-cai', 'quang-ninh'],
      ],
      ['country of bodies', { types: ['Association', 'Party'], countries: ['CN'] }, ['congress-dongxing']],
      ['country of persons by their roles', { types: ['Person'], countries: ['CN', 'VN'] }, ['an', 'li']],
      ['signed by', { signedBy: { ids: ['mong-cai'], withAffiliates: false } }, ['letter']],
      [
        'signed by whoever belongs to a place',
        { signedBy: { ids: ['quang-ninh'], withAffiliates: true } },
        ['letter', 'minutes'],
      ],
      ['signed by nobody', { signedBy: { ids: ['vientiane'], withAffiliates: true } }, []],
      ['signed in a period', { signedDuring: { from: '2024' } }, ['letter']],
      [
        'signed in a period that may be meant',
        { signedDuring: { from: '2023-06', to: '2023-06' } },
        ['minutes'],
      ],
      ['what is only planned was not signed', { signedDuring: { to: '2022' } }, []],
      [
        'all at once',
        { types: ['Agreement'], signedBy: { ids: ['an'], withAffiliates: false }, signedDuring: {} },
        ['minutes'],
      ],
    ];

    it('find what matches and nothing else', async () => {
      const store = await border();
      const found: [string, string[]][] = [];
      for (const [name, filter] of rows) found.push([name, await matching(store, filter)]);
      expect(found).toEqual(rows.map(([name, , expected]) => [name, expected.toSorted()]));
    });

    it('order agreements by the day of signing, those not signed last, or first when descending', async () => {
      const store = await border();
      const ids = async (direction: 'ASC' | 'DESC') => {
        const page = await store.findEntities(
          { types: ['Agreement'] },
          { limit: 10, orderBy: { field: 'DATE', direction } },
        );
        return page.items.map(({ node, position }) => [node.id, position.value]);
      };
      const ascending = [
        ['minutes', '2023'],
        ['letter', '2024-05-09'],
        ['draft', null],
      ];
      expect(await ids('ASC')).toEqual(ascending);
      expect(await ids('DESC')).toEqual([...ascending].reverse());
      await apply(store, { deleteEvents: ['s2'] });
      expect(await ids('ASC')).toEqual([
        ['letter', '2024-05-09'],
        ['draft', null],
        ['minutes', null],
      ]);
    });

    it('order by name without regard to accents', async () => {
      const store = await open();
      const names = ['Đông Hưng', 'Dak Lak', 'Ấp Bắc', 'An Giang', 'Điện Biên', 'Ea Kar'];
      await apply(store, { putEntities: names.map((name, index) => entity('City', `${index}`, name)) });
      const page = await store.findEntities({}, { limit: 10, orderBy: { field: 'NAME', direction: 'ASC' } });
      expect(page.items.map(({ node }) => node.name)).toEqual([
        'An Giang',
        'Ấp Bắc',
        'Dak Lak',
        'Điện Biên',
        'Đông Hưng',
        'Ea Kar',
      ]);
    });
  });
}
