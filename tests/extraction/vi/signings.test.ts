import { toldIn } from './told-in';

describe('what tells a signing', () => {
  it.each([
    [
      'Ngày 4/6/2024, tỉnh Lạng Sơn và Khu tự trị dân tộc Choang Quảng Tây ký Biên bản ghi nhớ về du lịch.',
      'SIGNED tỉnh Lạng Sơn ~ Biên bản ghi nhớ về du lịch; Khu tự trị dân tộc Choang Quảng Tây ~ Biên bản ghi nhớ về du lịch @2024-06-04 [active]',
    ],
    [
      'Ngày 4/6/2024, Sở Y tế tỉnh Lào Cai ký với Ủy ban Y tế tỉnh Vân Nam Bản ghi nhớ phòng dịch.',
      'SIGNED Sở Y tế tỉnh Lào Cai ~ Bản ghi nhớ phòng dịch; Ủy ban Y tế tỉnh Vân Nam ~ Bản ghi nhớ phòng dịch @2024-06-04 [active]',
    ],
    [
      'Thỏa thuận hợp tác phòng dịch được Sở Y tế tỉnh Lào Cai và Ủy ban Y tế tỉnh Vân Nam ký ngày 4/6/2024.',
      'SIGNED Sở Y tế tỉnh Lào Cai ~ Thỏa thuận hợp tác phòng dịch; Ủy ban Y tế tỉnh Vân Nam ~ Thỏa thuận hợp tác phòng dịch @2024-06-04 [signed-by]',
    ],
    [
      'Hai bên ký kết Bản ghi nhớ giữa tỉnh Lào Cai và châu Hồng Hà.',
      'SIGNED tỉnh Lào Cai ~ Bản ghi nhớ giữa tỉnh Lào Cai và châu Hồng Hà; châu Hồng Hà ~ Bản ghi nhớ giữa tỉnh Lào Cai và châu Hồng Hà [between]',
    ],
    [
      'Bản ghi nhớ giữa tỉnh Lào Cai và châu Hồng Hà đã có hiệu lực.',
      'SIGNED tỉnh Lào Cai ~ Bản ghi nhớ giữa tỉnh Lào Cai và châu Hồng Hà; châu Hồng Hà ~ Bản ghi nhớ giữa tỉnh Lào Cai và châu Hồng Hà [between]',
    ],
    [
      'Tỉnh Lào Cai ký Thỏa thuận hợp tác phòng dịch ngày 4/6/2024.',
      'SIGNED Tỉnh Lào Cai ~ Thỏa thuận hợp tác phòng dịch @2024-06-04 [active]',
    ],
    [
      'Ông Trần Quốc Hùng và ông Vương Chí Cường thay mặt tỉnh Lào Cai và châu Hồng Hà ký Bản ghi nhớ thương mại.',
      'SIGNED Trần Quốc Hùng ~ Bản ghi nhớ thương mại; Vương Chí Cường ~ Bản ghi nhớ thương mại; tỉnh Lào Cai ~ Bản ghi nhớ thương mại; châu Hồng Hà ~ Bản ghi nhớ thương mại [active]',
    ],
    [
      'Huyện Lộc Bình và huyện Ninh Minh ký biên bản.',
      'SIGNED Huyện Lộc Bình ~ biên bản; huyện Ninh Minh ~ biên bản [active]',
    ],
  ])('%s', (text, claim) => {
    expect(toldIn(text).claims).toEqual([claim]);
  });

  it('whom the subject has just met signs too', () => {
    expect(
      toldIn('Tỉnh Lào Cai họp với châu Hồng Hà và ký Bản ghi nhớ về du lịch ngày 4/6/2024.').claims,
    ).toEqual([
      'MET Tỉnh Lào Cai ~ châu Hồng Hà @2024-06-04 [mutual]',
      'SIGNED Tỉnh Lào Cai ~ Bản ghi nhớ về du lịch; châu Hồng Hà ~ Bản ghi nhớ về du lịch @2024-06-04 [active]',
    ]);
  });

  it('tellings of one document are one signing', () => {
    const text =
      'Ngày 4/6/2024, tỉnh Lào Cai ký Bản ghi nhớ về du lịch. Bản ghi nhớ về du lịch được châu Hồng Hà ký.';
    expect(toldIn(text).claims).toEqual([
      'SIGNED tỉnh Lào Cai ~ Bản ghi nhớ về du lịch; châu Hồng Hà ~ Bản ghi nhớ về du lịch @2024-06-04 [active, signed-by]',
    ]);
  });
});

describe('what tells none', () => {
  it.each([
    ['Ông Trần Quốc Hùng chứng kiến lễ ký Bản ghi nhớ phòng dịch.', ['ký: only witnessed']],
    ['Ông Trần Quốc Hùng dự lễ ký kết Bản ghi nhớ phòng dịch.', ['ký kết: only witnessed']],
    ['Ông Trần Quốc Hùng ký quyết định khen thưởng.', ['ký: no document named']],
    ['Biên bản ghi nhớ (MoU) về du lịch đã được ký.', ['ký: nobody signs']],
    ['Ông Trần Quốc Hùng ký Thỏa thuận hợp tác.', []],
  ])('%s', (text, reasons) => {
    const told = toldIn(text);
    expect(told.claims).toEqual([]);
    expect(told.dropped).toEqual(reasons);
  });
});
