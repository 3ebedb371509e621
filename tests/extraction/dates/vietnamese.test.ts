import { findDates, resolveDate } from '../../../src/extraction/dates';

const PUBLISHED = '2024-05-20';

function read(text: string, publishedAt: string | null = PUBLISHED, reference: string | null = null) {
  return findDates(text, 0, text.length, 'vi').map((found) => [
    text.slice(found.start, found.end),
    found.kind,
    resolveDate(found, { publishedAt, reference }),
  ]);
}
const dates = (text: string, publishedAt: string | null = PUBLISHED, reference: string | null = null) =>
  read(text, publishedAt, reference).map(([, , date]) => date);

describe('Vietnamese dates that name their year', () => {
  test.each([
    ['Hai bên hội đàm vào ngày 13/8/2023.', '2023-08-13'],
    ['Lễ ký ngày 13-8-2023 tại cầu.', '2023-08-13'],
    ['Lễ ký ngày 13.8.2023.', '2023-08-13'],
    ['Bản ghi nhớ (20/10/2015) còn giá trị', '2015-10-20'],
    ['ngày 3 tháng 2 năm 2023', '2023-02-03'],
    ['ngày 3/2 năm 2023', '2023-02-03'],
    ['ký tháng 4/2015', '2015-04'],
    ['ký vào cuối tháng 4 năm 2015', '2015-04'],
    ['ký tháng tư năm 2015', '2015-04'],
    ['quý III/2018', '2018'],
    ['vào cuối năm 2014', '2014'],
    ['đón đoàn sáng Chủ nhật, ngày 3/3/2024', '2024-03-03'],
  ])('%s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  it('begin what holds since then', () => {
    expect(read('kết nghĩa từ năm 2014 đến nay')).toEqual([['từ năm 2014 đến nay', 'since', '2014']]);
    expect(read('kể từ tháng 10/2015,')).toEqual([['kể từ tháng 10/2015', 'since', '2015-10']]);
  });

  it('tell the further years of a list', () => {
    expect(dates('thăm năm 2013 và 2015')).toEqual(['2013', '2015']);
  });
});

describe('Vietnamese dates without a year', () => {
  test.each([
    ['Sáng 9/5, đoàn đến thăm', '2024-05-09'],
    ['Chiều 11-3, hai bên', '2024-03-11'],
    ['hôm 3.5 vừa rồi', '2024-05-03'],
    ['ngày 14/11 đoàn đã đến', '2023-11-14'],
    ['hôm nay (20/5)', '2024-05-20'],
    ['tối nay 20-5', '2024-05-20'],
    ['ngày 24/5 tới, đoàn sẽ sang', '2024-05-24'],
    ['trong tháng 4', '2024-04'],
    ['hồi tháng 9', '2023-09'],
    ['tháng 6 năm ngoái', '2023-06'],
    ['ngày 5 tháng này', '2024-05-05'],
  ])('%s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  it('take the year of the publication, never that of another date', () => {
    expect(dates('ngày 9/5', '2024')).toEqual(['2024-05-09']);
    expect(dates('ngày 9/5', '2024-03')).toEqual(['2023-05-09']);
    expect(dates('ngày 9/5', null, '2018')).toEqual([null]);
    expect(dates('hôm qua', null)).toEqual([null]);
  });

  it('lie ahead where the caller says so', () => {
    const [found] = findDates('ngày 14/11', 0, 10, 'vi');
    expect(resolveDate(found!, { publishedAt: PUBLISHED, reference: null, direction: 'future' })).toBe(
      '2024-11-14',
    );
  });

  it('find the year in which the weekday fits', () => {
    expect(dates('thứ Bảy (11/3)', '2024-01-02')).toEqual(['2023-03-11']);
    expect(dates('sáng 11/3 (thứ Bảy)', '2024')).toEqual(['2023-03-11']);
    const [found] = findDates('thứ Bảy (11/3)', 0, 14, 'vi');
    const context = { publishedAt: null, reference: null };
    expect(resolveDate(found!, { ...context, years: [2020, 2025] })).toBe('2023-03-11');
    expect(resolveDate(found!, { ...context, years: [2010, 2025] })).toBeNull();
  });
});

describe('Vietnamese dates counted from another', () => {
  test.each([
    ['hôm qua', '2024-05-19'],
    ['Chiều qua, đoàn', '2024-05-19'],
    ['hôm kia', '2024-05-18'],
    ['sáng mai', '2024-05-21'],
    ['tuần trước', '2024-05'],
    ['tháng trước', '2024-04'],
    ['năm ngoái', '2023'],
    ['thứ sáu vừa qua', '2024-05-17'],
    ['chiều thứ Năm tuần trước', '2024-05-16'],
    ['Từ sáng đến chiều 9/5, đoàn làm việc với ba huyện', '2024-05-09'],
    ['hôm thứ Bảy', '2024-05-18'],
    ['cách đây 11 năm', '2013'],
    ['đã mười năm nay', '2014'],
    ['hai mươi lăm năm trước', '1999'],
    ['năm ngày trước', '2024-05-15'],
  ])('%s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  test.each([
    ['Tối cùng ngày, đoàn', '2020-02-03'],
    ['Hôm sau, đoàn', '2020-02-04'],
    ['Một ngày sau, đoàn', '2020-02-04'],
    ['hai ngày trước đó', '2020-02-01'],
    ['cùng năm', '2020'],
    ['10 năm sau khi hai bên ký', '2010'],
  ])('%s, from the last date told', (text, date) => {
    expect(dates(text, PUBLISHED, '2020-02-03')).toEqual([date]);
  });

  it('are unknown to the day where the publication is', () => {
    expect(dates('hôm nay', '2019-05')).toEqual(['2019-05']);
    expect(dates('tuần trước', '2019-05')).toEqual([null]);
  });
});

describe('Vietnamese ranges', () => {
  test.each([
    ['từ 19 đến 21-11', '2023-11-19'],
    ['Từ ngày 26 đến 29-4', '2024-04-26'],
    ['từ ngày 3 đến 5/6/2019', '2019-06-03'],
    ['ngày 6, 7/5', '2024-05-06'],
    ['trong hai ngày 6 và 7-5', '2024-05-06'],
    ['19-21/11/2018', '2018-11-19'],
    ['từ ngày 29/12 đến ngày 2/1/2019', '2018-12-29'],
    ['ngày 26/4-2/5/2018', '2018-04-26'],
    ['Từ năm 2013 đến 2019', '2013'],
  ])('%s', (text, date) => {
    expect(read(text).map(([, kind, found]) => [kind, found])).toEqual([['range', date]]);
  });
});

describe('what is no date of an event', () => {
  it('shows what an anniversary remembers, and the year it gives away', () => {
    const text = 'kỷ niệm 10 năm quan hệ hữu nghị giữa A và B (20/10/2015 - 20/10/2025)';
    const found = findDates(text, 0, text.length, 'vi');
    expect(
      found.map(({ kind, anniversary }) => [kind, anniversary?.count, anniversary?.impliedYear]),
    ).toEqual([
      ['anniversary', 10, null],
      ['anniversary', 10, 2025],
    ]);
    expect(resolveDate(found[1]!, { publishedAt: null, reference: null })).toBe('2015-10-20');
  });

  it.each([
    ['mít tinh kỷ niệm 93 năm Ngày thành lập Hội 3/2 (1930-2023)', 2023],
    ['nhân dịp 74 năm Quốc khánh (1/10/1949 - 1/10/2023)', 2023],
  ])('%s', (text, year) => {
    const found = findDates(text, 0, text.length, 'vi');
    expect(found.every(({ kind }) => kind === 'anniversary' || kind === 'feast')).toBe(true);
    expect(found.map(({ anniversary }) => anniversary?.impliedYear).filter(Boolean)).toEqual([year]);
  });

  it('keeps feasts, terms and deadlines apart', () => {
    expect(read('dịp Quốc khánh 2/9 và 30/4').map(([, kind]) => kind)).toEqual(['feast', 'feast']);
    expect(read('giai đoạn 2018-2020, nhiệm kỳ 2020 - 2025').map(([, kind]) => kind)).toEqual([
      'period',
      'period',
    ]);
    expect(read('đến năm 2025, trước ngày 30/6').map(([, kind]) => kind)).toEqual(['until', 'until']);
  });

  test.each([
    'lúc 9h30, đến 6 giờ sáng',
    'hỗ trợ 3/4 số hộ, thắng 2-1',
    'Nghị quyết số 68-NQ/TW, Quyết định số 12/2015/QĐ-TTg',
    'mốc 1368/2, trực 24/7, giá 2.5 triệu đồng',
    'điện thoại 0203.388.1234',
    'lần thứ hai, chuyến thăm thứ ba tới nước bạn; thứ hai, cần đổi mới',
    'những năm qua, vài tháng trước, hằng năm, 3-5 năm tới, từ 3-5 năm',
    'một ngày sau hội đàm',
    'hội nghị lần thứ 2, thứ ba của năm',
    'ngày 30/2/2024 và ngày 32/1/2024',
  ])('%s', (text) => {
    expect(dates(text).filter((date) => date !== null)).toEqual([]);
  });
});

describe('the lunisolar calendar', () => {
  test.each([
    ['mùng 1 Tết năm 2024', '2024-02-10'],
    ['rằm tháng Giêng', '2024-02-24'],
    ['mùng 10 tháng 3 âm lịch', '2024-04-18'],
    ['rằm tháng Chạp năm 2023', '2024-01-25'],
    ['mùng 8 tháng 3 năm 2024', '2024-03-08'],
  ])('%s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  it('is silent where the year is unknown', () => {
    expect(dates('mùng 3 Tết', null)).toEqual([null]);
  });
});
