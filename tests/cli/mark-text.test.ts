import fc from 'fast-check';
import { markText } from '../../src/cli/explain/mark-text';
import type { Paint } from '../../src/cli/explain/paint';
import type { Article, Extraction } from '../../src/graph';

const PLAIN: Paint = {
  mention: (text, _type, id) => `[${text}|${id}]`,
  claim: (text, ids) => `{${ids.join(',')}:${text}}`,
  noise: (text) => `~${text}`,
  heading: (text) => text,
  aside: (text) => text,
};
const INVISIBLE: Paint = { ...PLAIN, mention: (text) => text, claim: (text) => text, noise: (text) => text };

type Spot = readonly [start: number, end: number];

function article(text: string, regions: Article['regions']): Article {
  return {
    id: 'a',
    url: null,
    title: null,
    publisher: null,
    language: 'vi',
    publishedAt: null,
    text,
    regions,
  };
}

function extraction(mentions: readonly Spot[], claims: readonly Spot[]): Extraction {
  return {
    articleId: 'a',
    language: 'vi',
    extractor: 'test@1',
    entities: mentions.map((_, index) => ({
      id: `e${index}`,
      type: 'City',
      name: 'x',
      names: ['x'],
      level: null,
      country: null,
      place: null,
      kind: null,
      roles: [],
    })),
    mentions: mentions.map(([start, end], index) => ({ entity: `e${index}`, start, end, rule: 'r@1' })),
    claims: claims.map(([start, end], index) => ({
      id: `c${index}`,
      type: 'MEETING',
      status: 'OCCURRED',
      date: null,
      place: null,
      agreement: null,
      participants: [],
      pairs: [],
      evidence: [{ quote: 'x', start, end, rule: 'r@1', confidence: 1 }],
    })),
  };
}

const mark = (text: string, mentions: readonly Spot[], claims: readonly Spot[]) =>
  markText(
    article(text, [{ kind: 'story', start: 0, end: text.length }]),
    extraction(mentions, claims),
    PLAIN,
  );

describe('the marked text', () => {
  it('has names inside names', () => {
    expect(
      mark(
        'abcdef',
        [
          [0, 5],
          [3, 5],
        ],
        [],
      ),
    ).toBe('[abc[de|e1]|e0]f');
  });

  it('has claims that overlap, each stretch with those that it is evidence of', () => {
    expect(
      mark(
        'abcdef',
        [],
        [
          [0, 4],
          [2, 6],
        ],
      ),
    ).toBe('{c0:ab}{c0,c1:cd}{c1:ef}');
  });

  it('never cuts a name in two', () => {
    expect(mark('abcdef', [[1, 4]], [[2, 6]])).toBe('a{c0:[bcd|e0]ef}');
  });

  it('sets apart what is no story, line by line', () => {
    const text = 'menu\nlinks\n\nstory';
    const regions: Article['regions'] = [
      { kind: 'noise', start: 0, end: 10 },
      { kind: 'story', start: 12, end: 17 },
    ];
    expect(markText(article(text, regions), extraction([], []), PLAIN)).toBe('~menu\n~links\n\nstory');
  });

  it('is the text itself under the marks, whatever is marked', () => {
    const spots = fc.array(fc.tuple(fc.nat(30), fc.nat(12)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ minLength: 43, maxLength: 60 }), spots, spots, (text, mentions, claims) => {
        const spans = (pairs: typeof mentions) =>
          pairs.map(([start, length]) => [start, start + length + 1] as const);
        const regions: Article['regions'] = [{ kind: 'story', start: 0, end: text.length }];
        const read = extraction(spans(mentions), spans(claims));
        expect(markText(article(text, regions), read, INVISIBLE)).toBe(text);
      }),
    );
  });
});
