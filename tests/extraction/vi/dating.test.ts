import { explain } from '../../../src/extraction';
import { isNews } from '../../../src/extraction/vi/claims/dating/news-span';
import { articleOf, gazetteer, toldIn } from './told-in';

/** The dates of what a text tells, in the order in which it is told. */
function datesIn(text: string): (string | null)[] {
  return explain(articleOf(text), gazetteer).extraction.claims.map(({ date }) => date);
}

const TALKS = 'huyện Lộc Bình hội đàm với huyện Ninh Minh';
const MARKET = 'Ngày 4/6/2024, huyện Lộc Bình mở chợ.';
const LATER = 'Huyện Lộc Bình hội đàm với huyện Ninh Minh.';

describe('a sentence’s own date', () => {
  it.each([
    ['counts alone, even one that is no day', `${MARKET} Ngày 31/2, ${TALKS}.`, null],
    ['counts alone, even one counted from nothing told before', `Cùng ngày, ${TALKS}. ${MARKET}`, null],
    ['can be a year that is worked out', `${MARKET} Năm ngoái, ${TALKS}.`, '2023'],
    ['none told: the lead’s', `${MARKET} ${LATER}`, '2024-06-04'],
  ])('%s', (_, text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });
});

describe('a bare year', () => {
  const ROAD = 'về việc mở lại chợ và sửa con đường cũ vốn bị lũ cuốn trôi mất';

  it.each([
    [
      'dates what stands close to it',
      `${MARKET} Huyện Lộc Bình hội đàm với huyện Ninh Minh năm 2019.`,
      '2019',
    ],
    [
      'dates no meeting far from it',
      `${MARKET} Huyện Lộc Bình hội đàm với huyện Ninh Minh ${ROAD} năm 2019.`,
      '2024-06-04',
    ],
    [
      'dates no meeting far from it, where nothing else does',
      `Huyện Lộc Bình hội đàm với huyện Ninh Minh ${ROAD} năm 2019.`,
      null,
    ],
    ['dates the sentence that it begins', `Năm 2019, nhờ đường mới đã mở và trời rất đẹp, ${TALKS}.`, '2019'],
  ])('%s', (_, text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });
});

describe('years in which something went on', () => {
  it.each([
    ['since a year no meeting is dated', `Từ năm 2013, ${TALKS}.`, null],
    ['over years no meeting is dated', `Từ năm 2013 đến năm 2019, ${TALKS}.`, null],
    ['in a year one is', `Năm 2013, ${TALKS}.`, '2013'],
    ['since a year a tie is dated', 'Từ năm 2014, huyện Lộc Bình kết nghĩa với huyện Ninh Minh.', '2014'],
  ])('%s', (_, text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });
});

describe('the story', () => {
  const RECEIVED = 'Ngày 4/6/2024, huyện Lộc Bình tiếp thành phố Bằng Tường.';

  it.each([
    ['goes on with the date of the last event', `${RECEIVED} ${LATER}`, ['2024-06-04', '2024-06-04']],
    [
      'moves on with a day in front of a sentence that tells no event',
      `${RECEIVED} Ngày 6/6/2024, trời mưa to. ${LATER}`,
      ['2024-06-04', '2024-06-06'],
    ],
    [
      'does not move on with a day at the end of one',
      `${RECEIVED} Trời mưa to hơn cả ngày 6/6/2024. ${LATER}`,
      ['2024-06-04', '2024-06-04'],
    ],
    [
      'does not move on with a year in front of one',
      `${RECEIVED} Năm 2019, trời mưa to. ${LATER}`,
      ['2024-06-04', '2024-06-04'],
    ],
    [
      'goes on with the month of an event of several days',
      `Từ ngày 4 đến ngày 6/6/2024, huyện Lộc Bình tiếp thành phố Bằng Tường. ${LATER}`,
      ['2024-06-04', '2024-06'],
    ],
    [
      'goes on with the month of several days that tell no event',
      `Từ ngày 4 đến 6/6/2024, trời mưa to. ${LATER}`,
      ['2024-06'],
    ],
  ])('%s', (_, text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});

describe('a date of the past', () => {
  const PAST = 'Ngày 9/5/2016, huyện Lộc Bình tiếp thành phố Bằng Tường.';

  it.each([
    ['carries over to the next sentence', `${MARKET} ${PAST} ${LATER}`, '2016-05-09'],
    ['carries over two sentences', `${MARKET} ${PAST} Trời mưa. ${LATER}`, '2016-05-09'],
    [
      'carries over no third: the lead’s counts',
      `${MARKET} ${PAST} Trời mưa. Trời nắng. ${LATER}`,
      '2024-06-04',
    ],
    ['carries over no third: none counts', `${PAST} Trời mưa. Trời nắng. ${LATER}`, null],
  ])('%s', (_, text, date) => {
    expect(datesIn(text)).toEqual(['2016-05-09', date]);
  });

  it('is not that of the news, which carries to the end', () => {
    const news = 'Ngày 4/6/2024, huyện Lộc Bình tiếp thành phố Bằng Tường.';
    expect(datesIn(`${news} ${'Trời mưa. '.repeat(9)}${LATER}`)).toEqual(['2024-06-04', '2024-06-04']);
  });
});

describe('the lead’s date', () => {
  it.each([
    ['of some weeks before publication is that of the news', '9/5/2024', '2024-05-09'],
    ['of some days after publication is', '25/6/2024', '2024-06-25'],
    ['of years before is not', '9/5/2016', null],
    ['of months after is not', '9/9/2024', null],
  ])('%s', (_, day, date) => {
    expect(datesIn(`Chợ mở cửa ngày ${day}. ${LATER}`)).toEqual([date]);
  });

  it.each([
    ['2024-05-06', '2024-06-20', true],
    ['2024-05-05', '2024-06-20', false],
    ['2024-06-27', '2024-06-20', true],
    ['2024-06-28', '2024-06-20', false],
    ['2024-05', '2024-06-20', true],
    ['2024-04', '2024-06-20', false],
    ['2024', '2024-06-20', true],
    ['2016-05-09', null, true],
  ])('%s, published %s: news %s', (date, publishedAt, expected) => {
    expect(isNews(date, publishedAt)).toBe(expected);
  });
});

describe('tellings of one event', () => {
  const UNKNOWN = `Ngày 31/2, ${TALKS}.`;

  it.each([
    [
      'a date of the story does not take the place of one told that is no day',
      `${UNKNOWN} ${MARKET} Huyện Lộc Bình tiếp huyện Ninh Minh.`,
      'MET huyện Lộc Bình ~ huyện Ninh Minh [mutual, receive]',
    ],
    [
      'a date of another sentence itself does',
      `${UNKNOWN} Huyện Lộc Bình tiếp huyện Ninh Minh ngày 4/6/2024.`,
      'MET huyện Lộc Bình ~ huyện Ninh Minh @2024-06-04 [mutual, receive]',
    ],
    [
      'a date of the sentence itself is better than one of the story',
      'Tháng 6/2024, huyện Lộc Bình tiếp huyện Ninh Minh. Huyện Lộc Bình hội đàm với huyện Ninh Minh ngày 4/6/2024.',
      'MET huyện Lộc Bình ~ huyện Ninh Minh @2024-06-04 [receive, mutual]',
    ],
  ])('%s', (_, text, claim) => {
    expect(toldIn(text).claims).toEqual([claim]);
  });
});
