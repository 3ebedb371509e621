import fc from 'fast-check';
import { blocksOf, mostOf, yearScale } from '../../src/explorer/timeline/scale';
import { undatedOf, type YearCounts, yearsOf } from '../../src/explorer/timeline/years';

const counts = (meetings: number, signings = 0, twinnings = 0) => ({ meetings, signings, twinnings });

describe('the years of a timeline', () => {
  it('are all from the first to the last, empty ones too, whatever the order', () => {
    const buckets = [
      { start: '2019-01-01', ...counts(2) },
      { start: null, ...counts(5) },
      { start: '2017-01-01', ...counts(0, 1) },
    ];
    expect(yearsOf(buckets)).toEqual([
      { year: 2017, ...counts(0, 1) },
      { year: 2018, ...counts(0) },
      { year: 2019, ...counts(2) },
    ]);
    expect(undatedOf(buckets)).toBe(5);
  });

  it('are none where nothing is dated', () => {
    expect(yearsOf([{ start: null, ...counts(1) }])).toEqual([]);
    expect(undatedOf([])).toBe(0);
  });
});

const someYears = fc
  .tuple(fc.integer({ min: 1900, max: 2030 }), fc.integer({ min: 1, max: 80 }))
  .map(([first, length]): YearCounts[] =>
    Array.from({ length }, (_, index) => ({ year: first + index, ...counts(index % 3, index % 2, 1) })),
  );

describe('the scale of a timeline', () => {
  it('finds every year in the middle of its own band', () => {
    fc.assert(
      fc.property(someYears, fc.integer({ min: 100, max: 2000 }), (years, width) => {
        const scale = yearScale(years, width);
        for (const { year } of years) expect(scale.yearAt(scale.x(year) + scale.band / 2)).toBe(year);
      }),
    );
  });

  it('stays at the first and the last year beyond the edges', () => {
    const scale = yearScale(
      yearsOf([
        { start: '2010-01-01', ...counts(1) },
        { start: '2019-01-01', ...counts(1) },
      ]),
      500,
    );
    expect([scale.yearAt(-40), scale.yearAt(9999)]).toEqual([2010, 2019]);
  });

  it('labels fewer years where there is less room', () => {
    const years = yearsOf([
      { start: '2000-01-01', ...counts(1) },
      { start: '2019-01-01', ...counts(1) },
    ]);
    expect([yearScale(years, 1200).labelEvery, yearScale(years, 360).labelEvery]).toEqual([1, 3]);
  });

  it('stacks what a year has without a gap; the fullest year fills the height', () => {
    fc.assert(
      fc.property(someYears, (years) => {
        const most = mostOf(years);
        const heights = years.map((year) => {
          const blocks = blocksOf(year, most, 60);
          let ground = 60;
          for (const { y, height } of blocks) {
            expect(y + height).toBeCloseTo(ground);
            ground = y;
          }
          return 60 - ground;
        });
        expect(Math.max(...heights)).toBeCloseTo(60);
      }),
    );
  });
});
