import { explain } from '../../../src/extraction';
import { articleOf, gazetteer, toldIn } from './told-in';

describe('dealings that are furthered', () => {
  it.each([
    ['Ngày 4/6/2024, huyện Lộc Bình tăng cường giao lưu với huyện Ninh Minh.', 'giao lưu'],
    ['Huyện Lộc Bình duy trì đối thoại với huyện Ninh Minh.', 'đối thoại'],
    ['Huyện Lộc Bình đẩy mạnh trao đổi với huyện Ninh Minh.', 'trao đổi'],
    ['Hai bên tăng cường gặp gỡ giữa huyện Lộc Bình và huyện Ninh Minh.', 'gặp gỡ'],
  ])('are no meeting: %s', (text, word) => {
    expect(toldIn(text)).toMatchObject({ claims: [], dropped: [`${word}: dealings that are furthered`] });
  });

  it.each([
    [
      'what is not furthered',
      'Ngày 4/6/2024, huyện Lộc Bình giao lưu với huyện Ninh Minh.',
      'MET huyện Lộc Bình ~ huyện Ninh Minh @2024-06-04 [mutual]',
    ],
    [
      'talks, which are no policy',
      'Huyện Lộc Bình đẩy mạnh hội đàm với huyện Ninh Minh.',
      'MET Huyện Lộc Bình ~ huyện Ninh Minh [mutual]',
    ],
  ])('meets: %s', (_, text, claim) => {
    expect(toldIn(text).claims).toEqual([claim]);
  });
});

describe('between', () => {
  it.each([
    'Ông Trần Quốc Hùng hội đàm về quan hệ giữa tỉnh Lào Cai và châu Hồng Hà.',
    'Cuộc hội đàm về hợp tác giữa tỉnh Lào Cai và châu Hồng Hà kéo dài.',
  ])('are those whom the talks are about: %s', (text) => {
    expect(toldIn(text)).toMatchObject({ claims: [], dropped: ['hội đàm: not two parties'] });
  });

  it.each([
    [
      'those who talk',
      'Cuộc hội đàm giữa tỉnh Lào Cai và châu Hồng Hà kéo dài.',
      'MET tỉnh Lào Cai ~ châu Hồng Hà [between]',
    ],
    [
      'those who talk, headed by their hosts in the order in which they are told',
      'Ngày 4/6/2024, ông Trần Quốc Hùng và bà Lý Kiến Minh đồng chủ trì hội đàm giữa tỉnh Lào Cai và châu Hồng Hà.',
      'MET tỉnh Lào Cai ~ châu Hồng Hà; Trần Quốc Hùng ~ Lý Kiến Minh @2024-06-04 [between]',
    ],
    [
      'those who talk, not headed by places that host them',
      'Ngày 4/6/2024, tỉnh Thanh Hóa và tỉnh Nghệ An đồng chủ trì hội đàm giữa tỉnh Lào Cai và châu Hồng Hà.',
      'MET tỉnh Lào Cai ~ châu Hồng Hà @2024-06-04 [between]',
    ],
    [
      'those who talk, not headed by others where they are persons',
      'Ngày 4/6/2024, ông Trần Quốc Hùng và bà Lý Kiến Minh đồng chủ trì hội đàm giữa ông Phạm Văn Bình và ông Ngô Đại Minh.',
      'MET Phạm Văn Bình ~ Ngô Đại Minh @2024-06-04 [between]',
    ],
  ])('are %s', (_, text, claim) => {
    expect(toldIn(text).claims).toEqual([claim]);
  });

  /** Who meets on which side, by name. */
  function sidesIn(text: string): Record<string, string> {
    const { entities, claims } = explain(articleOf(text), gazetteer).extraction;
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    return Object.fromEntries(
      (claims[0]?.participants ?? []).map(({ entity, side }) => [names.get(entity) ?? '?', String(side)]),
    );
  }

  it.each([
    'bà Lý Kiến Minh, Châu trưởng châu Hồng Hà, và ông Trần Quốc Hùng, Chủ tịch UBND tỉnh Lào Cai, đồng chủ trì hội đàm giữa tỉnh Lào Cai và châu Hồng Hà.',
    'ông Trần Quốc Hùng, Chủ tịch UBND tỉnh Lào Cai, và bà Lý Kiến Minh, Châu trưởng châu Hồng Hà, đồng chủ trì hội đàm giữa tỉnh Lào Cai và châu Hồng Hà.',
  ])('each host heads the side that he belongs to: %s', (text) => {
    const sides = sidesIn(`Ngày 4/6/2024, ${text}`);
    expect(Object.keys(sides)).toHaveLength(4);
    expect(sides['Trần Quốc Hùng']).toBe(sides['tỉnh Lào Cai']);
    expect(sides['Lý Kiến Minh']).toBe(sides['châu Hồng Hà']);
    expect(sides['Lý Kiến Minh']).not.toBe(sides['Trần Quốc Hùng']);
  });
});

describe('who is told at a meeting with somebody', () => {
  it.each([
    [
      'a person',
      'Tại buổi tiếp ông Bounmy Vongsa, ông Lê Văn Thành cho biết đường đã mở.',
      'Lê Văn Thành ~ Bounmy Vongsa',
    ],
    [
      'who speaks for a place',
      'Tại buổi tiếp ông Bounmy Vongsa, đại diện tỉnh Thanh Hóa cho biết đường đã mở.',
      'tỉnh Thanh Hóa ~ Bounmy Vongsa',
    ],
    [
      'a title alone',
      'Tại buổi gặp đoàn đại biểu tỉnh Hủa Phăn, Chủ tịch UBND tỉnh Thanh Hóa cho biết đường đã mở.',
      'tỉnh Thanh Hóa ~ tỉnh Hủa Phăn',
    ],
    [
      'a pronoun',
      'Ông Lê Văn Thành đã đến. Tại buổi gặp đoàn đại biểu tỉnh Hủa Phăn, ông cho biết đường đã mở.',
      'Lê Văn Thành ~ tỉnh Hủa Phăn',
    ],
  ])('speaks: %s', (_, text, pair) => {
    expect(toldIn(text).claims).toEqual([`MET ${pair} [at-meeting-with]`]);
  });

  it('does not speak as a bare name', () => {
    expect(toldIn('Tại buổi tiếp ông Bounmy Vongsa, tỉnh Thanh Hóa, chợ đêm đông vui.')).toMatchObject({
      claims: [],
      dropped: ['tiếp: not two parties'],
    });
  });
});

describe('who a delegation is told with', () => {
  it.each([
    [
      'receives it',
      'Ngày 4/6/2024, đoàn đại biểu tỉnh Hủa Phăn do ông Lê Văn Thành đón tiếp.',
      ['MET Lê Văn Thành ~ tỉnh Hủa Phăn @2024-06-04 [received-by]'],
    ],
    [
      'leads it and is received with it',
      'Ngày 4/6/2024, đoàn đại biểu tỉnh Hủa Phăn do ông Bounmy Vongsa làm trưởng đoàn được ông Lê Văn Thành tiếp.',
      ['MET Lê Văn Thành ~ Bounmy Vongsa; Lê Văn Thành ~ tỉnh Hủa Phăn @2024-06-04 [received-by]'],
    ],
    [
      'leads it and is no host',
      'Đoàn đại biểu tỉnh Hủa Phăn do ông Bounmy Vongsa dẫn đầu gặp gỡ tại trụ sở.',
      [],
    ],
    [
      'leads it as its head and is no host',
      'Đoàn đại biểu tỉnh Hủa Phăn do ông Bounmy Vongsa làm trưởng đoàn tiếp xúc tại trụ sở.',
      [],
    ],
    [
      'leads it and is no host where nobody receives it',
      'Đoàn đại biểu tỉnh Hủa Phăn do ông Bounmy Vongsa dẫn đầu được đón tiếp tại trụ sở.',
      [],
    ],
  ])('%s', (_, text, claims) => {
    expect(toldIn(text).claims).toEqual(claims);
  });
});

describe('a picture of two', () => {
  const TWO = 'Tổng thống Mỹ John Carter (trái) và Thủ tướng Lào Bounmy Vongsa';

  it.each(['tại Viêng Chăn', 'ở Viêng Chăn', 'trong vườn'])(
    'tells of a meeting with its place: %s',
    (place) => {
      expect(toldIn(`${TWO} ${place}.`).claims).toEqual(['MET John Carter ~ Bounmy Vongsa [pictured]']);
    },
  );

  it.each(['', ' từ chối trả lời', ' là bạn cũ'])('tells of none without a place: “%s”', (rest) => {
    expect(toldIn(`${TWO}${rest}.`).claims).toEqual([]);
  });
});

describe('a weak word of meeting behind two', () => {
  it.each([
    ['neighbours across a border confer', 'Huyện Lộc Bình và huyện Ninh Minh trao đổi về du lịch.'],
    ['neighbours across a border work', 'Huyện Lộc Bình và huyện Ninh Minh làm việc.'],
  ])('tells of a meeting: %s', (_, text) => {
    expect(toldIn(text).claims).toEqual(['MET Huyện Lộc Bình ~ huyện Ninh Minh [together]']);
  });

  it.each([
    ['within a country', 'Huyện Lộc Bình và huyện Bình Gia trao đổi về du lịch.'],
    ['of persons of no country told', 'Ông Trần Quốc Hùng và ông Vương Chí Cường trao đổi về du lịch.'],
    ['with words in between', 'Huyện Lộc Bình và huyện Ninh Minh cùng với nhau trao đổi về du lịch.'],
  ])('tells of none %s', (_, text) => {
    expect(toldIn(text)).toMatchObject({ claims: [], dropped: ['trao đổi: not two parties'] });
  });

  it('needs no border where it has a date', () => {
    expect(
      toldIn('Ngày 4/6/2024, ông Trần Quốc Hùng và ông Vương Chí Cường trao đổi về du lịch.').claims,
    ).toEqual(['MET Trần Quốc Hùng ~ Vương Chí Cường @2024-06-04 [together]']);
  });
});

describe('words that have a word of meeting in them', () => {
  it.each([
    'Tỉnh Lào Cai tổ chức lễ đón đoàn đại biểu châu Hồng Hà.',
    'Tỉnh Lào Cai tiếp nhận ba công dân do châu Hồng Hà trao trả.',
    'Tỉnh Lào Cai gửi thư chúc mừng tới châu Hồng Hà.',
    'Tỉnh Lào Cai gửi điện thăm hỏi châu Hồng Hà.',
  ])('tell of none: %s', (text) => {
    expect(toldIn(text)).toMatchObject({ claims: [], dropped: [] });
  });

  it.each([
    'Tỉnh Lào Cai tiếp đoàn đại biểu châu Hồng Hà.',
    'Tỉnh Lào Cai đón tiếp đoàn đại biểu châu Hồng Hà.',
  ])('the word of meeting itself does: %s', (text) => {
    expect(toldIn(text).claims).toEqual(['MET Tỉnh Lào Cai ~ châu Hồng Hà [receive]']);
  });
});
