import { machineDate, publishedDate } from '../../src/articles/published';

test.each([
  ['2024', '2024'],
  ['2024-05', '2024-05'],
  [' 2024-05-09 ', '2024-05-09'],
  ['2024-05-09T23:30:00+07:00', '2024-05-09'],
  ['2024-05-09T23:30:00.123Z', '2024-05-09'],
  ['2024-05-09 23:30', '2024-05-09'],
  ['2024-05-09T23:30:00+0700', '2024-05-09'],
  ['Thu, 09 May 2024 10:00:00 +0700', '2024-05-09'],
])('%s is a date', (value, date) => {
  expect(machineDate(value)).toBe(date);
});

test.each([
  '2024-02-30',
  '2024-05-09T25:00:00Z',
  '09/05/2024',
  'yesterday',
  '2024-05-09T',
  '',
  'Thu, 32 May 2024 10:00',
])('"%s" is none', (value) => {
  expect(machineDate(value)).toBeNull();
  expect(() => publishedDate(value)).toThrow(expect.objectContaining({ code: 'ARTICLE_INVALID' }));
});
