import { findDates, resolveDate } from '../../../src/extraction/dates';

const PUBLISHED = '2024-05-22';

function read(text: string, publishedAt: string | null = PUBLISHED, reference: string | null = null) {
  return findDates(text, 0, text.length, 'en').map((found) => [
    found.kind,
    resolveDate(found, { publishedAt, reference }),
  ]);
}
const dates = (text: string, publishedAt: string | null = PUBLISHED, reference: string | null = null) =>
  read(text, publishedAt, reference).map(([, date]) => date);

describe('English dates', () => {
  test.each([
    ['on March 3, 2024', '2024-03-03'],
    ['on 3 March 2024', '2024-03-03'],
    ['on Sept 4, 2013', '2013-09-04'],
    ['On Feb. 15, 2012, he', '2012-02-15'],
    ['the 3rd of March', '2024-03-03'],
    ['2024-03-03', '2024-03-03'],
    ['13/8/2023', '2023-08-13'],
    ['in April 2018', '2018-04'],
    ['in April', '2024-04'],
    ['in September', '2023-09'],
    ['In March last year', '2023-03'],
    ['in 2014', '2014'],
    ['the 2018 memorandum', '2018'],
    ['Friday, March 1', '2024-03-01'],
    ['last Friday', '2024-05-17'],
    ['last Wednesday', '2024-05-15'],
    ['on Wednesday', '2024-05-22'],
    ['on Tuesday', '2024-05-21'],
    ['Tuesday last week', '2024-05-14'],
    ['next Monday', '2024-05-27'],
    ['yesterday', '2024-05-21'],
    ['this week', '2024-05'],
    ['last month', '2024-04'],
    ['ten years ago', '2014'],
    ['signed ten years ago this month', '2014-05'],
    ['twenty-five years ago', '1999'],
  ])('%s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  test.each([
    ['the same day', '2012-02-15'],
    ['Two days later, they', '2012-02-17'],
    ['the next day', '2012-02-16'],
    ['that November', '2012-11'],
    ['the following year', '2013'],
  ])('%s, from the last date told', (text, date) => {
    expect(dates(text, PUBLISHED, '2012-02-15')).toEqual([date]);
  });

  test.each([
    ['from May 6 to 8', '2024-05-06'],
    ['May 6-8, 2019', '2019-05-06'],
    ['6-8 May 2019', '2019-05-06'],
    ['from May 30 to June 2, 2019', '2019-05-30'],
    ['from December 30 to January 2, 2019', '2018-12-30'],
  ])('range: %s', (text, date) => {
    expect(read(text)).toEqual([['range', date]]);
  });

  it('knows since, until, periods and anniversaries', () => {
    expect(read('since 2014')).toEqual([['since', '2014']]);
    expect(read('by 2030')).toEqual([['until', '2030']]);
    expect(read('the 2018-2022 memorandum')).toEqual([['period', null]]);
    expect(read('the 10th anniversary of relations')).toEqual([['anniversary', '2014']]);
  });

  test.each([
    'they may march in step',
    'it won 2-1 and 3/4 of the votes',
    'Document No. 12/2015',
    'open 24/7 in room 2014',
    'several years ago',
    'on Tuesday in an undated text',
  ])('%s', (text) => {
    expect(dates(text, null).filter((date) => date !== null)).toEqual([]);
  });
});
