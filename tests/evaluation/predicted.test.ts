import { predictionOf } from '../../src/evaluation';
import { type Extraction, extractionSchema } from '../../src/graph';

const evidence = { quote: 'hội đàm', start: 3, end: 10, rule: 'vi.meeting.talks@1', confidence: 0.9 };
const city = (id: string, name: string): Extraction['entities'][number] => ({
  id,
  type: 'City',
  name,
  names: [name],
  level: 'city',
  country: 'VN',
  place: null,
  kind: null,
  roles: [],
});

const extraction: Extraction = {
  articleId: 'a1',
  language: 'vi',
  extractor: 'rules@1',
  entities: [city('e1', 'An Hà'), city('e2', 'Bình Khê'), city('e3', 'Cù Mông')],
  mentions: [],
  claims: [
    {
      id: 'c1',
      type: 'MEETING',
      status: 'PLANNED',
      date: '2024-03',
      place: null,
      agreement: null,
      participants: [],
      pairs: [
        ['e1', 'e2'],
        ['e1', 'e3'],
      ],
      evidence: [evidence],
    },
  ],
};

it('makes an edge of each pair of each claim, with its evidence', () => {
  expect(extractionSchema.parse(extraction)).toEqual(extraction);
  const common = { type: 'MET_WITH', date: '2024-03', status: 'planned', evidence: [evidence] };
  expect(predictionOf(extraction)).toEqual({
    id: 'a1',
    entities: [
      { id: 'e1', type: 'City', name: 'An Hà', aliases: ['An Hà'] },
      { id: 'e2', type: 'City', name: 'Bình Khê', aliases: ['Bình Khê'] },
      { id: 'e3', type: 'City', name: 'Cù Mông', aliases: ['Cù Mông'] },
    ],
    edges: [
      { ...common, source: 'e1', target: 'e2' },
      { ...common, source: 'e1', target: 'e3' },
    ],
  });
});
