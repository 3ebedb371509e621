import { findDates, resolveDates } from '../../../src/extraction/dates';

function dates(text: string, publishedAt: string | null) {
  return resolveDates(findDates(text, 0, text.length, 'vi'), publishedAt).map(({ date }) => date);
}

describe('the dates of a whole article', () => {
  it('count days from the last day told, not from a year or month in between', () => {
    const text =
      'Sáng 9/5, hai xã hội đàm. Hai xã kết nghĩa từ tháng 10/2015. Chiều cùng ngày, hai trường giao lưu.';
    expect(dates(text, '2024-05-20')).toEqual(['2024-05-09', '2015-10', '2024-05-09']);
  });

  it('take no step where something is said to hold since a day', () => {
    const text = 'Sáng 9/5, chợ vốn đóng từ ngày 3/2/2021 mở lại. Cùng ngày, hai xã hội đàm.';
    expect(dates(text, '2024-05-20')).toEqual(['2024-05-09', '2021-02-03', '2024-05-09']);
    expect(dates('Từ ngày 3/2/2021, chợ mở. Cùng ngày, hai xã hội đàm.', '2024-05-20')).toEqual([
      '2021-02-03',
      null,
    ]);
  });

  it('take a step on a day that is told without since', () => {
    const text = 'Sáng 9/5, chợ vốn đóng ngày 3/2/2021 mở lại. Cùng ngày, hai xã hội đàm.';
    expect(dates(text, '2024-05-20')).toEqual(['2024-05-09', '2021-02-03', '2021-02-03']);
  });

  it('follow a journey from day to day', () => {
    const text = 'Đoàn lên đường ngày 8/4. Hôm sau, đoàn thăm chùa. Hai ngày sau, đoàn về.';
    expect(dates(text, '2019-04-20')).toEqual(['2019-04-08', '2019-04-09', '2019-04-11']);
  });

  it('take their year from an anniversary where nothing was published', () => {
    const text = 'Ngày 2/2, hai huyện gặp mặt kỷ niệm 93 năm ngày thành lập Hội (1930-2023).';
    expect(dates(text, null)[0]).toBe('2023-02-02');
  });

  it('stay without a year where anniversaries contradict each other or none is told', () => {
    expect(dates('Ngày 2/2, kỷ niệm 5 năm (2010-2015) và kỷ niệm 6 năm (2010-2016).', null)[0]).toBeNull();
    expect(dates('Hai tỉnh ký năm 2015. Ngày 2/2, hai tỉnh gặp mặt.', null)).toEqual(['2015', null]);
  });
});
