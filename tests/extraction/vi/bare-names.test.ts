import { toldIn } from './told-in';

const ofType = (type: string, text: string) =>
  toldIn(text)
    .entities.filter((line) => line.startsWith(`${type} `))
    .map((line) => line.slice(type.length + 1).replace(/(?: \(\w+\))?(?: in .*)?(?:, [A-Z]{2})?$/, ''));

describe('a bare name is a place', () => {
  it.each([
    ['of its own', 'Họ ở Paris.', ['Paris']],
    ['of one syllable, in Vietnam', 'Họ ở Huế.', ['Huế']],
    ['behind a newspaper of a like name', 'Ông đọc Washington Post ở Washington.', ['Washington']],
    ['beside a treaty that it names', 'Hiệp định Paris về khí hậu đã có. Họ ở Paris.', ['Paris']],
    ['behind a kind word', 'Dân khu Hòa Lạc và khu 7 đi chợ.', ['khu Hòa Lạc', 'khu 7']],
  ])('%s', (_, text, names) => {
    expect(ofType('City', text)).toEqual(names);
  });

  it.each([
    ['of one everyday syllable', 'Ở đó Viên tướng và Mai sau gặp lại.'],
    ['in a longer name', 'Họ ăn ở quán Hoa Sen Hà Nội.'],
    ['before another foreign name', 'Ông đọc Washington Post.'],
    ['in the name of a treaty', 'Hiệp định Paris về khí hậu đã có.'],
    ['in a credit', 'Ảnh: BẮC NINH'],
    ['behind a word that hides a kind word', 'Nhiệm kỳ 5 năm, cùng kỳ 2017, đường sắt đô thị số 3.'],
    ['that a verb begins', 'Hôm nay thành phố Tổ chức lễ hội.'],
    ['of a company', 'Dân khu Samsung đi chợ.'],
    ['that only a body is named by', 'Đồn Biên phòng Tây Hoang mở lớp.'],
  ])('not %s', (_, text) => {
    expect(ofType('City', text)).toEqual([]);
  });

  it('one that only a body is named by counts where it is named again', () => {
    const text = 'Đồn Biên phòng Tây Hoang mở lớp. Xã Tây Hoang cảm ơn.';
    expect(ofType('City', text)).toEqual(['Xã Tây Hoang']);
  });
});

describe('a foreign name is a person', () => {
  it.each([
    ['told by an apposition', 'Anna Bergström, chuyên gia về châu Á, phát biểu.', ['Anna Bergström']],
    ['told by one with a lead', 'Anna Bergström, một nhà báo, phát biểu.', ['Anna Bergström']],
    ['at a post abroad', 'Đại sứ Lào tại Nga Bounthan Keovongsa đến nơi.', ['Bounthan Keovongsa']],
    ['behind brackets', 'Tỉnh trưởng Takeo (Campuchia) La Thành đến nơi.', ['La Thành']],
    ['behind a bare kind word', 'Thống đốc tỉnh Kenji Moriwaki phát biểu.', ['Kenji Moriwaki']],
    ['with a particle and a hyphen', 'Tổng thống Bashar al - Haddad đến nơi.', ['Bashar al - Haddad']],
    [
      'misspelt once',
      'Thị trưởng Peter Feldmark đến nơi. Ông Perter Feldmark phát biểu.',
      ['Peter Feldmark'],
    ],
    ['called by a family name', 'Ông Vương Thành đến nơi. Ông Vương phát biểu.', ['Vương Thành']],
  ])('%s', (_, text, names) => {
    expect(ofType('Person', text)).toEqual(names);
  });

  it.each([
    ['with no title behind its comma', 'Nordwind Telecom, sau nhiều năm, mở lại.'],
    ['with a capital inside a word', 'Giám đốc VietGrain phát biểu.'],
    ['of an ocean or a mountain range', 'Vùng Thái Bình Dương và Đường Trường Sơn đông người.'],
    ['of a point of the compass', 'Họ về phía Đông Nam đảo.'],
  ])('not %s', (_, text) => {
    expect(ofType('Person', text)).toEqual([]);
  });

  it('short names that differ in a letter are two persons', () => {
    const text = 'Ông Kim Jong-un và ông Kim Jong-il, bà Anna Holm và bà Anna Helm đến nơi.';
    expect(ofType('Person', text)).toEqual(['Kim Jong-un', 'Kim Jong-il', 'Anna Holm', 'Anna Helm']);
  });

  it('an ambassador has an office', () => {
    expect(toldIn('Đại sứ Lào tại Nga Bounthan Keovongsa đến nơi.').roles).toEqual([
      'Bounthan Keovongsa: Đại sứ of nobody',
    ]);
  });
});

describe('a foreign word behind a title that a place bears too', () => {
  it('is a given name before one more word', () => {
    const text = 'Tổng thống Salvador Ortegard đến nơi.';
    expect([ofType('Person', text), ofType('City', text)]).toEqual([['Salvador Ortegard'], []]);
  });

  it('is the place before a full name', () => {
    const text = 'Thị trưởng Frankfurt Peter Feldmark đến nơi.';
    expect([ofType('Person', text), ofType('City', text)]).toEqual([['Peter Feldmark'], ['Frankfurt']]);
  });
});
