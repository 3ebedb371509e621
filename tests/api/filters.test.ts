import { type RunningApi, runApi } from './running-api';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
});
afterAll(() => api.close());

async function ids(field: string): Promise<string[]> {
  const { data, errors } = await api.ask(`{ list: ${field} { nodes { id } totalCount } }`);
  expect(errors).toBeUndefined();
  expect(data.list.totalCount).toBe(data.list.nodes.length);
  return data.list.nodes.map((node: { id: string }) => node.id).sort();
}

const BOTH = 'between: [{ name: "Móng Cái" }, { name: "Đông Hưng" }]';

it.each([
  [`meetings(filter: { ${BOTH} })`, ['m-councils', 'm-greeting', 'm-talks']],
  [`meetings(filter: { ${BOTH}, direct: true })`, ['m-greeting', 'm-talks']],
  [`events(filter: { ${BOTH}, during: { from: "2024" } })`, ['m-councils', 'm-talks']],
  ['meetings(filter: { types: [SIGNING] })', []],
  ['events(filter: { types: [SIGNING, TWINNING], during: { to: "2023" } })', ['t-villages']],
  ['meetings(filter: { status: [PLANNED] })', ['m-next']],
  ['meetings(filter: { involving: [{ id: "lang-son" }] })', []],
  ['meetings(filter: { involving: [{ id: "lang-son" }], status: [OCCURRED, PLANNED] })', ['m-next']],
  [
    'meetings(filter: { involving: [{ id: "hoang-ba-nam" }, { id: "muong-nhe" }], direct: true })',
    ['m-greeting', 'm-visit'],
  ],
  ['meetings(filter: { involvingAll: [{ id: "hoang-ba-nam" }, { id: "banh-thieu-quan" }] })', ['m-greeting']],
  ['meetings(filter: { involvingAll: [{ id: "hoang-ba-nam" }, { id: "muong-nhe" }] })', []],
  ['events(filter: { articles: ["seed-0"] })', ['m-talks', 't-villages']],
  ['events(filter: { place: { name: "quang ninh" } })', ['m-talks']],
  ['events(filter: { place: { name: "quang ninh" }, direct: true })', []],
  ['events(filter: { publishers: ["Nobody"] })', []],
  ['events(filter: { minReports: 2 })', []],
  ['signings', ['s-intent', 's-mechanism', 's-police']],
  ['twinnings(filter: { acrossCountries: ["vn", "cn"] })', ['t-intent', 't-villages']],
  ['cities(filter: { levels: [VILLAGE] })', ['po-hen', 'than-san']],
  ['cities(filter: { partOf: { name: "Quảng Tây" } })', ['dong-hung', 'tinh-tay']],
  ['cities(filter: { countries: ["CN"], levels: [PROVINCE] })', ['quang-tay']],
  ['associations(filter: { of: { name: "mong cai" } })', ['hdnd-mong-cai']],
  ['parties(filter: { of: { name: "mong cai" } })', ['thanh-uy-mong-cai']],
  ['people', ['banh-thieu-quan', 'ho-phi-dung', 'hoang-ba-nam']],
  ['agreements(filter: { signedBy: { name: "Móng Cái" } })', ['thoa-thuan']],
  ['agreements(filter: { signedBy: { name: "Móng Cái" }, direct: true })', []],
  ['articles(filter: { mentioning: [{ name: "Hồ Phi Dũng" }] })', ['seed-4']],
  ['articles(filter: { languages: ["en"] })', []],
  ['articles(filter: { during: { from: "2023-12", to: "2024" } })', ['seed-0', 'seed-1', 'seed-4']],
])('%s gives %j', async (field, expected) => {
  expect(await ids(field)).toEqual(expected);
});

it('the fields that no question shows', async () => {
  const { data, errors } = await api.ask(`{
    party(ref: { name: "Thành ủy Móng Cái" }) {
      of { id } roles { title person { id } } signed { nodes { id } } mentionedIn { nodes { id } } events { totalCount }
      twinnedWith { totalCount nodes { id } } metWith { nodes { id } }
    }
    agreement(ref: { id: "y-dinh-thu" }) { signings { id date { value } agreement { id } signatories { id } place { id } } }
    city(ref: { id: "mong-cai" }) {
      validFrom { value } validTo { value } became { id } parties { nodes { id } } roles { id }
      metWith { nodes { id } edges { eventCount first { value } last { value } } }
    }
    search(text: "Hoang Ba Nam", types: [PERSON]) { nodes { id } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    party: {
      of: { id: 'mong-cai' },
      roles: [{ title: 'Bí thư', person: { id: 'hoang-ba-nam' } }],
      signed: { nodes: [{ id: 'thoa-thuan' }] },
      mentionedIn: { nodes: [{ id: 'seed-1' }] },
      twinnedWith: { totalCount: 0, nodes: [] },
      metWith: { nodes: [] },
    },
    agreement: {
      signings: [
        {
          id: 's-intent',
          date: { value: '2024-05-09' },
          agreement: { id: 'y-dinh-thu' },
          signatories: [{ id: 'cao-bang' }, { id: 'tinh-tay' }],
          place: null,
        },
      ],
    },
    city: {
      validFrom: null,
      validTo: { value: '2025-06-30' },
      became: [{ id: 'dong-hung' }],
      parties: { nodes: [{ id: 'thanh-uy-mong-cai' }] },
      roles: [],
      metWith: {
        nodes: [{ id: 'dong-hung' }],
        edges: [{ eventCount: 2, first: { value: '2023-02-02' }, last: { value: '2024-08-13' } }],
      },
    },
  });
  expect(data.search.nodes[0]).toEqual({ id: 'hoang-ba-nam' });
});
