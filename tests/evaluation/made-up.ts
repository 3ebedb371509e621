import { type PredictedArticle, type PredictedEdge, parseGold } from '../../src/evaluation';

const TEXT =
  'Ngày 5/3/2024, thành phố An Hà và thành phố Bình Khê hội đàm. Hai bên ký Bản ghi nhớ hợp tác du lịch. HẾT. Tin khác: Cù Mông';

/** An invented article: two cities met and signed; a second meeting of theirs lies a year back. */
export function goldArticle(change: object = {}) {
  const article = {
    id: 'a1',
    text: TEXT,
    story_end: 'HẾT.',
    entities: [
      { id: 'e1', type: 'City', names: ['thành phố An Hà', 'An Hà'] },
      { id: 'e2', type: 'City', names: ['thành phố Bình Khê'] },
      { id: 'e3', type: 'Agreement', names: ['Bản ghi nhớ hợp tác du lịch'] },
      { id: 'e4', type: 'Association', names: ['Ủy ban nhân dân thành phố An Hà'], optional: true },
      { id: 'e5', type: 'Country', names: ['Lào'] },
    ],
    facts: [
      { type: 'MET_WITH', pairs: [['e1', 'e2']], optional_pairs: [['e4', 'e2']], date: '2023' },
      { type: 'MET_WITH', pairs: [['e1', 'e2']], date: '2024-03-05' },
      {
        type: 'SIGNED',
        pairs: [
          ['e1', 'e3'],
          ['e2', 'e3'],
        ],
        date: null,
      },
    ],
    ...change,
  };
  return parseGold(JSON.stringify(article))[0]!;
}

const NAMES = [
  ['p1', 'City', 'TP An Hà'],
  ['p2', 'City', 'BINH KHE'],
  ['p3', 'Agreement', 'bản ghi nhớ du lịch'],
] as const;

export function predictedArticle(
  edges: readonly PredictedEdge[] = [],
  more: PredictedArticle['entities'] = [],
): PredictedArticle {
  const entities = NAMES.map(([id, type, name]) => ({ id, type, name, aliases: [] }));
  return { id: 'a1', entities: [...entities, ...more], edges };
}

export function edge(
  type: PredictedEdge['type'],
  source: string,
  target: string,
  change: Partial<PredictedEdge> = {},
): PredictedEdge {
  return { type, source, target, date: null, status: 'occurred', evidence: [], ...change };
}
