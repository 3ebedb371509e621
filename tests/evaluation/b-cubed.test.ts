import fc from 'fast-check';
import { bCubed } from '../../src/evaluation/across/b-cubed';

const items = (...pairs: string[]) => pairs.map((pair) => ({ gold: pair[0]!, predicted: pair[1]! }));

describe('B³', () => {
  test('worked by hand: two gold groups of three and two, one of which was cut and joined to the other', () => {
    // Gold a a a b b, predicted x x y y y.
    // Precision: a in x 2/2, 2/2; a in y 1/3; b in y 2/3, 2/3: (1 + 1 + 1/3 + 2/3 + 2/3) / 5 = 11/15.
    // Recall: a in x 2/3, 2/3; a in y 1/3; b 1, 1: (2/3 + 2/3 + 1/3 + 1 + 1) / 5 = 11/15.
    const { precision, recall, f1 } = bCubed(items('ax', 'ax', 'ay', 'by', 'by'));
    expect([precision, recall, f1].map((figure) => figure.toFixed(6))).toEqual(
      Array(3).fill((11 / 15).toFixed(6)),
    );
  });

  test('all in one group: full recall, precision by the shares', () => {
    // Gold a a a b: precision (3 × 3/4 + 1/4) / 4 = 0.625.
    const { precision, recall } = bCubed(items('ax', 'ax', 'ax', 'bx'));
    expect([precision, recall]).toEqual([0.625, 1]);
  });

  test('each alone: full precision, recall by the number of groups', () => {
    // Gold a a a b: recall (3 × 1/3 + 1) / 4 = 0.5.
    const { precision, recall } = bCubed(items('a1', 'a2', 'a3', 'b4'));
    expect(precision).toBeCloseTo(1, 12);
    expect(recall).toBeCloseTo(0.5, 12);
  });

  test('of nothing it is 0', () => {
    expect(bCubed([])).toEqual({ items: 0, precision: 0, recall: 0, f1: 0 });
  });

  test('swapping gold and prediction swaps precision and recall; the order of items does not matter', () => {
    const grouped = fc.array(
      fc.record({ gold: fc.constantFrom('a', 'b', 'c'), predicted: fc.constantFrom('x', 'y', 'z') }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(grouped, (told) => {
        const there = bCubed(told);
        const back = bCubed(
          told.map(({ gold, predicted }) => ({ gold: predicted, predicted: gold })).reverse(),
        );
        expect(back.recall).toBeCloseTo(there.precision, 9);
        expect(back.precision).toBeCloseTo(there.recall, 9);
      }),
    );
  });
});
