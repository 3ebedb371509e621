import { toldIn } from './told-in';

describe('places', () => {
  it.each([
    [
      'Huyện Long Châu, thành phố Sùng Tả mở chợ.',
      ['City Huyện Long Châu (district) in thành phố Sùng Tả, CN', 'City thành phố Sùng Tả (city), CN'],
    ],
    ['Chợ mở ở Đông Hưng (Trung Quốc).', ['City Đông Hưng, CN']],
    ['Quận 1 và thôn Bản Mới cùng trồng cây.', ['City Quận 1 (district), VN', 'City thôn Bản Mới (village)']],
    [
      'Phường Móng Cái 1 và thôn số 3 cùng trồng cây.',
      ['City Phường Móng Cái 1 (commune), VN', 'City thôn số 3 (village)'],
    ],
    [
      'Lãnh đạo các huyện Hà Quảng, Trùng Khánh và Hạ Lang dự hội nghị.',
      [
        'City huyện Hà Quảng (district), VN',
        'City Trùng Khánh (district), VN',
        'City Hạ Lang (district), VN',
      ],
    ],
    ['Huyện phía Bắc mở chợ.', []],
    ['Cộng hòa Séc mở chợ.', []],
    ['Tòa nhà của báo Tuổi Trẻ và cửa khẩu Tà Lùng đã mở.', []],
  ])('%s', (text, entities) => {
    expect(toldIn(text).entities).toEqual(entities);
  });
});

describe('bodies', () => {
  it.each([
    [
      'Công an tỉnh Lạng Sơn và Cao Bằng đi cùng.',
      ['Công an tỉnh Lạng Sơn in tỉnh Lạng Sơn, VN', 'Công an tỉnh Cao Bằng in Cao Bằng, VN'],
    ],
    [
      'Đồn Biên phòng cửa khẩu quốc tế Móng Cái kiểm tra hàng hóa.',
      ['Đồn Biên phòng cửa khẩu quốc tế Móng Cái in Móng Cái, VN'],
    ],
    [
      'Sở Văn hóa, Thể thao và Du lịch tỉnh Cao Bằng mở lớp.',
      ['Sở Văn hóa, Thể thao và Du lịch tỉnh Cao Bằng in tỉnh Cao Bằng, VN'],
    ],
    [
      'Hội Hữu nghị Việt - Trung tỉnh Lạng Sơn mở lớp.',
      ['Hội Hữu nghị Việt - Trung tỉnh Lạng Sơn in tỉnh Lạng Sơn, VN'],
    ],
    ['Câu lạc bộ “Sông Xanh” mở lớp.', ['Câu lạc bộ “Sông Xanh”']],
    ['Đại sứ quán Việt Nam tại Hà Lan mở cửa.', ['Đại sứ quán Việt Nam tại Hà Lan, VN']],
    ['Tổ chức Y tế Thế giới (WHO) gửi thuốc. WHO cảm ơn.', ['WHO']],
    [
      'UBND tỉnh Lào Cai và Ủy ban nhân dân tỉnh Lào Cai là một.',
      ['Ủy ban nhân dân tỉnh Lào Cai in tỉnh Lào Cai, VN'],
    ],
    ['Họ tổ chức lễ hội và hợp tác với bạn hàng.', []],
    ['Các trường đều mở lớp, hội họp thường xuyên.', []],
  ])('%s', (text, bodies) => {
    const found = toldIn(text).entities.filter((line) => line.startsWith('Association '));
    expect(found).toEqual(bodies.map((body) => `Association ${body}`));
  });

  it('a party committee is a party', () => {
    expect(toldIn('Thành ủy Móng Cái mở lớp.').entities).toContain('Party Thành ủy Móng Cái in Móng Cái, VN');
  });
});

describe('persons', () => {
  it.each([
    ['Bà Nguyễn Thị Hồng Hạnh và ông Kim Jong-un đến nơi.', ['Nguyễn Thị Hồng Hạnh', 'Kim Jong-un']],
    ['Tổng thống Emmanuel Duval đến nơi.', ['Emmanuel Duval']],
    ['Ông Harry S. Truben đến nơi.', ['Harry S. Truben']],
    ['Bà Ursula von der Berg và ông Paul van Dorn đến nơi.', ['Ursula von der Berg', 'Paul van Dorn']],
    ['Bà Ursula la cà trên phố.', ['Ursula']],
    ['Ông Nguyễn Văn Tùng đến nơi. Sau đó ông Tùng phát biểu.', ['Nguyễn Văn Tùng']],
    ['Các ông Nguyễn Văn Tùng, Trần Văn Kiên phát biểu.', ['Nguyễn Văn Tùng', 'Trần Văn Kiên']],
    ['Trên đường Nguyễn Trãi Mới đông người.', []],
    ['Ông ấy đến nơi.', []],
  ])('%s', (text, persons) => {
    const found = toldIn(text).entities.filter((line) => line.startsWith('Person '));
    expect(found).toEqual(persons.map((person) => `Person ${person}`));
  });
});

describe('roles', () => {
  it.each([
    [
      'Giám đốc Sở Y tế tỉnh Cao Bằng Nông Văn Tuấn phát biểu.',
      ['Nông Văn Tuấn: Giám đốc of Sở Y tế tỉnh Cao Bằng'],
    ],
    [
      'Bí thư Thành ủy Móng Cái, Chủ tịch HĐND thành phố Hồ Quang Khải phát biểu.',
      ['Hồ Quang Khải: Bí thư of Thành ủy Móng Cái', 'Hồ Quang Khải: Chủ tịch of HĐND thành phố'],
    ],
    [
      'Ông Hồ Quang Khải - Bí thư Thành ủy Móng Cái phát biểu.',
      ['Hồ Quang Khải: Bí thư of Thành ủy Móng Cái'],
    ],
    [
      'Ông Hồ Quang Khải (Bí thư Thành ủy Móng Cái) phát biểu.',
      ['Hồ Quang Khải: Bí thư of Thành ủy Móng Cái'],
    ],
    ['Thủ tướng Lào Bounmy Vongsa phát biểu.', ['Bounmy Vongsa: Thủ tướng of nobody']],
    ['Ông Hồ Quang Khải phát biểu. Bí thư Thành ủy Móng Cái đến sau.', []],
    ['Tiến sĩ Nông Văn Tuấn phát biểu.', []],
  ])('%s', (text, roles) => {
    expect(toldIn(text).roles).toEqual(roles);
  });
});

describe('agreements', () => {
  it.each([
    [
      'Hai bên trao Bản ghi nhớ hợp tác về thương mại và du lịch trong tháng này.',
      ['Bản ghi nhớ hợp tác về thương mại và du lịch'],
    ],
    ['Biên bản ghi nhớ (MoU) về du lịch đã có.', ['Biên bản ghi nhớ (MoU) về du lịch']],
    [
      'Thỏa thuận khung về du lịch nhằm mở đường đã có. Thỏa thuận khung về du lịch giai đoạn mới đã có.',
      ['Thỏa thuận khung về du lịch giai đoạn mới'],
    ],
    [
      'Hai bên trao Bản ghi nhớ về thương mại, đầu tư và du lịch.',
      ['Bản ghi nhớ về thương mại, đầu tư và du lịch'],
    ],
    ['Bản ghi nhớ về thương mại lần đầu đã có.', ['Bản ghi nhớ về thương mại']],
    ['Họ có thỏa thuận miệng.', []],
    ['Họ đã có Thỏa thuận hợp tác về du lịch.', ['Thỏa thuận hợp tác về du lịch']],
    ['Tuyên bố của nhà lãnh đạo về giá gạo gây tiếng vang.', []],
  ])('%s', (text, agreements) => {
    const found = toldIn(text).entities.filter((line) => line.startsWith('Agreement '));
    expect(found).toEqual(agreements.map((agreement) => `Agreement ${agreement}`));
  });
});
