import { toldIn } from './told-in';

const TWO = 'Tỉnh Lào Cai và châu Hồng Hà';
const SIGN_MEMO = 'SIGNED Tỉnh Lào Cai ~ Bản ghi nhớ về du lịch; châu Hồng Hà ~ Bản ghi nhớ về du lịch';
const SIGN_ACCORD =
  'SIGNED Tỉnh Lào Cai ~ Thỏa thuận hợp tác phòng dịch; châu Hồng Hà ~ Thỏa thuận hợp tác phòng dịch';

describe('what was signed before', () => {
  it.each([
    ['the day of signing', `${TWO} nhớ ngày ký Bản ghi nhớ về du lịch.`],
    ['the matter of signing', `${TWO} bàn việc ký Bản ghi nhớ về du lịch.`],
    ['a signed document carried out', `${TWO} triển khai Bản ghi nhớ về du lịch đã ký.`],
    [
      'a document signed years ago carried out',
      `${TWO} triển khai Thỏa thuận hợp tác phòng dịch đã ký năm 2019.`,
    ],
  ])('tells no signing: %s', (_, text) => {
    const { claims, dropped } = toldIn(text);
    expect(claims).toEqual([]);
    expect(dropped).toEqual([expect.stringMatching(/ký: the signing of something signed before$/)]);
  });

  it.each([
    ['who sign', `${TWO} ký Bản ghi nhớ về du lịch.`, `${SIGN_MEMO} [active]`],
    [
      'who have it',
      `${TWO} có Bản ghi nhớ về du lịch ký ngày 4/6/2024.`,
      `${SIGN_MEMO} @2024-06-04 [active]`,
    ],
    [
      'who have it, told behind a comma',
      `${TWO} có Thỏa thuận hợp tác phòng dịch, được ký năm 2019.`,
      `${SIGN_ACCORD} @2019 [active]`,
    ],
    [
      'who reached it',
      `${TWO} đã đạt Thỏa thuận hợp tác phòng dịch ký ngày 4/6/2024.`,
      `${SIGN_ACCORD} @2024-06-04 [active]`,
    ],
  ])('signed are those %s', (_, text, claim) => {
    expect(toldIn(text).claims).toEqual([claim]);
  });
});

describe('who witnesses a signing', () => {
  const WITNESSES = 'Ông Trần Quốc Hùng và ông Vương Chí Cường';

  it.each([
    ['close to it', `${WITNESSES} cùng bà con chứng kiến buổi lễ ký Bản ghi nhớ về du lịch.`],
    ['some words before it', `${WITNESSES} chứng kiến trong niềm vui chung lễ ký Bản ghi nhớ về du lịch.`],
  ])('does not sign: %s', (_, text) => {
    expect(toldIn(text)).toMatchObject({ claims: [], dropped: ['ký: only witnessed'] });
  });

  it('signs where what he witnessed is far off', () => {
    const text = `${WITNESSES} chứng kiến mưa tạnh từ sớm trong niềm vui lớn của bà con rồi ký Bản ghi nhớ về du lịch.`;
    expect(toldIn(text).claims).toEqual([
      'SIGNED Trần Quốc Hùng ~ Bản ghi nhớ về du lịch; Vương Chí Cường ~ Bản ghi nhớ về du lịch [active]',
    ]);
  });

  it('does not keep others from signing who are told in between', () => {
    const text = 'Ông Trần Quốc Hùng chứng kiến tỉnh Lào Cai và châu Hồng Hà ký Bản ghi nhớ về du lịch.';
    expect(toldIn(text).claims).toEqual([
      'SIGNED tỉnh Lào Cai ~ Bản ghi nhớ về du lịch; châu Hồng Hà ~ Bản ghi nhớ về du lịch [active]',
    ]);
  });
});
