import type { EntitySet, EventFilter } from '../../src/store';
import { apply, entity, event, type OpenEmpty, ROLES, reportedBy, role, stored, WORLD } from './fixtures';

const only = (...ids: string[]): EntitySet => ({ ids, withAffiliates: false });
const all = (...ids: string[]): EntitySet => ({ ids, withAffiliates: true });

const EVENTS = [
  event('bodies', {
    date: '2024-05-09',
    placeId: 'dongxing',
    pairs: [['congress-dongxing', 'council-mong-cai']],
    ...reportedBy('a1', 'a2'),
  }),
  event('cities', {
    date: '2024-08',
    placeId: 'hai-son',
    pairs: [['dongxing', 'mong-cai']],
    ...reportedBy('a2'),
  }),
  event('inland', { date: '2022', pairs: [['council-mong-cai', 'party-mong-cai']] }),
  event('people', { pairs: [['an', 'li']], ...reportedBy('a3') }),
  event('planned', {
    status: 'PLANNED',
    date: '2025-01-15',
    placeId: 'quang-ninh',
    pairs: [['mong-cai', 'vientiane']],
  }),
  event('signed', {
    type: 'SIGNING',
    date: '2024-05-09',
    agreementId: 'letter',
    pairs: [
      ['dongxing', 'letter'],
      ['mong-cai', 'letter'],
    ],
  }),
  event('three', {
    date: '2023-03-01',
    placeId: 'dongxing',
    pairs: [
      ['dongxing', 'hai-son'],
      ['guangxi', 'vientiane'],
    ],
  }),
  event('twins', { type: 'TWINNING', date: '2014', pairs: [['dongxing', 'hai-son']] }),
];

export function describeEventFilters(open: OpenEmpty): void {
  describe('event filters', () => {
    const border = async () => {
      const store = await open();
      await apply(store, {
        putEntities: WORLD,
        putRoles: ROLES,
        putEvents: EVENTS,
        putArticles: [
          stored('a1'),
          stored('a2', { publisher: 'Báo Cửa khẩu' }),
          stored('a3', { publisher: null }),
        ],
      });
      return store;
    };
    const matching = async (store: Awaited<ReturnType<typeof border>>, filter: EventFilter) => {
      const orderBy = { field: 'DATE', direction: 'ASC' } as const;
      const page = await store.findEvents(filter, { limit: 50, orderBy });
      const ids = page.items.map(({ node }) => node.id).sort();
      expect(await store.countEvents(filter)).toBe(ids.length);
      return ids;
    };

    const everything = EVENTS.map(({ id }) => id);
    const rows: [string, EventFilter, string[]][] = [
      ['nothing asked', {}, everything],
      ['ids', { ids: ['cities', 'unknown', 'twins'] }, ['cities', 'twins']],
      ['no ids', { ids: [] }, []],
      ['one type', { types: ['TWINNING'] }, ['twins']],
      ['two types', { types: ['TWINNING', 'SIGNING'] }, ['signed', 'twins']],
      ['status', { statuses: ['PLANNED'] }, ['planned']],
      ['from a day', { during: { from: '2024-08-31' } }, ['cities', 'planned']],
      [
        'to a day inside a month that may be meant',
        { during: { from: '2024', to: '2024-08-01' } },
        ['bodies', 'cities', 'signed'],
      ],
      ['a year', { during: { from: '2022', to: '2022' } }, ['inland']],
      ['a month in a year that may be meant', { during: { from: '2022-06', to: '2022-06' } }, ['inland']],
      ['an open period leaves out the undated', { during: {} }, everything.filter((id) => id !== 'people')],

      ['involving an entity', { involvingAny: only('mong-cai') }, ['cities', 'planned', 'signed']],
      ['involving a place and what belongs to it', { involvingAny: all('mong-cai') }, everything],
      ['involving a place without anything', { involvingAny: all('vientiane') }, ['planned', 'three']],
      [
        'involving a body and who holds a role in it',
        { involvingAny: all('party-mong-cai') },
        ['inland', 'people'],
      ],
      ['involving a body alone', { involvingAny: only('party-mong-cai') }, ['inland']],
      ['involving the province alone', { involvingAny: only('quang-ninh') }, []],
      ['involving any of several', { involvingAny: only('an', 'vientiane') }, ['people', 'planned', 'three']],
      ['involving no one', { involvingAny: only() }, []],
      ['involving all', { involvingAll: [only('dongxing'), only('hai-son')] }, ['three', 'twins']],
      [
        'involving all of three',
        { involvingAll: [all('dongxing'), all('quang-ninh'), only('vientiane')] },
        ['three'],
      ],
      ['one participant does not stand for two', { involvingAll: [only('mong-cai'), only('mong-cai')] }, []],
      ['two participants of one place do', { involvingAll: [all('mong-cai'), all('mong-cai')] }, ['inland']],
      ['overlapping sets', { involvingAll: [all('quang-ninh'), only('mong-cai')] }, []],

      [
        'between two places',
        { between: [all('mong-cai'), all('dongxing')] },
        ['bodies', 'cities', 'people', 'signed', 'three', 'twins'],
      ],
      [
        'between two places, the other way round',
        { between: [all('dongxing'), all('mong-cai')] },
        ['bodies', 'cities', 'people', 'signed', 'three', 'twins'],
      ],
      [
        'between the cities themselves',
        { between: [only('mong-cai'), only('dongxing')] },
        ['cities', 'signed'],
      ],
      ['between those at the same table but not tied', { between: [only('hai-son'), only('vientiane')] }, []],
      ['between one and itself', { between: [only('mong-cai'), only('mong-cai')] }, []],
      ['between a signatory and the agreement', { between: [only('mong-cai'), only('letter')] }, []],
      ['planned ones between', { between: [all('quang-ninh'), only('vientiane')] }, ['planned']],

      ['a country', { countries: ['LA'] }, ['planned', 'three']],
      ['a country through places, bodies and roles', { countries: ['VN'] }, everything],
      ['several countries', { countries: ['LA', 'CN'] }, everything.filter((id) => id !== 'inland')],
      ['a country that is not there', { countries: ['KH'] }, []],
      [
        'across a border',
        { acrossCountries: ['VN', 'CN'] },
        ['bodies', 'cities', 'people', 'signed', 'three', 'twins'],
      ],
      ['across another border', { acrossCountries: ['LA', 'VN'] }, ['planned']],
      [
        'across any of three',
        { acrossCountries: ['LA', 'CN', 'VN'] },
        everything.filter((id) => id !== 'inland'),
      ],
      ['across one country', { acrossCountries: ['VN'] }, []],

      ['in a place and what lies in it', { places: all('quang-ninh') }, ['cities', 'planned']],
      ['in a place itself', { places: only('quang-ninh') }, ['planned']],
      ['in a place that is not its participant', { places: all('mong-cai') }, ['cities']],
      ['in a place where nothing was', { places: all('vientiane') }, []],
      ['in no place', { places: only() }, []],
      [
        'in a place, between two',
        { places: all('guangxi'), between: [all('quang-ninh'), all('guangxi')] },
        ['bodies', 'three'],
      ],

      ['reported by an article', { articleIds: ['a2'] }, ['bodies', 'cities']],
      ['reported by any of two', { articleIds: ['a1', 'a3'] }, ['bodies', 'people']],
      ['reported by a publisher', { publishers: ['Báo Cửa khẩu'] }, ['bodies', 'cities']],
      ['reported by an unknown publisher', { publishers: ['Báo Khác'] }, []],
      ['reported twice', { minReports: 2 }, ['bodies']],
      ['reported at all', { minReports: 1 }, ['bodies', 'cities', 'people']],
      [
        'all at once',
        {
          types: ['MEETING'],
          statuses: ['OCCURRED'],
          during: { from: '2024' },
          between: [all('mong-cai'), all('dongxing')],
          involvingAny: only('council-mong-cai'),
          places: all('guangxi'),
          countries: ['CN'],
          acrossCountries: ['VN', 'CN'],
          publishers: ['Báo Cửa khẩu'],
          minReports: 2,
        },
        ['bodies'],
      ],
      ['strange names are only names', { involvingAny: only("x') OR 1=1 --", '"]') }, []],
    ];

    it('find what matches and nothing else', async () => {
      const store = await border();
      const found: [string, string[]][] = [];
      for (const [name, filter] of rows) found.push([name, await matching(store, filter)]);
      expect(found).toEqual(rows.map(([name, , expected]) => [name, expected.toSorted()]));
    });

    it('refuse to look for too many members at once', async () => {
      const store = await open();
      const involvingAll = Array.from({ length: 50 }, (_, index) => only(`${index}`));
      await expect(store.countEvents({ involvingAll })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    });

    it('stay right when a place moves to another country', async () => {
      const store = await border();
      await apply(store, { putEntities: [entity('City', 'guangxi', 'Quảng Tây', { country: 'LA' })] });
      expect(await matching(store, { acrossCountries: ['VN', 'CN'] })).toEqual([]);
      expect(await matching(store, { acrossCountries: ['VN', 'LA'] })).toEqual([
        'bodies',
        'cities',
        'people',
        'planned',
        'signed',
        'three',
        'twins',
      ]);
      expect(await matching(store, { countries: ['CN'] })).toEqual([]);
    });

    it('stay right when a place is put under another', async () => {
      const store = await border();
      await apply(store, { putEntities: [entity('City', 'mong-cai', 'Móng Cái', { placeId: 'guangxi' })] });
      expect(await matching(store, { involvingAny: all('quang-ninh') })).toEqual([]);
      expect(await matching(store, { countries: ['VN'] })).toEqual([]);
    });

    it('stay right when a person takes up a role elsewhere, or gives it up', async () => {
      const store = await border();
      await apply(store, { putRoles: [role('role-an', 'an', 'dongxing')] });
      expect(await matching(store, { ids: ['people'], acrossCountries: ['VN', 'CN'] })).toEqual([]);
      expect(await matching(store, { involvingAny: all('party-mong-cai') })).toEqual(['inland']);
      await apply(store, { deleteRoles: ['role-an', 'role-li'] });
      expect(await matching(store, { ids: ['people'], countries: ['VN', 'CN'] })).toEqual([]);
    });

    it('do not depend on the order in which things came', async () => {
      const store = await open();
      await apply(store, { putEvents: EVENTS });
      await apply(store, { putRoles: ROLES });
      for (const node of [...WORLD].reverse()) await apply(store, { putEntities: [node] });
      expect(await matching(store, { acrossCountries: ['VN', 'CN'] })).toEqual([
        'bodies',
        'cities',
        'people',
        'signed',
        'three',
        'twins',
      ]);
      await apply(store, { deleteEntities: ['quang-ninh'] });
      expect(await matching(store, { acrossCountries: ['VN', 'CN'] })).toEqual([]);
    });
  });
}
