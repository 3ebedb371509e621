import fc from 'fast-check';
import { addDays, datesAgree, firstDay, isPartialDate, lastDay, partialDate } from '../../src/graph';

describe('partial dates', () => {
  it.each(['2024', '2024-02', '2024-02-29'])('accepts %s', (value) => {
    expect(isPartialDate(value)).toBe(true);
  });

  it.each(['24', '2024-13', '2023-02-29', '2024-2-9', '2024-05-09T00:00', ''])('refuses %s', (value) => {
    expect(isPartialDate(value)).toBe(false);
  });

  it('agree where one contains the other', () => {
    expect(datesAgree('2024', '2024-05-09')).toBe(true);
    expect(datesAgree('2024-05', '2024-06-01')).toBe(false);
  });

  it('have a first and a last day', () => {
    expect([firstDay('2024'), firstDay('2024-02'), firstDay('2024-02-10')]).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-02-10',
    ]);
    expect([lastDay('2024'), lastDay('2024-02'), lastDay('2024-02-10')]).toEqual([
      '2024-12-31',
      '2024-02-29',
      '2024-02-10',
    ]);
  });

  it('are never made of a day that does not exist', () => {
    expect(partialDate(2023, 2, 29)).toBeNull();
    expect(partialDate(2024, 5)).toBe('2024-05');
  });

  it('move by days and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -5000, max: 5000 }), (n, days) => {
        const date = addDays('1950-01-01', n);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });
});
