import fc from 'fast-check';
import { sentencesIn } from '../../../src/extraction/en/text/sentences';
import { read } from './read';

const PIECES = [
  'Hue',
  'Kobe',
  ' and ',
  ', ',
  '. ',
  'Mayor ',
  'Tran Van Nam',
  ' signed ',
  ' met ',
  'a memorandum on trade',
  ' with ',
  '\n',
  '(',
  ')',
  '“',
  '’s ',
  ' twinned with ',
  "didn't",
  '柯文哲',
  '\u{1F600}',
  '\u200B',
  '\uD800',
  '2018-2022 ',
  'J. ',
  'sister-city ',
  ' People’s Committee',
  ' of ',
  ' the two sides ',
  '…',
  '\u202E',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('reading English holds its laws', () => {
  test('words stand where they say', () => {
    fc.assert(
      fc.property(text, (story) => {
        for (const word of sentencesIn(story, 0, story.length).flat())
          expect(story.slice(word.start, word.end)).toBe(word.text);
      }),
      { numRuns: 150 },
    );
  });

  test('quotes are verbatim, ids known, and the same text reads the same', () => {
    fc.assert(
      fc.property(text, (story) => {
        const draft = read(story);
        const ids = new Set(draft.entities.map(({ id }) => id));
        for (const { evidence, pairs } of draft.claims) {
          for (const { start, end, quote } of evidence) expect(story.slice(start, end)).toBe(quote);
          for (const id of pairs.flat()) expect(ids.has(id)).toBe(true);
        }
        for (const { entity, start, end } of draft.mentions) {
          expect(ids.has(entity)).toBe(true);
          expect(end).toBeGreaterThan(start);
        }
        expect(read(story)).toEqual(draft);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['no full stop', 'Mong Cai met Dongxing and '.repeat(4000)],
    ['no space', 'a'.repeat(100_000)],
    ['nested brackets', `${'('.repeat(10_000)}Hue${')'.repeat(10_000)}`],
    ['surrogates without partner', '\uD83D'.repeat(5_000)],
  ])('long hostile text is read: %s', (_, story) => {
    expect(() => read(story)).not.toThrow();
  });
});
