import fc from 'fast-check';
import { editDistance } from '../../../src/store/search/edit-distance';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['dong hung', 'dong hung', 0],
    ['dong hung', 'dong hun', 1],
    ['dong hung', 'dong hhung', 1],
    ['dong hung', 'dong hunk', 1],
    ['dong hung', 'dong hugn', 1],
    ['东兴', '东与', 1],
    ['𠮷野', '吉野', 1],
    ['ab', 'ba', 1],
    ['mong cai', 'mnog cia', 2],
    ['mong cai', 'lao cai', 3],
    ['mong cai', 'ha long', 3],
  ])('of %p and %p is %i, or 3 for more than 2', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });

  it('is the same both ways and never more than the limit and one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        const distance = editDistance(a, b, limit);
        expect(distance).toBe(editDistance(b, a, limit));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(limit + 1);
      }),
    );
  });
});
