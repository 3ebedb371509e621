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
