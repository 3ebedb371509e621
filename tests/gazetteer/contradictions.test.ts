import { type Country, contradictions, type Place } from '../../src/gazetteer';

const countries: Country[] = [
  {
    code: 'VN',
    name: 'Việt Nam',
    names: [{ name: 'Việt Nam', language: 'vi' }],
    box: { south: 8, west: 102, north: 24, east: 110 },
  },
  { code: 'CN', name: 'Trung Quốc', names: [{ name: 'Trung Quốc', language: 'vi' }], box: null },
];

const place = (id: string, rest: Partial<Place> = {}): Place => ({
  id,
  name: id,
  names: [{ name: id, language: 'vi' }],
  level: 'province',
  country: id.slice(0, 2).toUpperCase(),
  parentId: null,
  location: null,
  identifiers: [],
  validFrom: null,
  validTo: null,
  becameIds: [],
  weight: 1,
  ...rest,
});

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const found = (...places: Place[]) => contradictions(places, countries);

test('places that agree give nothing', () => {
  const province = place('vn-a', { location: at(21, 106) });
  const ended = place('vn-b', { validTo: '2025-06-30', becameIds: ['vn-a'] });
  const district = place('vn-b-c', {
    level: 'district',
    parentId: 'vn-b',
    validTo: '2025-06-30',
    becameIds: ['vn-a-d'],
  });
  const commune = place('vn-a-d', { level: 'commune', parentId: 'vn-a', validFrom: '2025-07-01' });
  expect(found(province, ended, district, commune)).toEqual([]);
});

test.each<[string, Place[], RegExp]>([
  ['two of one id', [place('vn-a'), place('vn-a')], /vn-a: more than one/],
  ['an unknown country', [place('xx-a')], /unknown country XX/],
  ['an id of another country', [place('cn-a', { country: 'VN' })], /id of another country/],
  ['an unknown level', [place('vn-a', { level: 'planet' as Place['level'] })], /unknown level/],
  ['no weight', [place('vn-a', { weight: Number.NaN })], /no weight/],
  ['a missing parent', [place('vn-a', { parentId: 'vn-z' })], /no parent vn-z/],
  [
    'a parent of a lower level',
    [place('vn-a', { level: 'district' }), place('vn-b', { parentId: 'vn-a' })],
    /vn-b: parent vn-a of a lower level/,
  ],
  ['a parent abroad', [place('cn-a'), place('vn-b', { parentId: 'cn-a' })], /of another country/],
  [
    'a circle of parents',
    [place('vn-a', { parentId: 'vn-b' }), place('vn-b', { parentId: 'vn-a' })],
    /vn-a: lies in itself/,
  ],
  [
    'a missing heir',
    [place('vn-a', { validTo: '2024-12-31', becameIds: ['vn-z'] })],
    /became vn-z, which is missing/,
  ],
  ['an heir without an end', [place('vn-a', { becameIds: ['vn-b'] }), place('vn-b')], /without an end/],
  [
    'an heir that ended first',
    [place('vn-a', { validTo: '2024-12-31', becameIds: ['vn-b'] }), place('vn-b', { validTo: '2020-01-01' })],
    /ended no later/,
  ],
  ['a day that is none', [place('vn-a', { validTo: '2025-06-31' })], /no such day/],
  [
    'an end before the beginning',
    [place('vn-a', { validFrom: '2025-07-01', validTo: '2025-01-01' })],
    /ended before/,
  ],
  [
    'a part that outlives the whole',
    [place('vn-a', { validTo: '2025-06-30' }), place('vn-b', { level: 'commune', parentId: 'vn-a' })],
    /not within the days of its parent/,
  ],
  [
    'one register entry for two places',
    [
      place('vn-a', { identifiers: [{ scheme: 'geonames', value: '7' }] }),
      place('vn-b', { identifiers: [{ scheme: 'geonames', value: '7' }] }),
    ],
    /vn-b: geonames:7 is vn-a too/,
  ],
  ['coordinates that do not exist', [place('cn-a', { location: at(120, 20) })], /no such coordinates/],
  ['coordinates abroad', [place('vn-a', { location: at(40, 116) })], /outside VN/],
  [
    'a part far from the others',
    [
      place('vn-a'),
      ...[21, 21.1, 21.2, 21.3, 10].map((latitude, i) =>
        place(`vn-a-${i}`, { parentId: 'vn-a', location: at(latitude, 106) }),
      ),
    ],
    /vn-a-4: far from the other parts/,
  ],
])('%s is told', (_, places, sentence) => {
  expect(found(...places).join('\n')).toMatch(sentence);
});
