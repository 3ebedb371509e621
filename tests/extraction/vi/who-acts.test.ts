import { toldIn } from './told-in';

const claimsOf = (text: string) => toldIn(text).claims.map((claim) => claim.replace(/ \[.*$/, ''));

describe('who acts', () => {
  it.each([
    [
      'hands the subject on from a verb with no object',
      'Ông Lê Văn Hải thăm nhà sàn Bác Hồ, hội đàm với bà Trần Thị Mai.',
      ['MET Lê Văn Hải ~ Trần Thị Mai'],
    ],
    [
      'is no host who only gave the dinner',
      'Ông Lê Văn Hải đã dự tiệc do bà Trần Thị Mai chiêu đãi, tiếp ông Phạm Văn Lâm.',
      ['MET Trần Thị Mai ~ Lê Văn Hải', 'MET Lê Văn Hải ~ Phạm Văn Lâm'],
    ],
    [
      'shares a partner with a verb of no meeting',
      'Ông Lê Văn Hải đã tiếp đón và giới thiệu với bà Trần Thị Mai về văn hóa.',
      ['MET Lê Văn Hải ~ Trần Thị Mai'],
    ],
    [
      'is told in the sentence before',
      'Ông Lê Văn Hải thăm Lào. Trong cuộc hội đàm với bà Trần Thị Mai, hai bên nhất trí tăng cường hợp tác.',
      ['MET Lê Văn Hải ~ Trần Thị Mai'],
    ],
    [
      'is a counterpart named before',
      'Thủ tướng Nga Dmitry Sokolov đến Hà Nội. Thủ tướng Lê Văn Hải có cuộc hội đàm với người đồng cấp Nga.',
      ['MET Lê Văn Hải ~ Dmitry Sokolov'],
    ],
    [
      'is the head of the home state',
      'Thủ tướng Lê Văn Hải đến Tokyo. Thủ tướng Việt Nam tiếp bà Yuji Nakada.',
      ['MET Lê Văn Hải ~ Yuji Nakada'],
    ],
    [
      'has his body behind him, not a place of his name',
      'Chủ tịch UBND tỉnh Nguyễn Đức Mai đã tiếp ông Lê Văn Hải.',
      ['MET Nguyễn Đức Mai ~ Lê Văn Hải'],
    ],
    [
      'meets in a temper that the noun tells',
      'Cuộc hội đàm căng thẳng giữa ông Lê Văn Hải và bà Trần Thị Mai kết thúc.',
      ['MET Lê Văn Hải ~ Trần Thị Mai'],
    ],
  ])('%s', (_, text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });

  it.each([
    [
      'those who look on',
      'Lễ ký diễn ra dưới sự chứng kiến của ông Lê Văn Hải và Tổng thống Mỹ Donald Fox, bên lề thượng đỉnh.',
    ],
    [
      'officials, who are not their head of state',
      'Tổng thống Mỹ Donald Fox phát biểu. Các quan chức Mỹ đã hội đàm với bà Trần Thị Mai.',
    ],
    ['those whom talks are about', 'Hai ông hội đàm về căng thẳng giữa huyện Cao Lộc và huyện Ninh Minh.'],
    ['two places of another level', 'Xã Tân Hải và xã Tân Sơn làm đường. Lãnh đạo hai tỉnh đã hội đàm.'],
  ])('are not %s', (_, text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});

describe('who signs', () => {
  it.each([
    [
      'leaders who hand over papers and sign',
      'Lãnh đạo tỉnh Nghệ An trao giấy chứng nhận và ký kết thỏa thuận hợp tác với tỉnh Vân Nam.',
      ['SIGNED tỉnh Nghệ An ~ thỏa thuận hợp tác; tỉnh Vân Nam ~ thỏa thuận hợp tác'],
    ],
    [
      'a body named with its bare place',
      'Hội Hữu nghị Việt Nam - Lào An Giang đã ký bản ghi nhớ với Tỉnh đoàn Hà Giang.',
      ['SIGNED Hội Hữu nghị Việt Nam - Lào An Giang ~ bản ghi nhớ; Tỉnh đoàn Hà Giang ~ bản ghi nhớ'],
    ],
    [
      'nobody who only looks on',
      'Ông Lê Văn Hải gặp bà Trần Thị Mai. Hai bên chứng kiến lễ ký kết các văn kiện giữa hai bên.',
      ['MET Lê Văn Hải ~ Trần Thị Mai'],
    ],
    [
      'nobody of another clause',
      'Theo thỏa thuận được ký ngày 3/6, mọi tin được chia sẻ giữa huyện Cao Lộc và huyện Ninh Minh.',
      [],
    ],
  ])('%s', (_, text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

it('ties pairs joined by dashes one by one', () => {
  const text = 'Hai cặp thôn đã kết nghĩa: thôn Nà Lầu - thôn Bản Giàng và thôn Pác Lạn - thôn Lũng Phầy.';
  expect(claimsOf(text)).toEqual([
    'TWINS thôn Nà Lầu ~ thôn Bản Giàng',
    'TWINS thôn Pác Lạn ~ thôn Lũng Phầy',
  ]);
});
