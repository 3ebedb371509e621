import { toldIn } from './told-in';

/** The bodies and parties of a text, by name alone. */
function bodiesIn(text: string): string[] {
  return toldIn(text)
    .entities.filter((line) => /^(?:Association|Party) /.test(line))
    .map((line) => line.replace(/^\w+ /, '').replace(/(?: in .*)?(?:, [A-Z]{2})?$/, ''));
}

describe('forms of one name', () => {
  it.each([
    [
      'a short form in brackets',
      'Quỹ Phát triển Sông Lam (SLF) mở lớp. SLF cảm ơn.',
      'Quỹ Phát triển Sông Lam',
    ],
    [
      'a short form told before its name',
      'EU gửi thuốc. Liên minh châu Âu (EU) cảm ơn.',
      'Liên minh châu Âu',
    ],
    ['a short form at the end', 'Quỹ Sông Lam (SLF) mở lớp. Quỹ Sông Lam SLF cảm ơn.', 'Quỹ Sông Lam SLF'],
    [
      'words in short',
      'Bộ GD-ĐT mở lớp. Bộ Giáo dục và Đào tạo Việt Nam cảm ơn.',
      'Bộ Giáo dục và Đào tạo Việt Nam',
    ],
    [
      'countries in short',
      'Hội Hữu nghị Việt - Nhật mở lớp. Hội Hữu nghị Việt Nam - Nhật Bản cảm ơn.',
      'Hội Hữu nghị Việt Nam - Nhật Bản',
    ],
    ['the command of a unit', 'Bộ Tư lệnh Quân khu 9 mở lớp. Quân khu 9 cảm ơn.', 'Bộ Tư lệnh Quân khu 9'],
    [
      'a form of state',
      'Bộ Quốc phòng Vương quốc Campuchia mở lớp. Bộ Quốc phòng Campuchia cảm ơn.',
      'Bộ Quốc phòng Vương quốc Campuchia',
    ],
    [
      "a company's proper name",
      'Tập đoàn Nordwind ký tên. Nordwind và hãng công nghệ Nordwind của Đức cảm ơn.',
      'hãng công nghệ Nordwind của Đức',
    ],
    [
      'a mission without its states',
      'Đại sứ quán đóng cửa. Đại sứ quán Lào tại Hà Lan mở lại.',
      'Đại sứ quán Lào tại Hà Lan',
    ],
    [
      'a company named by a group',
      'Công ty cổ phần Tập đoàn Sao Mai mở lớp.',
      'Công ty cổ phần Tập đoàn Sao Mai',
    ],
  ])('are one body: %s', (_, text, name) => {
    expect(bodiesIn(text)).toEqual([name]);
  });

  it.each([
    ['numbers of units', 'Quân khu 9 mở lớp. Quân khu 3 cảm ơn.', ['Quân khu 9', 'Quân khu 3']],
    [
      'countries',
      'Bộ Quốc phòng Campuchia mở lớp. Bộ Quốc phòng Lào cảm ơn.',
      ['Bộ Quốc phòng Campuchia', 'Bộ Quốc phòng Lào'],
    ],
    [
      'proper names',
      'Tập đoàn Nordwind mở lớp. Tập đoàn Suedwind cảm ơn.',
      ['Tập đoàn Nordwind', 'Tập đoàn Suedwind'],
    ],
    [
      'states that missions are sent by',
      'Đại sứ quán Lào mở lớp. Đại sứ quán Đức cảm ơn.',
      ['Đại sứ quán Lào', 'Đại sứ quán Đức'],
    ],
  ])('two bodies differ in %s', (_, text, names) => {
    expect(bodiesIn(text)).toEqual(names);
  });
});

describe("where a body's name ends", () => {
  it.each([
    [
      'before a person behind its country',
      'Thứ trưởng Bộ Ngoại giao Lào Bounthan Keovongsa đến nơi.',
      'Bộ Ngoại giao Lào',
    ],
    ['before a person of a common surname', 'Giám đốc Sở Y tế Trần Quốc Tuấn phát biểu.', 'Sở Y tế'],
    [
      'not before two syllables that are no name',
      'Giám đốc Viện Khoa học Phương Nam phát biểu.',
      'Viện Khoa học Phương Nam',
    ],
    ['before an amount', 'Công ty Cổ phần Sao Mai 6,8% mỗi ngày.', 'Công ty Cổ phần Sao Mai'],
    ['behind a quotation', 'Công ty "Sao Mai" Anna Bergström đến nơi.', 'Công ty "Sao Mai"'],
    [
      'behind the last field of a list',
      'Bộ Lao động, Thương binh và Xã hội mở lớp.',
      'Bộ Lao động, Thương binh và Xã hội',
    ],
    ['behind a field in small letters', 'Bộ Kế hoạch và đầu tư vừa mở lớp.', 'Bộ Kế hoạch và đầu tư'],
    ['behind two capitals', 'Tập đoàn Hoa Lư trở thành bạn hàng.', 'Tập đoàn Hoa Lư'],
    ['behind a word of two syllables', 'Ban Chiến tranh mở lớp.', 'Ban Chiến tranh'],
    ['behind two continents', 'Ủy ban Kinh tế Á - Âu mở lớp.', 'Ủy ban Kinh tế Á - Âu'],
    [
      'behind the name of a party',
      'Ban Chấp hành Trung ương Đảng Cộng sản Cuba họp.',
      'Ban Chấp hành Trung ương Đảng Cộng sản Cuba',
    ],
  ])('%s', (_, text, name) => {
    expect(bodiesIn(text)).toEqual([name]);
  });

  it('words that only say that a body follows are no part of it', () => {
    expect(
      bodiesIn('Lực lượng Công an tỉnh Lào Cai và tổ chức Đoàn Thanh niên tỉnh Lào Cai mở lớp.'),
    ).toEqual(['Công an tỉnh Lào Cai', 'Đoàn Thanh niên tỉnh Lào Cai']);
  });
});

describe('no body is', () => {
  it.each([
    ['a number of bodies', 'Hai Bộ Quốc phòng giữ đường dây nóng.'],
    ['a kind of bodies', 'Các Tổng công ty điện lực giảm giá.'],
    ['a case', 'Họ bàn vụ Sao Mai.'],
    ['a place that begins as a head does', 'Tàu đi Nha Trang.'],
    ['a committee of a place that is not told', 'UBND tỉnh mở lớp ở tỉnh Lào Cai.'],
    ['part of a longer word', 'Họ dự thế vận hội Mùa đông và ngày hội “mùa trăng”.'],
  ])('%s', (_, text) => {
    expect(bodiesIn(text)).toEqual([]);
  });

  it('a committee of a place named before counts where somebody heads it or a claim needs it', () => {
    const of = (text: string) => bodiesIn(`Huyện Bát Xát mở chợ. ${text}`);
    expect(of('Ông Lê Văn Sơn, Chủ tịch UBND huyện, phát biểu.')).toEqual(['UBND huyện']);
    expect(of('Ngày 4/6/2024, UBND huyện hội đàm với thành phố Đông Hưng.')).toEqual(['UBND huyện']);
    expect(of('Sau đó UBND huyện bàn về chợ.')).toEqual([]);
  });
});

describe('a company that no word for its kind announces', () => {
  it.each([
    ['its name ends in one', 'Nordwind Telecom mở lớp ở Huế.', ['Nordwind Telecom']],
    [
      'its name is told by a claim',
      'Ngày 4/6/2024, tỉnh Lào Cai ký bản ghi nhớ hợp tác về chợ với VietGrain.',
      ['VietGrain'],
    ],
    ['a ware of it', 'Họ dùng VietGrain ở nhà.', []],
    ['other foreign names', 'Họ xem Nordwind Sonata ở nhà.', []],
    ['a Vietnamese sentence behind a short word', 'Air là không khí.', []],
  ])('%s', (_, text, names) => {
    expect(bodiesIn(text)).toEqual(names);
  });
});
