import { toldIn } from './told-in';

const PACT = 'Bản ghi nhớ về du lịch';

describe('what is urged, denied or only reported', () => {
  it.each([
    [
      'Huyện Lộc Bình và huyện Ninh Minh cần sớm ký Bản ghi nhớ về du lịch.',
      [`wished SIGNED Huyện Lộc Bình ~ ${PACT}; huyện Ninh Minh ~ ${PACT} [active]`],
    ],
    [
      'Huyện Lộc Bình cần hội đàm với huyện Ninh Minh.',
      ['wished MET Huyện Lộc Bình ~ huyện Ninh Minh [mutual]'],
    ],
    [
      'Ông Hoàng Văn Sáng không dừng chân ở cửa khẩu lần này để gặp ông Nông Đức Thắng.',
      ['denied MET Hoàng Văn Sáng ~ Nông Đức Thắng [mutual]'],
    ],
    [
      'Thành phố Móng Cái đã hủy các cuộc hội đàm với thành phố Đông Hưng.',
      ['cancelled MET Thành phố Móng Cái ~ thành phố Đông Hưng [mutual]'],
    ],
    ['Ông Hoàng Văn Sáng cho biết hai nước đã ký Bản ghi nhớ về du lịch.', []],
  ])('%s', (text, told) => {
    expect(toldIn(text).claims).toEqual(told);
  });

  it.each([
    [
      'Huyện Lộc Bình và huyện Ninh Minh ký sớm Bản ghi nhớ về du lịch.',
      [`SIGNED Huyện Lộc Bình ~ ${PACT}; huyện Ninh Minh ~ ${PACT} [active]`],
    ],
    [
      'UBND huyện Lộc Bình cho biết đã ký Bản ghi nhớ về du lịch với UBND huyện Ninh Minh.',
      [`SIGNED UBND huyện Lộc Bình ~ ${PACT}; UBND huyện Ninh Minh ~ ${PACT} [active]`],
    ],
    [
      'Ông Hoàng Văn Sáng đến huyện Ninh Minh để gặp ông Nông Đức Thắng.',
      ['MET Hoàng Văn Sáng ~ Nông Đức Thắng [mutual]'],
    ],
  ])('but: %s', (text, told) => {
    expect(toldIn(text).claims).toEqual(told);
  });
});

describe('whom `hai bộ` means', () => {
  it('is never the persons who were told to meet', () => {
    const { claims } = toldIn(
      'Ông Hoàng Văn Sáng hội đàm với ông Nông Đức Thắng. Hai ông chứng kiến lễ ký Bản ghi nhớ về du lịch giữa hai sở.',
    );
    expect(claims).toEqual(['MET Hoàng Văn Sáng ~ Nông Đức Thắng [mutual]']);
  });
});
