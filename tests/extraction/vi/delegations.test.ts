import { toldIn } from './told-in';

const DAY = 'Ngày 4/6/2024,';
const HOST = 'Lê Văn Thành';
const TWO = `${DAY} huyện Lộc Bình hội đàm với huyện Ninh Minh.`;
const HALF = `${DAY} huyện Lộc Bình hội đàm với đoàn đại biểu huyện Ninh Minh do ông Ngô Đại Minh dẫn đầu.`;
const BARE = 'MET huyện Lộc Bình ~ huyện Ninh Minh @2024-06-04 [mutual]';
const HEADED = 'MET huyện Lộc Bình ~ huyện Ninh Minh; Hoàng Văn Lực ~ Ngô Đại Minh @2024-06-04 [mutual]';

/** What is told when the host receives somebody: a line for the receiving with these guests, none without. */
function received(...guests: string[]): string[] {
  return guests.length === 0
    ? []
    : [`MET ${guests.map((guest) => `${HOST} ~ ${guest}`).join('; ')} @2024-06-04 [receive]`];
}

describe('who speaks for a country', () => {
  it.each([
    ['a leader', 'lãnh đạo Triều Tiên Kim Yong Ho', 'Kim Yong Ho'],
    ['a representative with an honorific', 'đại diện Hàn Quốc ông Cho Min Soo', 'Cho Min Soo'],
  ])('is named right behind it: %s', (_, guest, name) => {
    expect(toldIn(`${DAY} ông ${HOST} tiếp ${guest}.`).claims).toEqual(received(name));
  });

  it.each([
    ['behind a country alone', 'Triều Tiên ông Kim Yong Ho'],
    ['behind its people', 'nhân dân Triều Tiên Kim Yong Ho'],
    ['behind a comma', 'lãnh đạo Triều Tiên, Kim Yong Ho về nước'],
  ])('is nobody %s', (_, guest) => {
    expect(toldIn(`${DAY} ông ${HOST} tiếp ${guest}.`)).toMatchObject({
      claims: [],
      dropped: ['tiếp: not two parties'],
    });
  });
});

describe('a title and its bearer', () => {
  it.each([
    ['a country', 'Thị trưởng thành phố Leipzig (Đức) Karl Weber', 'Karl Weber'],
    ['a province', 'Huyện trưởng huyện Ninh Minh (Quảng Tây) Ngô Đại Minh', 'Ngô Đại Minh'],
  ])('have %s in brackets in between', (_, guest, name) => {
    expect(toldIn(`${DAY} ông ${HOST} tiếp ${guest}.`).claims).toEqual(received(name));
  });

  it.each([
    ['what is no place is in brackets', 'Thị trưởng thành phố Leipzig (họp) ông Karl Weber'],
    ['a comma follows the brackets', 'Thị trưởng thành phố Leipzig (Đức), Karl Weber đã về'],
  ])('stay apart where %s', (_, guest) => {
    expect(toldIn(`${DAY} ông ${HOST} tiếp ${guest}.`).claims).toEqual(received('thành phố Leipzig'));
  });

  it.each([
    ['of his ministry', 'Thứ trưởng Bộ Quốc phòng và Đô đốc'],
    ['of ministries of two countries', 'Thứ trưởng Bộ Quốc phòng Việt Nam và Đô đốc Hải quân Mỹ'],
  ])('the last title behind “và” is the next person’s, not the one’s %s', (_, titles) => {
    expect(toldIn(`${DAY} ông ${HOST}, ${titles} John Carter hội đàm.`).claims).toEqual([
      `MET ${HOST} ~ John Carter @2024-06-04 [together]`,
    ]);
  });
});

describe('a list of those who were only counted', () => {
  const LISTED = ['Hủa Phăn', 'Luông Nậm Thà', 'Bò Kẹo'];
  const met = (...guests: string[]) =>
    `MET ${guests.map((guest) => `tỉnh Thanh Hóa ~ ${guest}`).join('; ')} @2024-06-04 [mutual]`;

  it.each([
    ['a colon', 'đoàn ba tỉnh Bắc Lào: Hủa Phăn, Luông Nậm Thà và Bò Kẹo', LISTED],
    ['“gồm”', 'đoàn ba tỉnh Bắc Lào, gồm Hủa Phăn, Luông Nậm Thà và Bò Kẹo', LISTED],
    ['“gồm” and a colon', 'đoàn hai tỉnh Bắc Lào gồm: Hủa Phăn và Bò Kẹo', ['Hủa Phăn', 'Bò Kẹo']],
    [
      'a colon, of persons',
      'các lãnh đạo của Lào: ông Bounmy Vongsa và ông Khamla Sisouk',
      ['Bounmy Vongsa', 'Khamla Sisouk'],
    ],
  ])('follows %s', (_, guests, named) => {
    expect(toldIn(`${DAY} tỉnh Thanh Hóa hội đàm với ${guests}.`).claims).toEqual([met(...named)]);
  });

  it.each([
    ['a named one', 'tỉnh Hủa Phăn: tỉnh Bò Kẹo đã gửi thư', ['tỉnh Hủa Phăn']],
    ['a named delegation', 'đoàn tỉnh Hủa Phăn, gồm tỉnh Sê Kông và tỉnh Bò Kẹo', ['tỉnh Hủa Phăn']],
  ])('is none behind %s', (_, guests, named) => {
    expect(toldIn(`${DAY} tỉnh Thanh Hóa hội đàm với ${guests}.`).claims).toEqual([met(...named)]);
  });

  it.each([
    ['without an opening word', 'đoàn ba tỉnh Bắc Lào, tỉnh Hủa Phăn cảm ơn'],
    ['where a sentence follows the colon', 'đoàn ba tỉnh Bắc Lào: tình hình tỉnh Hủa Phăn tốt'],
  ])('is none %s', (_, guests) => {
    expect(toldIn(`${DAY} tỉnh Thanh Hóa hội đàm với ${guests}.`)).toMatchObject({
      claims: [],
      dropped: ['hội đàm: not two parties'],
    });
  });
});

describe('heads of several delegations', () => {
  const BOTH = `${DAY} ông ${HOST} tiếp đoàn tỉnh Hủa Phăn và đoàn tỉnh Bò Kẹo.`;

  it('each head goes with his own', () => {
    const heads =
      'Đoàn tỉnh Hủa Phăn do ông Bounmy Vongsa làm trưởng đoàn. Đoàn tỉnh Bò Kẹo do ông Khamla Sisouk làm trưởng đoàn.';
    expect(toldIn(`${BOTH} ${heads}`).claims).toEqual(
      received('Bounmy Vongsa', 'Khamla Sisouk', 'tỉnh Hủa Phăn', 'tỉnh Bò Kẹo'),
    );
  });

  it('the head of a third goes with none', () => {
    expect(toldIn(`${BOTH} Đoàn tỉnh Sê Kông do ông Bounmy Vongsa làm trưởng đoàn.`).claims).toEqual(
      received('tỉnh Hủa Phăn', 'tỉnh Bò Kẹo'),
    );
  });

  it('one delegation has one head', () => {
    const heads =
      'Đoàn tỉnh Hủa Phăn do ông Bounmy Vongsa làm trưởng đoàn. Đoàn tỉnh Hủa Phăn do ông Khamla Sisouk làm trưởng đoàn.';
    expect(toldIn(`${DAY} ông ${HOST} tiếp đoàn tỉnh Hủa Phăn. ${heads}`).claims).toEqual(
      received('Bounmy Vongsa', 'tỉnh Hủa Phăn'),
    );
  });
});

describe('two who are told after a meeting of two', () => {
  const HOSTING = 'Chủ tịch UBND huyện Lộc Bình Hoàng Văn Lực';

  it.each([
    ['one of them known, who preside', `${HOSTING} và ông Ngô Đại Minh thay nhau điều hành.`],
    ['both known, whatever they do', `${HOSTING} và Huyện trưởng huyện Ninh Minh Ngô Đại Minh trồng cây.`],
  ])('head its sides: %s', (_, later) => {
    expect(toldIn(`${TWO} ${later}`).claims).toEqual([HEADED]);
  });

  it.each([
    ['one of them known, who do not preside', `${HOSTING} và ông Ngô Đại Minh trồng cây.`],
    ['neither of them known', 'Ông Hoàng Văn Lực và ông Ngô Đại Minh thay nhau điều hành.'],
    ['both of one side', `${HOSTING} và Phó Chủ tịch UBND huyện Lộc Bình Ngô Đại Minh thay nhau điều hành.`],
    ['three of them', `${HOSTING}, ông Ngô Đại Minh và ông Lý Kiến Quốc thay nhau điều hành.`],
  ])('head none: %s', (_, later) => {
    expect(toldIn(`${TWO} ${later}`).claims).toEqual([BARE]);
  });
});

describe('who presides for a side', () => {
  it('heads the one without a head, whoever he is', () => {
    expect(toldIn(`${HALF} Chủ trì về phía chủ nhà là ông Hoàng Văn Lực.`).claims).toEqual([HEADED]);
  });

  it.each([
    ['where both sides lack one', TWO, 'Chủ trì về phía chủ nhà là ông Hoàng Văn Lực.'],
    [
      'who belongs to the other side',
      HALF,
      'Chủ trì về phía khách là ông Lý Kiến Quốc, Phó Huyện trưởng huyện Ninh Minh.',
    ],
    ['who presides for none', HALF, 'Trưởng đoàn là ông Hoàng Văn Lực.'],
  ])('heads none %s', (_, talks, later) => {
    expect(toldIn(`${talks} ${later}`).claims).toEqual([BARE]);
  });

  it('heads none where both sides have one', () => {
    const both = HALF.replace('huyện Lộc Bình', 'đoàn đại biểu huyện Lộc Bình do ông Hoàng Văn Lực dẫn đầu');
    expect(toldIn(`${both} Chủ trì về phía chủ nhà là ông Lý Kiến Quốc.`).claims).toEqual([HEADED]);
  });
});

describe('what a bare “đoàn” stands for', () => {
  const FIRST = `${DAY} đoàn đại biểu tỉnh Hủa Phăn xem chợ.`;
  const LATER = `Đoàn được ông ${HOST} đón tiếp.`;

  it.each([
    ['the delegation, not who is in it', 'Tham gia đoàn có đại diện Hội Người cao tuổi.', 'tỉnh Hủa Phăn'],
    ['the delegation, not whom it has for leaders', 'Có cả lãnh đạo tỉnh Bò Kẹo.', 'tỉnh Hủa Phăn'],
    ['the delegation told last', 'Cùng đi có đoàn đại biểu tỉnh Bò Kẹo.', 'tỉnh Bò Kẹo'],
  ])('%s', (_, between, guest) => {
    expect(toldIn(`${FIRST} ${between} ${LATER}`).claims).toEqual([
      `MET ${HOST} ~ ${guest} @2024-06-04 [received-by]`,
    ]);
  });
});

describe('who heads a country’s delegation', () => {
  const RECEIVED = `${DAY} ông ${HOST} tiếp đoàn Nga.`;

  it.each([
    ['before', `${DAY} đoàn Nga do ông Ivan Petrov dẫn đầu xem chợ. Ông ${HOST} tiếp đoàn Nga.`],
    ['only later', `${RECEIVED} Đoàn Nga do ông Ivan Petrov dẫn đầu xem chợ.`],
    ['as who speaks for it', `${RECEIVED} Thay mặt đoàn Nga, ông Ivan Petrov tặng hoa.`],
    ['as who leads it', `${RECEIVED} Dẫn đầu đoàn Nga xem chợ có ông Ivan Petrov.`],
  ])('is told %s', (_, text) => {
    expect(toldIn(text).claims).toEqual(received('Ivan Petrov'));
  });

  it.each([
    [
      'two are told',
      `${RECEIVED} Đoàn Nga do ông Ivan Petrov dẫn đầu xem chợ. Đoàn Nga do ông Boris Orlov dẫn đầu về nước.`,
    ],
    ['somebody else’s is', `${RECEIVED} Đoàn Lào do ông Bounmy Vongsa dẫn đầu xem chợ.`],
    [
      'its people are received',
      `${DAY} ông ${HOST} tiếp nhân dân Nga. Đoàn Nga do ông Ivan Petrov dẫn đầu xem chợ.`,
    ],
    ['somebody is only with it', `${RECEIVED} Đi với đoàn Nga xem chợ có ông Ivan Petrov.`],
  ])('is nobody where %s', (_, text) => {
    expect(toldIn(text).claims).toEqual([]);
  });
});

describe('who heads a place’s delegation', () => {
  const LED = `${DAY} đoàn đại biểu tỉnh Hủa Phăn do ông Bounmy Vongsa dẫn đầu xem chợ.`;

  it.each([
    ['its delegation', 'tiếp đoàn tỉnh Hủa Phăn', received('Bounmy Vongsa', 'tỉnh Hủa Phăn')],
    ['the place itself', 'tiếp tỉnh Hủa Phăn', received('tỉnh Hủa Phăn')],
    ['another’s delegation', 'tiếp đoàn tỉnh Bò Kẹo', received('tỉnh Bò Kẹo')],
  ])('goes with his own delegation alone: %s', (_, verb, claims) => {
    expect(toldIn(`${LED} Ông ${HOST} ${verb}.`).claims).toEqual(claims);
  });
});
