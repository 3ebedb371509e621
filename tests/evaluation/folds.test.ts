import fc from 'fast-check';
import { foldOf } from '../../src/evaluation';

describe('folds', () => {
  it('lie between 0 and k - 1 and never change', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (id, k) => {
        const fold = foldOf(id, k);
        expect(Number.isInteger(fold) && fold >= 0 && fold < k).toBe(true);
        expect(foldOf(id, k)).toBe(fold);
      }),
    );
  });

  it('are of like size', () => {
    const sizes = [0, 0, 0, 0, 0];
    for (let i = 0; i < 1000; i++) sizes[foldOf(`article-${i}`, 5)]!++;
    for (const size of sizes) expect(Math.abs(size - 200)).toBeLessThan(50);
  });

  test.each([0, -1, 1.5, Number.NaN])('need a whole number, not %d', (k) => {
    expect(() => foldOf('a', k)).toThrow(expect.objectContaining({ code: 'ARGUMENT_INVALID' }));
  });
});
