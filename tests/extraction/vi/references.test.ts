import { toldIn } from './told-in';

describe('who is meant', () => {
  it.each([
    [
      'a given name',
      'Ông Trần Quốc Hùng đến Vân Nam. Ngày 4/6/2024, ông Hùng hội đàm với ông Vương Chí Cường.',
      'MET Trần Quốc Hùng ~ Vương Chí Cường @2024-06-04 [mutual]',
    ],
    [
      'a bare committee, by the place named before',
      'Thành phố Móng Cái mở chợ. Ngày 4/6/2024, UBND thành phố tiếp đoàn đại biểu thành phố Đông Hưng.',
      'MET UBND thành phố ~ thành phố Đông Hưng @2024-06-04 [receive]',
    ],
    [
      'hai bên',
      'Huyện Lộc Bình và huyện Ninh Minh có chung đường biên. Ngày 4/6/2024, hai bên hội đàm.',
      'MET Huyện Lộc Bình ~ huyện Ninh Minh @2024-06-04 [together]',
    ],
    [
      'hai trưởng đoàn, named after the meeting',
      'Ngày 4/6/2024, huyện Lộc Bình và huyện Ninh Minh hội đàm. Hai trưởng đoàn là ông Hoàng Văn Lực và ông Ngô Đại Minh.',
      'MET huyện Lộc Bình ~ huyện Ninh Minh; Hoàng Văn Lực ~ Ngô Đại Minh @2024-06-04 [together]',
    ],
    [
      'a title alone, by who bears it',
      'Ông Vương Chí Cường là Châu trưởng châu Hồng Hà. Ngày 4/6/2024, ông Trần Quốc Hùng hội đàm với Châu trưởng châu Hồng Hà.',
      'MET Trần Quốc Hùng ~ Vương Chí Cường @2024-06-04 [mutual]',
    ],
    [
      'a title alone that nobody bears, by its place',
      'Ngày 4/6/2024, ông Trần Quốc Hùng hội đàm với Châu trưởng châu Hồng Hà.',
      'MET Trần Quốc Hùng ~ châu Hồng Hà @2024-06-04 [mutual]',
    ],
    [
      'a pronoun',
      'Ông Trần Quốc Hùng đến Vân Nam. Ngày 4/6/2024, ông hội đàm với châu Hồng Hà.',
      'MET Trần Quốc Hùng ~ châu Hồng Hà @2024-06-04 [mutual]',
    ],
    [
      'a delegation that was sent',
      'Huyện Lộc Bình cử đoàn do ông Hoàng Văn Lực dẫn đầu. Ngày 4/6/2024, đoàn đã hội đàm với huyện Ninh Minh.',
      'MET Huyện Lộc Bình ~ huyện Ninh Minh @2024-06-04 [mutual]',
    ],
    [
      'a delegation that was sent, after another one',
      'Đoàn đại biểu huyện Bình Gia đến chợ. Huyện Lộc Bình cử đoàn do ông Hoàng Văn Lực dẫn đầu. Ngày 4/6/2024, đoàn đã hội đàm với huyện Ninh Minh.',
      'MET Huyện Lộc Bình ~ huyện Ninh Minh @2024-06-04 [mutual]',
    ],
    [
      'a place named before without its kind word',
      'Thành phố Móng Cái mở chợ. Ngày 4/6/2024, Móng Cái hội đàm với thành phố Đông Hưng.',
      'MET Thành phố Móng Cái ~ thành phố Đông Hưng @2024-06-04 [mutual]',
    ],
  ])('%s', (_, text, claim) => {
    expect(toldIn(text).claims).toEqual([claim]);
  });

  it('who speaks at a meeting heads his own side', () => {
    const text =
      'Ngày 4/6/2024, huyện Lộc Bình hội đàm với huyện Ninh Minh. Đoàn đại biểu huyện Ninh Minh do ông Ngô Đại Minh dẫn đầu. Phát biểu tại hội đàm, ông Hoàng Văn Lực, Chủ tịch UBND huyện Lộc Bình, cảm ơn.';
    expect(toldIn(text).claims).toEqual([
      'MET huyện Lộc Bình ~ huyện Ninh Minh; Hoàng Văn Lực ~ Ngô Đại Minh @2024-06-04 [mutual]',
    ]);
  });

  it('hai bên is nobody where none were named', () => {
    expect(toldIn('Hai bên kết nghĩa.').claims).toEqual([]);
  });
});

describe('when', () => {
  it.each([
    [
      'the sentence tells it',
      'Hôm qua, huyện Lộc Bình hội đàm với huyện Ninh Minh.',
      ['MET huyện Lộc Bình ~ huyện Ninh Minh @2024-06-19 [mutual]'],
    ],
    [
      'the story tells it',
      'Ngày 4/6/2024, huyện Lộc Bình mở chợ. Huyện này hội đàm với huyện Ninh Minh, chủ nhà là huyện Lộc Bình. Huyện Lộc Bình tiếp huyện Ninh Minh.',
      ['MET huyện Lộc Bình ~ huyện Ninh Minh @2024-06-04 [receive]'],
    ],
    [
      'some day of this year',
      'Gần đây, huyện Lộc Bình hội đàm với thành phố Bằng Tường.',
      ['MET huyện Lộc Bình ~ thành phố Bằng Tường @2024 [mutual]'],
    ],
    [
      'a habit has no day',
      'Ngày 4/6/2024, huyện Lộc Bình tiếp huyện Ninh Minh. Hằng năm huyện Lộc Bình giao lưu với thành phố Bằng Tường.',
      [
        'MET huyện Lộc Bình ~ huyện Ninh Minh @2024-06-04 [receive]',
        'MET huyện Lộc Bình ~ thành phố Bằng Tường [mutual]',
      ],
    ],
    [
      'nothing tells it',
      'Huyện Lộc Bình hội đàm với huyện Ninh Minh.',
      ['MET Huyện Lộc Bình ~ huyện Ninh Minh [mutual]'],
    ],
  ])('%s', (_, text, claims) => {
    expect(toldIn(text).claims).toEqual(claims);
  });
});

describe('tellings of one event', () => {
  it('are one claim with both sentences for evidence', () => {
    const text =
      'Ngày 4/6/2024, huyện Lộc Bình hội đàm với huyện Ninh Minh. Tại hội đàm, huyện Ninh Minh gặp gỡ huyện Lộc Bình.';
    expect(toldIn(text).claims).toEqual([
      'MET huyện Lộc Bình ~ huyện Ninh Minh @2024-06-04 [mutual, mutual]',
    ]);
  });

  it.each([
    [
      'two days',
      'Ngày 4/6/2024, huyện Lộc Bình hội đàm với huyện Ninh Minh. Ngày 5/6/2024, huyện Lộc Bình hội đàm với huyện Ninh Minh.',
    ],
    [
      'done and planned',
      'Ngày 4/6/2024, huyện Lộc Bình hội đàm với huyện Ninh Minh. Huyện Lộc Bình sẽ gặp huyện Ninh Minh ngày 9/7/2024.',
    ],
    [
      'two partners',
      'Ngày 4/6/2024, huyện Lộc Bình hội đàm với huyện Ninh Minh. Huyện Lộc Bình hội đàm với thành phố Bằng Tường.',
    ],
  ])('%s are two events', (_, text) => {
    expect(toldIn(text).claims).toHaveLength(2);
  });
});
