import fc from 'fast-check';
import { findDates, resolveDate } from '../../../src/extraction/dates';
import { isPartialDate, LANGUAGES } from '../../../src/graph';

const PIECES = [
  'ngày',
  'tháng',
  'năm',
  'từ',
  'đến',
  'kỷ niệm',
  'thứ',
  'hai',
  'Hai',
  'mười',
  'hôm qua',
  'cùng ngày',
];
const SIGNS = [' ', ' ', '/', '-', '.', ',', '(', ')', '\n', '–'];
const ENGLISH = [
  'May',
  'from',
  'to',
  'on',
  'Tuesday',
  'last',
  'the',
  'ten',
  'years',
  'ago',
  'anniversary',
  'of',
];
const NUMBERS = ['1', '2', '12', '30', '31', '99', '2014', '2023', '0', '00', '3000', '123456'];

const text = fc
  .array(
    fc.oneof(fc.constantFrom(...PIECES, ...SIGNS, ...ENGLISH, ...NUMBERS), fc.string({ maxLength: 4 })),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(' ').replaceAll(' / ', '/').replaceAll(' - ', '-').replaceAll('( ', '('));
const language = fc.constantFrom(...LANGUAGES);
const published = fc.constantFrom(null, '2024', '2024-02', '2024-02-29');

describe('laws of time expressions', () => {
  it('are sorted, apart, inside the stretch asked for, and none is empty', () => {
    fc.assert(
      fc.property(text, language, fc.nat(20), (string, lang, from) => {
        const start = Math.min(from, string.length);
        let end = start;
        for (const found of findDates(string, start, string.length, lang)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          end = found.end;
        }
        expect(end).toBeLessThanOrEqual(string.length);
      }),
    );
  });

  it('resolve to dates of the calendar or to nothing', () => {
    fc.assert(
      fc.property(text, language, published, published, (string, lang, publishedAt, reference) => {
        for (const found of findDates(string, 0, string.length, lang)) {
          const date = resolveDate(found, { publishedAt, reference });
          expect(date === null || isPartialDate(date)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('need a year from somewhere: without one told, published or referred to there is none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
        const string = `ngày ${day}/${month}`;
        const [found] = findDates(string, 0, string.length, 'vi');
        expect(resolveDate(found!, { publishedAt: null, reference: null })).toBeNull();
      }),
    );
  });

  it('do not depend on where the stretch lies in the text', () => {
    fc.assert(
      fc.property(text, language, (string, lang) => {
        const shifted = `x\n${string}`;
        const here = findDates(string, 0, string.length, lang);
        const there = findDates(shifted, 2, shifted.length, lang);
        expect(there).toEqual(
          here.map((found) => ({ ...found, start: found.start + 2, end: found.end + 2 })),
        );
      }),
    );
  });

  it.each([
    'ngày 1/',
    '1-',
    '(1/1/',
    '2014-',
    'từ ngày 1, ',
    'kỷ niệm ( ',
    'hai mươi ',
    'May 1-',
    'thứ ',
    '((((((',
    '9',
  ])('come to an end on 100 kB of %j', (unit) => {
    const hostile = unit.repeat(Math.ceil(100_000 / unit.length));
    for (const lang of LANGUAGES)
      expect(Array.isArray(findDates(hostile, 0, hostile.length, lang))).toBe(true);
  });
});
