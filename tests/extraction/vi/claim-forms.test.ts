import { toldIn } from './told-in';

const DAY = 'Ngày 4/6/2024,';
const MEMO = 'Bản ghi nhớ về du lịch';
const NOT_MET = { claims: [] };

/** Lines of a meeting of a pair and of a signing, on the day told. */
const met = (pair: string, rule: string) => `MET ${pair} @2024-06-04 [${rule}]`;
const signedBy = (...names: string[]) =>
  `SIGNED ${names.map((name) => `${name} ~ ${MEMO}`).join('; ')} @2024-06-04 [active]`;

describe('the topic of a sentence', () => {
  it('does what is told behind “là”', () => {
    const text = `${DAY} hoạt động đầu tiên của đoàn đại biểu tỉnh Hủa Phăn là thăm tỉnh Thanh Hóa.`;
    expect(toldIn(text).claims).toEqual([met('tỉnh Hủa Phăn ~ tỉnh Thanh Hóa', 'visit')]);
  });

  it.each([
    ['without “là”', 'hoạt động đầu tiên của đoàn đại biểu tỉnh Hủa Phăn có thăm tỉnh Thanh Hóa'],
    ['behind another word', 'hoạt động đầu tiên tại tỉnh Hủa Phăn là thăm tỉnh Thanh Hóa'],
  ])('does nothing %s', (_, text) => {
    expect(toldIn(`${DAY} ${text}.`)).toMatchObject(NOT_MET);
  });
});

describe('a place in the name of a sight', () => {
  it.each([
    ['a factory', 'thăm nhà máy ô tô Minsk, gặp ông Lê Văn Thành'],
    ['a garden', 'thăm vườn hoa Minsk, gặp ông Lê Văn Thành'],
  ])('does not act: %s', (_, verbs) => {
    expect(toldIn(`${DAY} đoàn đại biểu tỉnh Hủa Phăn ${verbs}.`).claims).toEqual([
      met('tỉnh Hủa Phăn ~ Lê Văn Thành', 'mutual'),
    ]);
  });

  it.each([
    ['behind a small word', 'ông Trần Quốc Hùng thăm vườn hoa, sau đó Đà Nẵng gặp ông Lê Văn Thành'],
    ['where nobody visited before', 'ông Trần Quốc Hùng vui, mùa xuân Đà Nẵng gặp ông Lê Văn Thành'],
    ['where nobody is told before', 'trong vườn hoa Đà Nẵng gặp ông Lê Văn Thành'],
  ])('a place itself does %s', (_, text) => {
    expect(toldIn(`${DAY} ${text}.`).claims).toEqual([met('Đà Nẵng ~ Lê Văn Thành', 'mutual')]);
  });
});

describe('who signs behind talks of two', () => {
  const TALKS = `${DAY} tỉnh Lào Cai hội đàm với tỉnh Vân Nam.`;

  it.each(['Các đối tác hai bên', 'Các ngành hai bên'])('is no side whose they only are: %s', (signers) => {
    expect(toldIn(`${TALKS} ${signers} đã ký ${MEMO}.`).dropped).toEqual(['đã ký: nobody signs']);
  });

  it.each(['Hai bên', 'Sau đó, hai bên', 'Cả hai bên'])('is both: %s', (signers) => {
    expect(toldIn(`${TALKS} ${signers} đã ký ${MEMO}.`).claims.at(-1)).toBe(
      signedBy('tỉnh Lào Cai', 'tỉnh Vân Nam'),
    );
  });
});

describe('a place in an agreement’s name', () => {
  it('does not sign', () => {
    expect(toldIn(`${DAY} Thoả thuận Minsk ký kết ${MEMO} với tỉnh Hủa Phăn.`).claims).not.toContainEqual(
      expect.stringContaining('Minsk'),
    );
  });

  it('signs where no agreement is named by it', () => {
    expect(toldIn(`${DAY} Minsk ký kết ${MEMO} với tỉnh Hủa Phăn.`).claims).toEqual([
      signedBy('Minsk', 'tỉnh Hủa Phăn'),
    ]);
  });
});

describe('a body visited where it sits', () => {
  const SEAT = 'Tổng lãnh sự quán Lào';

  it('is met there', () => {
    const text = `${DAY} đoàn đại biểu tỉnh Thanh Hóa đến thăm vườn hoa của dân tộc Lào tại ${SEAT}.`;
    expect(toldIn(text).claims).toEqual([met(`tỉnh Thanh Hóa ~ ${SEAT}`, 'visit')]);
  });

  const GARDEN = 'đến thăm vườn hoa của dân tộc Lào';
  it.each([
    ['a place', `đoàn đại biểu tỉnh Thanh Hóa ${GARDEN} tại tỉnh Hủa Phăn`],
    ['near it', `đoàn đại biểu tỉnh Thanh Hóa ${GARDEN} gần ${SEAT}`],
    ['behind a semicolon', `đoàn đại biểu tỉnh Thanh Hóa ${GARDEN}; lễ hội tại ${SEAT}`],
    ['behind another verb', `đoàn đại biểu tỉnh Thanh Hóa ${GARDEN} rồi gặp gỡ tại ${SEAT}`],
    ['by who does not visit', `đoàn đại biểu tỉnh Thanh Hóa gặp gỡ bạn bè của dân tộc Lào tại ${SEAT}`],
  ])('is not met: %s', (_, text) => {
    expect(toldIn(`${DAY} ${text}.`)).toMatchObject(NOT_MET);
  });

  it('does not meet itself', () => {
    expect(toldIn(`${DAY} ${SEAT} ${GARDEN} tại ${SEAT}.`).dropped).toEqual(['đến thăm: not two parties']);
  });
});

describe('who speaks and who is spoken to', () => {
  const SPEAKER = 'Chủ tịch UBND tỉnh Thanh Hóa Lê Văn Thành';
  const GUEST = 'Tỉnh trưởng tỉnh Hủa Phăn Bounmy Vongsa';

  it.each([`thông báo với ${GUEST} về vụ mùa`, `cảm ơn ${GUEST}`])('met at the occasion: %s', (words) => {
    expect(toldIn(`Tại buổi tiếp, ${SPEAKER} ${words}.`).claims).toEqual([
      'MET Lê Văn Thành ~ Bounmy Vongsa [addressed]',
    ]);
  });

  it.each([
    ['one only spoken of', `Tại buổi tiếp, ${SPEAKER} nhắc đến ${GUEST}.`],
    ['one of the same country', `Tại buổi tiếp, ${SPEAKER} cảm ơn Chủ tịch UBND tỉnh Nghệ An Phạm Văn Bình.`],
    ['no person', `Tại buổi tiếp, ${SPEAKER} cảm ơn tỉnh Hủa Phăn.`],
    ['at a visit', `Tại buổi thăm, ${SPEAKER} cảm ơn ${GUEST}.`],
    ['at no occasion', `Tại chợ, ${SPEAKER} cảm ơn ${GUEST}.`],
  ])('did not meet: %s', (_, text) => {
    expect(toldIn(text)).toMatchObject(NOT_MET);
  });
});

describe('a body of both countries', () => {
  const TALKS = `${DAY} Bộ Quốc phòng Việt Nam làm việc với Bộ Quốc phòng Lào.`;

  it('is both bodies of that name', () => {
    expect(toldIn(`${TALKS} Bộ Quốc phòng hai nước ký ${MEMO}.`).claims.at(-1)).toBe(
      signedBy('Bộ Quốc phòng Việt Nam', 'Bộ Quốc phòng Lào'),
    );
  });

  it.each([
    ['one was told', `${DAY} Bộ Quốc phòng Việt Nam mở lớp học.`],
    ['the other has another name', `${DAY} Bộ Quốc phòng Việt Nam đón Bộ Ngoại giao Lào.`],
  ])('is none where %s', (_, before) => {
    expect(toldIn(`${before} Bộ Quốc phòng hai nước ký ${MEMO}.`).dropped).toEqual(['ký: nobody signs']);
  });

  it('is one body without both countries', () => {
    expect(toldIn(`${TALKS} Bộ Quốc phòng ký ${MEMO}.`).claims.at(-1)).toBe(
      signedBy('Bộ Quốc phòng Việt Nam'),
    );
  });
});

describe('a twinning with both', () => {
  const TOWNS = 'Xã Tú Mịch giáp trấn Ái Điểm và trấn Thủy Khẩu.';

  it('ties each of the two', () => {
    expect(toldIn(`${TOWNS} Xã Tú Mịch có quan hệ kết nghĩa với cả hai trấn.`).claims).toEqual([
      'TWINS Xã Tú Mịch ~ trấn Ái Điểm; Xã Tú Mịch ~ trấn Thủy Khẩu [with]',
    ]);
  });

  it.each([
    ['none were told before', '', 'cả hai trấn'],
    ['only one is meant', TOWNS, 'trấn'],
  ])('ties nobody where %s', (_, before, twins) => {
    expect(toldIn(`${before} Xã Tú Mịch có quan hệ kết nghĩa với ${twins}.`)).toMatchObject(NOT_MET);
  });
});

describe('pairs of a list', () => {
  const [A, B] = ['huyện Lộc Bình ~ huyện Ninh Minh', 'huyện Bình Gia ~ huyện Long Châu'];

  it.each([
    [
      'each “với” ties the two next to it, behind a comma',
      'huyện Lộc Bình với huyện Ninh Minh, huyện Bình Gia với huyện Long Châu',
      [`TWINS ${A} [listed]`, `TWINS ${B} [listed]`],
    ],
    [
      'each “với” ties the two next to it, behind a semicolon',
      'huyện Lộc Bình với huyện Ninh Minh; huyện Bình Gia với huyện Long Châu',
      [`TWINS ${A} [listed]`, `TWINS ${B} [listed]`],
    ],
    [
      'one “với” ties all before it',
      'huyện Lộc Bình, huyện Bình Gia với huyện Ninh Minh',
      [`TWINS ${A}; huyện Bình Gia ~ huyện Ninh Minh [listed]`],
    ],
  ])('%s', (_, list, claims) => {
    expect(toldIn(`Các huyện đã kết nghĩa: ${list}.`).claims).toEqual(claims);
  });
});

describe('what is exchanged', () => {
  const TWO = `${DAY} tỉnh Lào Cai và tỉnh Vân Nam`;

  it('is signed where it is a document', () => {
    expect(toldIn(`${TWO} trao đổi ${MEMO}.`).claims).toEqual([signedBy('tỉnh Lào Cai', 'tỉnh Vân Nam')]);
  });

  it.each(['ý kiến', `về ${MEMO}`])('is no document: %s', (views) => {
    expect(toldIn(`${TWO} trao đổi ${views}.`).claims).toEqual([
      met('tỉnh Lào Cai ~ tỉnh Vân Nam', 'together'),
    ]);
  });
});

describe('work at a place', () => {
  const BETWEEN = 'tại chợ giữa tỉnh Thanh Hóa và tỉnh Hủa Phăn đã xong';

  it('is a meeting where it is named as one', () => {
    expect(toldIn(`${DAY} buổi làm việc ${BETWEEN}.`).claims).toEqual([
      met('tỉnh Thanh Hóa ~ tỉnh Hủa Phăn', 'between'),
    ]);
  });

  it('is none otherwise', () => {
    expect(toldIn(`${DAY} người làm việc ${BETWEEN}.`)).toMatchObject({ claims: [], dropped: [] });
  });
});

describe('a capital', () => {
  it.each([
    ['signs', `Washington và Tehran ký ${MEMO}`],
    ['signs, called a capital', `thủ đô Washington và thủ đô Tehran ký ${MEMO}`],
    ['meets', 'Washington hội đàm với Tehran'],
    ['meets a person', 'Washington hội đàm với ông Trần Quốc Hùng'],
  ])('that %s stands for its state', (_, text) => {
    expect(toldIn(`${DAY} ${text}.`)).toMatchObject(NOT_MET);
  });

  it.each([
    [
      'signs with a city',
      `Washington và thành phố Đà Nẵng ký ${MEMO}`,
      signedBy('Washington', 'thành phố Đà Nẵng'),
    ],
    [
      'meets a city',
      'Washington hội đàm với thành phố Đà Nẵng',
      met('Washington ~ thành phố Đà Nẵng', 'mutual'),
    ],
    [
      'is called a city',
      `thành phố Washington và thành phố Tehran ký ${MEMO}`,
      signedBy('thành phố Washington', 'thành phố Tehran'),
    ],
    ['is twinned', 'Washington kết nghĩa với Tehran', 'TWINS Washington ~ Tehran @2024-06-04 [with]'],
  ])('that %s is a city itself', (_, text, claim) => {
    expect(toldIn(`${DAY} ${text}.`).claims).toEqual([claim]);
  });
});

describe('what is between two anyway', () => {
  it.each(['căng thẳng', 'xung đột', 'cách biệt'])('is no meeting of theirs: %s', (relation) => {
    const text = `${DAY} cuộc hội đàm về ${relation} giữa tỉnh Lào Cai và châu Hồng Hà kéo dài.`;
    expect(toldIn(text)).toMatchObject({ claims: [], dropped: ['hội đàm: not two parties'] });
  });

  it.each(['về cầu mới', 'về du lịch'])('talks are theirs: %s', (topic) => {
    const text = `${DAY} cuộc hội đàm ${topic} giữa tỉnh Lào Cai và châu Hồng Hà kéo dài.`;
    expect(toldIn(text).claims).toEqual([met('tỉnh Lào Cai ~ châu Hồng Hà', 'between')]);
  });
});

describe('a partner of the verb before a signing', () => {
  it.each([
    ['signs where the verb is one of meeting', 'hội đàm', ['tỉnh Thanh Hóa', 'tỉnh Hủa Phăn']],
    ['does not where it is one of twinning', 'kết nghĩa', ['tỉnh Thanh Hóa']],
  ])('%s', (_, verb, signers) => {
    expect(toldIn(`${DAY} tỉnh Thanh Hóa ${verb} với tỉnh Hủa Phăn và ký ${MEMO}.`).claims.at(-1)).toBe(
      signedBy(...signers),
    );
  });
});

describe('friends of two countries', () => {
  it.each([
    ['in a province', 'Hội Hữu nghị Việt Nam - Campuchia tỉnh An Giang', 'tỉnh An Giang'],
    ['in a district', 'Hội Hữu nghị Việt Nam - Lào huyện Lộc Bình', 'huyện Lộc Bình'],
  ])('are one body with their place: %s', (_, name, place) => {
    const { claims, entities } = toldIn(`${DAY} ${name} tiếp ông Bounmy Vongsa.`);
    expect(claims).toEqual([met(`${name} ~ Bounmy Vongsa`, 'receive')]);
    expect(entities).toContain(`Association ${name} in ${place}, VN`);
  });

  it.each([
    ['behind “tại”', ' tại thủ đô Viêng Chăn'],
    ['at a bare kind word', ' tỉnh'],
    ['before the verb', ''],
  ])('end %s', (_, rest) => {
    expect(toldIn(`${DAY} Hội Hữu nghị Việt Nam - Lào${rest} tiếp ông Bounmy Vongsa.`).claims).toEqual([
      met('Hội Hữu nghị Việt Nam - Lào ~ Bounmy Vongsa', 'receive'),
    ]);
  });
});
