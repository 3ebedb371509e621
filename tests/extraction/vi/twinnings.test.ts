import { toldIn } from './told-in';

describe('what tells a twinning', () => {
  it.each([
    [
      'Thôn Pò Hèn kết nghĩa với thôn Thán Sản từ năm 2014.',
      'TWINS Thôn Pò Hèn ~ thôn Thán Sản @2014 [with]',
    ],
    [
      'Lễ kết nghĩa giữa thành phố Móng Cái và thành phố Đông Hưng diễn ra năm 2015.',
      'TWINS thành phố Móng Cái ~ thành phố Đông Hưng @2015 [between]',
    ],
    [
      'Thành phố Móng Cái và thành phố Đông Hưng kết nghĩa năm 2015.',
      'TWINS Thành phố Móng Cái ~ thành phố Đông Hưng @2015 [together]',
    ],
    [
      'Kết nghĩa năm 2015, thành phố Móng Cái và thành phố Đông Hưng ngày càng gần gũi.',
      'TWINS thành phố Móng Cái ~ thành phố Đông Hưng @2015 [fronted]',
    ],
    ['Hai tỉnh kết nghĩa Lào Cai - Vân Nam cùng mở chợ đêm.', 'TWINS Lào Cai ~ Vân Nam [pair]'],
    [
      'Thôn Pò Hèn giáp thôn Thán Sản. Năm 2014, hai thôn kết nghĩa tại Móng Cái, Đông Hưng.',
      'TWINS Thôn Pò Hèn ~ thôn Thán Sản @2014 [both]',
    ],
    [
      'Thôn Pò Hèn giáp thôn Thán Sản. Năm 2014, hai thôn kết nghĩa.',
      'TWINS Thôn Pò Hèn ~ thôn Thán Sản @2014 [both]',
    ],
    [
      'Huyện Lộc Bình và huyện Ninh Minh kỷ niệm 10 năm kết nghĩa.',
      'TWINS Huyện Lộc Bình ~ huyện Ninh Minh @2014 [together]',
    ],
    [
      'Tới đây, hai huyện Lộc Bình và Ninh Minh sẽ tổ chức kỷ niệm 10 năm kết nghĩa.',
      'TWINS huyện Lộc Bình ~ Ninh Minh @2014 [together]',
    ],
  ])('%s', (text, claim) => {
    expect(toldIn(text).claims).toEqual([claim]);
  });

  it('each pair of a list', () => {
    const text = 'Ba cặp xã đã kết nghĩa: xã Bát Xát với trấn Kim Bình; xã Mường Khương với trấn Kiều Đầu.';
    expect(toldIn(text).claims).toEqual([
      'TWINS xã Bát Xát ~ trấn Kim Bình [listed]',
      'TWINS xã Mường Khương ~ trấn Kiều Đầu [listed]',
    ]);
  });

  it('a document that makes twins ties those who sign it, across the border', () => {
    expect(
      toldIn('Ngày 4/6/2024, huyện Lộc Bình và huyện Ninh Minh ký Thỏa thuận kết nghĩa.').claims,
    ).toEqual([
      'SIGNED huyện Lộc Bình ~ Thỏa thuận kết nghĩa; huyện Ninh Minh ~ Thỏa thuận kết nghĩa @2024-06-04 [active]',
      'TWINS huyện Lộc Bình ~ huyện Ninh Minh @2024-06-04 [by-document]',
    ]);
  });
});

describe('what tells none', () => {
  it.each([
    ['Ông Trần Quốc Hùng kết nghĩa với ông Vương Chí Cường.'],
    ['Thành phố Móng Cái kết nghĩa tại thành phố Đông Hưng.'],
    ['Huyện Lộc Bình kết nghĩa từ năm 2014.'],
  ])('%s', (text) => {
    const told = toldIn(text);
    expect(told.claims).toEqual([]);
    expect(told.dropped).toEqual(['kết nghĩa: not two places or bodies']);
  });
});
