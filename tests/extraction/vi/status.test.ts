import { toldIn } from './told-in';

describe('whether it occurred', () => {
  it.each([
    [
      'Ngày 4/7/2024, thành phố Móng Cái sẽ hội đàm với thành phố Đông Hưng.',
      ['planned MET thành phố Móng Cái ~ thành phố Đông Hưng @2024-07-04 [mutual]'],
    ],
    [
      'Thành phố Móng Cái mong muốn kết nghĩa với thành phố Đông Hưng.',
      ['wished TWINS Thành phố Móng Cái ~ thành phố Đông Hưng [with]'],
    ],
    [
      'Thành phố Móng Cái chưa hội đàm với thành phố Đông Hưng.',
      ['denied MET Thành phố Móng Cái ~ thành phố Đông Hưng [mutual]'],
    ],
    [
      'Huyện Lộc Bình không hội đàm với huyện Ninh Minh.',
      ['denied MET Huyện Lộc Bình ~ huyện Ninh Minh [mutual]'],
    ],
    [
      'Thành phố Móng Cái đã hủy cuộc gặp với thành phố Đông Hưng.',
      ['cancelled MET Thành phố Móng Cái ~ thành phố Đông Hưng [mutual]'],
    ],
    [
      'Cuộc gặp giữa huyện Lộc Bình và huyện Ninh Minh bị hoãn.',
      ['cancelled MET huyện Lộc Bình ~ huyện Ninh Minh [between]'],
    ],
    [
      'Huyện Lộc Bình dự kiến ký Bản ghi nhớ về du lịch với huyện Ninh Minh.',
      [
        'planned SIGNED Huyện Lộc Bình ~ Bản ghi nhớ về du lịch; huyện Ninh Minh ~ Bản ghi nhớ về du lịch [active]',
      ],
    ],
    [
      'Huyện Lộc Bình đề nghị ký Thỏa thuận kết nghĩa với huyện Ninh Minh.',
      [
        'wished SIGNED Huyện Lộc Bình ~ Thỏa thuận kết nghĩa; huyện Ninh Minh ~ Thỏa thuận kết nghĩa [active]',
        'wished TWINS Huyện Lộc Bình ~ huyện Ninh Minh [by-document]',
      ],
    ],
    [
      'Ngày 4/7/2024, ông Trần Quốc Hùng sẽ thăm châu Hồng Hà và hội đàm với ông Vương Chí Cường.',
      [
        'planned MET Trần Quốc Hùng ~ châu Hồng Hà @2024-07-04 [visit]',
        'planned MET Trần Quốc Hùng ~ Vương Chí Cường @2024-07-04 [mutual]',
      ],
    ],
  ])('%s', (text, claims) => {
    expect(toldIn(text).claims).toEqual(claims);
  });

  it('a negation far from the verb does not reach it', () => {
    expect(toldIn('Huyện Lộc Bình không mở chợ đêm mới và hội đàm với huyện Ninh Minh.').claims).toEqual([
      'MET Huyện Lộc Bình ~ huyện Ninh Minh [mutual]',
    ]);
  });
});

describe('words for what has not happened yet', () => {
  const TALKS = 'hội đàm với thành phố Đông Hưng';
  const MET = 'MET thành phố Móng Cái ~ thành phố Đông Hưng [mutual]';

  it.each([
    [`Tới nay thành phố Móng Cái có thể ${TALKS}.`, `wished ${MET}`],
    [`Tới nay thành phố Móng Cái có thể sẽ ${TALKS}.`, `wished ${MET}`],
    [`Tới nay thành phố Móng Cái đã có thể ${TALKS}.`, MET],
    [`Nhiều khả năng thành phố Móng Cái ${TALKS}.`, `wished ${MET}`],
    [`Chưa rõ thành phố Móng Cái ${TALKS}.`, `wished ${MET}`],
    [`Tới nay thành phố Móng Cái chưa từng ${TALKS}.`, `denied ${MET}`],
    [`Trước thềm năm mới, thành phố Móng Cái ${TALKS}.`, MET],
    [`Tới nay thành phố Móng Cái muốn nối lại ${TALKS}.`, `wished ${MET}`],
    [`Tới nay thành phố Móng Cái chưa nối lại ${TALKS}.`, `denied ${MET}`],
    [`Tới nay thành phố Móng Cái đã nối lại ${TALKS}.`, MET],
    [`Tới nay thành phố Móng Cái vừa nối lại ${TALKS}.`, MET],
  ])('%s', (text, claim) => {
    expect(toldIn(text).claims).toEqual([claim]);
  });

  it.each([
    ['Trước thềm cuộc', 'planned '],
    ['Việc nối lại', 'wished '],
    ['Kế hoạch', 'planned '],
    ['Sau cuộc', ''],
  ])('%s … between two', (cue, status) => {
    expect(toldIn(`${cue} hội đàm giữa thành phố Móng Cái và thành phố Đông Hưng, chợ mở.`).claims).toEqual([
      `${status}MET thành phố Móng Cái ~ thành phố Đông Hưng [between]`,
    ]);
  });
});
