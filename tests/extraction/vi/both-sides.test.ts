import { toldIn } from './told-in';

const MEMO = 'Bản ghi nhớ về du lịch';
const signedBy = (...names: string[]) =>
  `SIGNED ${names.map((name) => `${name} ~ ${MEMO}`).join('; ')} @2024-06-04 [active]`;

/** What the second sentence of a text tells. */
function last(text: string): string | undefined {
  return toldIn(text).claims.at(-1);
}

describe('whom words for both sides mean', () => {
  const AUTHORITIES = 'Ngày 4/6/2024, UBND tỉnh Lào Cai hội đàm với UBND tỉnh Vân Nam.';
  const PLACES = 'Ngày 4/6/2024, tỉnh Lào Cai hội đàm với tỉnh Vân Nam.';
  const CLUBS = 'Ngày 4/6/2024, Hội Người cao tuổi hội đàm với Câu lạc bộ “Sông Xanh”.';

  it.each([
    [
      'hai địa phương: the places of two authorities',
      AUTHORITIES,
      'Hai địa phương',
      ['tỉnh Lào Cai', 'tỉnh Vân Nam'],
    ],
    ['hai địa phương: two places', PLACES, 'Hai địa phương', ['tỉnh Lào Cai', 'tỉnh Vân Nam']],
    [
      'lãnh đạo hai địa phương: the places of two authorities',
      AUTHORITIES,
      'Lãnh đạo hai địa phương',
      ['tỉnh Lào Cai', 'tỉnh Vân Nam'],
    ],
    [
      'hai địa phương: two of no place themselves',
      CLUBS,
      'Hai địa phương',
      ['Hội Người cao tuổi', 'Câu lạc bộ “Sông Xanh”'],
    ],
    [
      'hai bên: two authorities themselves',
      AUTHORITIES,
      'Hai bên',
      ['UBND tỉnh Lào Cai', 'UBND tỉnh Vân Nam'],
    ],
  ])('%s', (_, talks, both, signers) => {
    expect(last(`${talks} ${both} ký ${MEMO}.`)).toBe(signedBy(...signers));
  });

  it('hai địa phương: two places themselves, not what they lie in', () => {
    const talks =
      'Ngày 4/6/2024, thành phố Móng Cái, tỉnh Quảng Ninh, hội đàm với thành phố Sùng Tả, Khu tự trị dân tộc Choang Quảng Tây.';
    expect(last(`${talks} Hai địa phương ký ${MEMO}.`)).toBe(
      signedBy('thành phố Móng Cái', 'thành phố Sùng Tả'),
    );
  });

  it('hai địa phương: the places of two authorities are twinned', () => {
    expect(last(`${AUTHORITIES} Hai địa phương kết nghĩa.`)).toBe('TWINS tỉnh Lào Cai ~ tỉnh Vân Nam [both]');
    expect(last(`${AUTHORITIES} Hai bên kết nghĩa.`)).toBe(
      'TWINS UBND tỉnh Lào Cai ~ UBND tỉnh Vân Nam [both]',
    );
  });
});

describe('heads of both sides', () => {
  const VILLAGES =
    'Ngày 4/6/2024, đoàn đại biểu thôn Pò Hèn do ông Hoàng Văn Lực dẫn đầu gặp đoàn đại biểu thôn Thán Sản do ông Ngô Đại Minh dẫn đầu.';

  it.each([
    ['Hai thôn', ['thôn Pò Hèn', 'thôn Thán Sản']],
    ['Hai bên', ['thôn Pò Hèn', 'Hoàng Văn Lực', 'thôn Thán Sản', 'Ngô Đại Minh']],
    ['Hai trưởng đoàn', ['Hoàng Văn Lực', 'Ngô Đại Minh']],
  ])('%s', (both, signers) => {
    expect(last(`${VILLAGES} ${both} ký ${MEMO}.`)).toBe(signedBy(...signers));
  });

  it('are no villages where one side is nobody but its head', () => {
    const text =
      'Ngày 4/6/2024, đoàn đại biểu thôn Pò Hèn do ông Hoàng Văn Lực dẫn đầu gặp ông Ngô Đại Minh.';
    expect(toldIn(`${text} Hai thôn ký ${MEMO}.`).claims).toEqual([
      'MET Hoàng Văn Lực ~ Ngô Đại Minh; thôn Pò Hèn ~ Ngô Đại Minh @2024-06-04 [mutual]',
    ]);
  });
});

describe('who acts behind a first verb', () => {
  it.each([
    [
      'the guest who comes to visit',
      'tiếp đoàn đại biểu huyện Ninh Minh đến thăm thành phố Lạng Sơn',
      '[receive]',
      'huyện Ninh Minh ~ thành phố Lạng Sơn @2024-06-04 [visit]',
    ],
    [
      'the host, where the verbs are joined',
      'tiếp đoàn đại biểu huyện Ninh Minh và đến thăm thành phố Lạng Sơn',
      '[receive]',
      'huyện Lộc Bình ~ thành phố Lạng Sơn @2024-06-04 [visit]',
    ],
    [
      'the host, who talks',
      'tiếp đoàn đại biểu huyện Ninh Minh, hội đàm với thành phố Bằng Tường',
      '[receive]',
      'huyện Lộc Bình ~ thành phố Bằng Tường @2024-06-04 [mutual]',
    ],
    [
      'the subject, who received nobody',
      'gặp huyện Ninh Minh và đến thăm thành phố Lạng Sơn',
      '[mutual]',
      'huyện Lộc Bình ~ thành phố Lạng Sơn @2024-06-04 [visit]',
    ],
  ])('%s', (_, verbs, rule, second) => {
    expect(toldIn(`Ngày 4/6/2024, huyện Lộc Bình ${verbs}.`).claims).toEqual([
      `MET huyện Lộc Bình ~ huyện Ninh Minh @2024-06-04 ${rule}`,
      `MET ${second}`,
    ]);
  });
});

it('hai bên biên giới, hai bên bờ say where, not who', () => {
  const before = 'Ngày 4/6/2024, xã Mỹ Lâm đón đoàn trấn Thanh Khê và đoàn trấn Long Thủy.';
  expect(toldIn(`${before} Thôn, bản hai bên biên giới cũng kết nghĩa với nhau.`).claims).toHaveLength(1);
  expect(toldIn(`${before} Hai bên ký kết nghĩa.`).claims.length).toBeGreaterThan(1);
});
