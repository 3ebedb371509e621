import { solarDateOf } from '../../../src/extraction/dates/lunar';

describe('days of the Vietnamese lunisolar calendar', () => {
  test.each([
    [1985, '01-21'],
    [2000, '02-05'],
    [2007, '02-17'],
    [2012, '01-23'],
    [2020, '01-25'],
    [2023, '01-22'],
    [2024, '02-10'],
    [2025, '01-29'],
    [2030, '02-02'],
  ])('New Year %d', (year, day) => {
    expect(solarDateOf(year, 1, 1)).toBe(`${year}-${day}`);
  });

  it('skips leap months: mid-autumn and the fifth of the fifth', () => {
    expect(solarDateOf(2023, 8, 15)).toBe('2023-09-29');
    expect(solarDateOf(2020, 5, 5)).toBe('2020-06-25');
    expect(solarDateOf(2025, 7, 15)).toBe('2025-09-06');
  });

  it('has no thirty-first, and no thirtieth in short months', () => {
    expect(solarDateOf(2024, 1, 31)).toBeNull();
    const thirtieths = Array.from({ length: 12 }, (_, i) => solarDateOf(2024, i + 1, 30));
    expect(thirtieths.filter((date) => date === null).length).toBeGreaterThan(4);
  });
});
