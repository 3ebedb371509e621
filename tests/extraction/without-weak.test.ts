import fc from 'fast-check';
import { explain } from '../../src/extraction';
import type { EntityDraft } from '../../src/extraction/draft';
import { withoutWeak } from '../../src/extraction/without-weak';
import { loadGazetteer } from '../../src/gazetteer';
import type { Article, Claim, Evidence } from '../../src/graph';

const evidence: Evidence = { quote: 'x', start: 0, end: 1, rule: 'made.up', confidence: 1 };

function entity(id: string, weak: boolean, more: Partial<EntityDraft> = {}): EntityDraft {
  return {
    id,
    type: 'Association',
    name: id,
    names: new Set([id]),
    level: null,
    country: null,
    place: null,
    kind: null,
    roles: [],
    weak,
    ...more,
  };
}

function claim(more: Partial<Claim>): Claim {
  return {
    id: 'c1',
    type: 'MEETING',
    status: 'OCCURRED',
    date: null,
    place: null,
    pairs: [],
    participants: [],
    agreement: null,
    evidence: [evidence],
    ...more,
  };
}

const idsOf = ({ entities }: { entities: readonly EntityDraft[] }) => entities.map(({ id }) => id);

describe('weakly named entities', () => {
  const ENTITIES = [entity('named', false), entity('weak', true), entity('other', true)];

  it('are left out with their mentions where no claim needs them', () => {
    const mentions = [
      { entity: 'named', start: 0, end: 1, rule: 'made.up' },
      { entity: 'weak', start: 2, end: 3, rule: 'made.up' },
    ];
    const left = withoutWeak(ENTITIES, mentions, []);
    expect(idsOf(left)).toEqual(['named']);
    expect(left.mentions).toEqual([mentions[0]]);
  });

  it.each([
    ['in a pair', claim({ pairs: [['named', 'weak']] })],
    ['as a participant', claim({ participants: [{ entity: 'weak', role: 'PARTICIPANT', side: 1 }] })],
    ['as the agreement', claim({ agreement: 'weak' })],
  ])('stay that a claim needs %s', (_, told) => {
    expect(idsOf(withoutWeak(ENTITIES, [], [told]))).toEqual(['named', 'weak']);
  });

  it('are no place and no employer of those that stay', () => {
    const roles = [
      { title: 'Mayor', of: 'weak', evidence },
      { title: 'Judge', of: 'named', evidence },
      { title: 'Poet', of: null, evidence },
    ];
    const person = entity('person', false, { type: 'Person', place: 'weak', roles });
    const placed = entity('placed', false, { place: 'named' });
    const left = withoutWeak([...ENTITIES, person, placed], [], []).entities.slice(1);
    expect(left.map(({ place }) => place)).toEqual([null, 'named']);
    expect(left[0]?.roles.map(({ of }) => of)).toEqual([null, 'named', null]);
    expect(person.place).toBe('weak');
  });
});

/** Bodies with and without a place, those who head them, and what they do, to be strewn at random. */
const PIECES = {
  vi: [
    ...['HĐND', 'UBND', 'Công an', 'Công ty cổ phần', 'Quốc hội', 'Bộ Y tế', 'Hội Phụ nữ', 'tỉnh Lào Cai'],
    ...[
      'thành phố',
      'huyện Ninh Minh',
      'ông Trần Quốc Hùng',
      'bà Lý',
      'Chủ tịch',
      'Giám đốc',
      'đoàn đại biểu',
    ],
    ...[
      'lãnh đạo',
      'hai bên',
      'hai địa phương',
      'hội đàm',
      'tiếp',
      'ký',
      'thỏa thuận',
      'Bản ghi nhớ',
      'văn bản',
    ],
    ...['kết nghĩa', 'với', 'và', 'của', 'là', 'do', 'dẫn đầu', ',', '.', 'ngày 4/6/2024'],
  ],
  en: [
    ...[
      'the People’s Committee',
      'the City Council',
      'the committee',
      'Hue',
      'Kobe',
      'Mayor',
      'Tran Van Nam',
    ],
    ...[
      'chairman of',
      'of',
      'the Ministry of Health',
      'the agreement',
      'a memorandum on trade',
      'the two sides',
    ],
    ...['signed', 'met', 'twinned', 'with', 'and', 'Mr. Sato', ',', '.', 'on 4 June 2024'],
  ],
} as const;

describe.each(['vi', 'en'] as const)('every entity named in what is read exists: %s', (language) => {
  const gazetteer = loadGazetteer();
  const strewn = fc.array(fc.constantFrom<string>(...PIECES[language]), { maxLength: 30 });

  it('whatever the text', () => {
    fc.assert(
      fc.property(strewn, (pieces) => {
        const text = pieces.join(' ').normalize('NFC');
        const article: Article = {
          id: 'made-up',
          url: null,
          title: null,
          publisher: null,
          language,
          publishedAt: '2024-06-20',
          text,
          regions: [{ kind: 'story', start: 0, end: text.length }],
        };
        const { entities, mentions, claims } = explain(article, gazetteer).extraction;
        const ids = new Set<string | null>(entities.map(({ id }) => id)).add(null);
        const named = [
          ...entities.flatMap(({ place, roles }) => [place, ...roles.map(({ of }) => of)]),
          ...mentions.map(({ entity: id }) => id),
          ...claims.flatMap(({ pairs, participants, agreement, place }) => [
            ...pairs.flat(),
            ...participants.map(({ entity: id }) => id),
            agreement,
            place,
          ]),
        ];
        expect(named.filter((id) => !ids.has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
