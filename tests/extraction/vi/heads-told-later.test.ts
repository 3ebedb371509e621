import { toldIn } from './told-in';

const TALKS =
  'Ngày 4/6/2024, huyện Lộc Bình hội đàm với đoàn đại biểu huyện Ninh Minh do ông Ngô Đại Minh dẫn đầu.';
const HEAD = 'ông Hoàng Văn Lực, Chủ tịch UBND huyện Lộc Bình';
const BARE = 'MET huyện Lộc Bình ~ huyện Ninh Minh @2024-06-04';
const HEADED = 'MET huyện Lộc Bình ~ huyện Ninh Minh; Hoàng Văn Lực ~ Ngô Đại Minh @2024-06-04';

describe('who is introduced after a meeting', () => {
  it.each([
    ['who presides, behind “có”', `Chủ trì hội đàm có ${HEAD}.`],
    ['who presides, behind “là”', `Chủ trì hội đàm là ${HEAD}.`],
    ['among the guests', `Khách quý gồm ${HEAD}.`],
    ['the head of a delegation', `Trưởng đoàn là ${HEAD}.`],
    ['some sentences later', `Trời mưa. Trời nắng. Chủ trì hội đàm có ${HEAD}.`],
  ])('heads the side that he belongs to: %s', (_, later) => {
    expect(toldIn(`${TALKS} ${later}`).claims).toEqual([`${HEADED} [mutual]`]);
  });

  it.each([
    ['who is there without a word of meeting', `Chợ mới có ${HEAD}.`],
    ['who is thanked', `Trưởng đoàn khách cảm ơn ${HEAD}.`],
    ['of another place', 'Trưởng đoàn là ông Phạm Văn Bình, Chủ tịch UBND tỉnh Thanh Hóa.'],
    ['many sentences later', `${'Trời mưa. '.repeat(9)}Chủ trì hội đàm có ${HEAD}.`],
  ])('heads none: %s', (_, later) => {
    expect(toldIn(`${TALKS} ${later}`).claims).toEqual([`${BARE} [mutual]`]);
  });

  it('heads each side where both are introduced', () => {
    const text =
      'Ngày 4/6/2024, huyện Lộc Bình hội đàm với huyện Ninh Minh. Trưởng đoàn khách là ông Ngô Đại Minh, Huyện trưởng huyện Ninh Minh.';
    expect(toldIn(`${text} Đón tiếp đoàn, phía chủ nhà có ${HEAD}.`).claims).toEqual([`${HEADED} [mutual]`]);
  });

  it('heads no side that has its head', () => {
    const other = 'Trưởng đoàn là ông Lý Kiến Quốc, Huyện trưởng huyện Ninh Minh.';
    expect(toldIn(`${TALKS} Chủ trì hội đàm có ${HEAD}. ${other}`).claims).toEqual([`${HEADED} [mutual]`]);
  });
});

describe('two heads, one of them no person', () => {
  it('names none', () => {
    const text =
      'Ngày 4/6/2024, huyện Lộc Bình hội đàm với huyện Ninh Minh. Hai trưởng đoàn là ông Hoàng Văn Lực và huyện Ninh Minh.';
    expect(toldIn(text).claims).toEqual(['MET huyện Lộc Bình ~ huyện Ninh Minh @2024-06-04 [mutual]']);
  });
});
