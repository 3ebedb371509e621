import fc from 'fast-check';
import { type Mark, segments } from '../../src/explorer/articles/marks';

const TEXT = 'Ông An gặp bà Bình ở Lào Cai.';

const marks = fc.array(
  fc.record({
    start: fc.integer({ min: -5, max: 60 }),
    end: fc.integer({ min: -5, max: 60 }),
    kind: fc.constantFrom('mention' as const, 'evidence' as const, 'shown' as const),
    id: fc.constantFrom('person:an', 'person:binh'),
  }),
);

describe('segments', () => {
  it('has one plain segment for a text without marks, and none for no text', () => {
    expect(segments(TEXT, [])).toEqual([{ text: TEXT, start: 0, kinds: [], id: null }]);
    expect(segments('', [{ start: 0, end: 4, kind: 'mention' }])).toEqual([]);
  });

  it('keeps the kind of the outer mark under a nested one, and names the nested one', () => {
    const nested: Mark[] = [
      { start: 0, end: 18, kind: 'evidence', id: 'event:1' },
      { start: 4, end: 6, kind: 'mention', id: 'person:an' },
    ];
    expect(segments(TEXT, nested)).toEqual([
      { text: 'Ông ', start: 0, kinds: ['evidence'], id: 'event:1' },
      { text: 'An', start: 4, kinds: ['evidence', 'mention'], id: 'person:an' },
      { text: ' gặp bà Bình', start: 6, kinds: ['evidence'], id: 'event:1' },
      { text: ' ở Lào Cai.', start: 18, kinds: [], id: null },
    ]);
  });

  it('parts marks that overlap into what each covers alone and what both cover', () => {
    const overlapping: Mark[] = [
      { start: 0, end: 6, kind: 'evidence' },
      { start: 4, end: 10, kind: 'shown' },
    ];
    expect(segments(TEXT.slice(0, 10), overlapping).map(({ text, kinds }) => [text, kinds])).toEqual([
      ['Ông ', ['evidence']],
      ['An', ['evidence', 'shown']],
      [' gặp', ['shown']],
    ]);
  });

  it('gives the text again, each segment at its place and under exactly the marks that cover it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), marks, (text, chosen) => {
        const parted = segments(text, chosen);
        expect(parted.map((segment) => segment.text).join('')).toBe(text);
        for (const segment of parted) {
          const end = segment.start + segment.text.length;
          expect(segment.text).toBe(text.slice(segment.start, end));
          const covering = chosen.filter((mark) => mark.start <= segment.start && mark.end >= end);
          expect(new Set(segment.kinds)).toEqual(new Set(covering.map(({ kind }) => kind)));
        }
      }),
    );
  });

  it('parts nowhere but where a mark begins or ends', () => {
    fc.assert(
      fc.property(marks, (chosen) => {
        const edges = new Set(chosen.flatMap(({ start, end }) => [start, end]));
        expect(segments(TEXT, chosen).every(({ start }) => start === 0 || edges.has(start))).toBe(true);
      }),
    );
  });
});
