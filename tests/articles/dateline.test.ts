import { readDateline } from '../../src/articles/dateline';

describe('readDateline', () => {
  test.each([
    ['15:49 | 14/10/2024 GMT+7', '2024-10-14'],
    ['Thứ Sáu, 29/08/2025 14:05 GMT+7', '2025-08-29'],
    ['12:20 14/12/2023', '2023-12-14'],
    ['Chủ nhật, ngày 5 tháng 2 năm 2023', '2023-02-05'],
    ['Hà Nội, ngày 3 tháng 2 năm 2023', '2023-02-03'],
    ['Ngày đăng: 10/05/2018 - Lượt xem: 412', '2018-05-10'],
    ['Cập nhật: 24/06/2022 - 10:12', '2022-06-24'],
    ['16/01/2023 06:45 GMT+7    A- A A+', '2023-01-16'],
    ['10:05 | 19/07/2024 GMT+7   Cỡ chữ   Nghe bài', '2024-07-19'],
    ['Thứ năm, 11/04/2019 | RSS | Đặt báo | Quảng cáo', '2019-04-11'],
    ['2024-05-09 07:30', '2024-05-09'],
    ['14h30, 09-5-2024', '2024-05-09'],
  ])('reads the Vietnamese %s', (line, date) => {
    expect(readDateline(line, 'vi')).toEqual({ date });
  });

  test.each([
    ['March 3, 2024 | 10:00', '2024-03-03'],
    ['Wednesday, 22 March 2023 - 09:14', '2023-03-22'],
    ['Friday, August 29, 2025, 09:30 (GMT+7)', '2025-08-29'],
    ['Tue, Jan 14, 2020 page 1', '2020-01-14'],
    ['Nov 20, 2023 1:15 PM', '2023-11-20'],
    ['Friday, 4.7.2025, 08:12', '2025-07-04'],
    ['21 May 2024 | ANNA BELL | RIVERTON', '2024-05-21'],
    ['13/02/2022', '2022-02-13'],
    ['02/13/2022', '2022-02-13'],
    ['Friday, 09/02/2022', '2022-09-02'],
    ['Wednesday, 09/02/2022', '2022-02-09'],
  ])('reads the English %s', (line, date) => {
    expect(readDateline(line, 'en')).toEqual({ date });
  });

  test('keeps only the year where British and American readings differ', () => {
    expect(readDateline('09/02/2022', 'en')).toEqual({ date: '2022' });
    expect(readDateline('09/09/2022', 'en')).toEqual({ date: '2022-09-09' });
    expect(readDateline('09/02/2022', 'vi')).toEqual({ date: '2022-02-09' });
  });

  test('a date without a year makes a date line that gives no date', () => {
    expect(readDateline('Riverton & Grove | 14th June', 'en')).toEqual({ date: null });
  });

  test('days that do not exist give no date', () => {
    expect(readDateline('10:00 | 31/02/2024', 'vi')).toEqual({ date: null });
  });

  test.each([
    'Ngày 9/5/2024, hai xã gặp nhau.',
    'Ngày 20-3-2011, 2 năm sau khi',
    'Lịch thi đấu bóng chuyền ngày 3/2/2024',
    'Đoàn xã An Hòa thăm trấn Bình Minh, năm 2024',
    '0:00 / 0:00',
    '',
    'Hai bên ký thỏa thuận ngày 3/2/2024, cùng trao đổi nhiều việc khác nữa',
  ])('leaves alone: %s', (line) => {
    expect(readDateline(line, 'vi')).toBeNull();
  });
});
