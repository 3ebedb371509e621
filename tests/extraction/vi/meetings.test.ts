import { toldIn } from './told-in';

describe('what tells a meeting', () => {
  it.each([
    [
      'Ngày 9/5/2024, cuộc hội đàm giữa thành phố Móng Cái và thành phố Đông Hưng diễn ra tại Quảng Ninh.',
      'MET thành phố Móng Cái ~ thành phố Đông Hưng @2024-05-09 [between]',
    ],
    [
      'Buổi gặp gỡ giữa ông Trần Quốc Hùng và ông Lý Kiến Minh diễn ra ngày 9/5/2024.',
      'MET Trần Quốc Hùng ~ Lý Kiến Minh @2024-05-09 [between]',
    ],
    [
      'Ngày 12/3/2024, đoàn đại biểu thành phố Đông Hưng được lãnh đạo thành phố Móng Cái tiếp tại trụ sở.',
      'MET thành phố Móng Cái ~ thành phố Đông Hưng @2024-03-12 [received-by]',
    ],
    [
      'Đoàn đại biểu tỉnh Hủa Phăn do UBND tỉnh Thanh Hóa đón tiếp ngày 12/3/2024.',
      'MET UBND tỉnh Thanh Hóa ~ tỉnh Hủa Phăn @2024-03-12 [received-by]',
    ],
    [
      'Ngày 4/6/2024, ông Trần Quốc Hùng, Chủ tịch UBND tỉnh Lào Cai, tiếp ông Vương Chí Cường, Châu trưởng châu Hồng Hà.',
      'MET Trần Quốc Hùng ~ Vương Chí Cường @2024-06-04 [receive]',
    ],
    [
      'Ngày 4/6/2024, đoàn đại biểu tỉnh Hủa Phăn thăm tỉnh Thanh Hóa.',
      'MET tỉnh Hủa Phăn ~ tỉnh Thanh Hóa @2024-06-04 [visit]',
    ],
    [
      'Ngày 4/6/2024, tỉnh Lạng Sơn hội đàm với Khu tự trị dân tộc Choang Quảng Tây.',
      'MET tỉnh Lạng Sơn ~ Khu tự trị dân tộc Choang Quảng Tây @2024-06-04 [mutual]',
    ],
    [
      'Sáng 4/6/2024, huyện Hà Quảng giao lưu với huyện Tịnh Tây.',
      'MET huyện Hà Quảng ~ huyện Tịnh Tây @2024-06-04 [mutual]',
    ],
    [
      'Tại buổi tiếp đoàn đại biểu tỉnh Hủa Phăn ngày 4/6/2024, Chủ tịch UBND tỉnh Thanh Hóa Lê Văn Thành cho biết đường đã mở.',
      'MET Lê Văn Thành ~ tỉnh Hủa Phăn @2024-06-04 [at-meeting-with]',
    ],
    [
      'Tại buổi gặp đoàn đại biểu tỉnh Hủa Phăn, ông Lê Văn Thành cho biết đường đã mở.',
      'MET Lê Văn Thành ~ tỉnh Hủa Phăn [at-meeting-with]',
    ],
    [
      'Tiếp đón đoàn đại biểu thành phố Đông Hưng, về phía thành phố Móng Cái có ông Hồ Quang Khải, Chủ tịch UBND thành phố.',
      'MET Hồ Quang Khải ~ thành phố Đông Hưng [receive]',
    ],
    [
      'Ngày 4/6/2024, Công an tỉnh Lạng Sơn hội đàm về tình hình an ninh biên giới với Công an thành phố Sùng Tả.',
      'MET Công an tỉnh Lạng Sơn ~ Công an thành phố Sùng Tả @2024-06-04 [with-afar]',
    ],
    [
      'Sau hội đàm, Thủ tướng Việt Nam Phạm Văn Bình và Thủ tướng Lào Bounmy Vongsa chứng kiến lễ ký.',
      'MET Phạm Văn Bình ~ Bounmy Vongsa [both-present]',
    ],
    [
      'Ngày 4/6/2024, đoàn đại biểu huyện Ninh Minh tới huyện Lộc Bình chúc mừng năm mới.',
      'MET huyện Ninh Minh ~ huyện Lộc Bình @2024-06-04 [visit]',
    ],
    [
      'Ngày 4/6/2024, huyện Lộc Bình và huyện Ninh Minh hội đàm.',
      'MET huyện Lộc Bình ~ huyện Ninh Minh @2024-06-04 [together]',
    ],
    [
      'Lễ hội hát đối do thành phố Móng Cái và thành phố Đông Hưng tổ chức ngày 4/6/2024.',
      'MET thành phố Móng Cái ~ thành phố Đông Hưng @2024-06-04 [organised-by]',
    ],
    [
      'Tổng thống Mỹ John Carter (trái) và Thủ tướng Lào Bounmy Vongsa tại Viêng Chăn.',
      'MET John Carter ~ Bounmy Vongsa [pictured]',
    ],
    [
      'Tại thành phố Móng Cái, ông Trần Quốc Hùng hội đàm với ông Vương Chí Cường.',
      'MET Trần Quốc Hùng ~ Vương Chí Cường [mutual]',
    ],
    [
      'Ông Trần Quốc Hùng viếng lăng Phạm Văn Bình và hội đàm với ông Vương Chí Cường.',
      'MET Trần Quốc Hùng ~ Vương Chí Cường [mutual]',
    ],
    [
      'Đoàn của huyện Lộc Bình, huyện Bình Gia hội đàm với huyện Ninh Minh.',
      'MET huyện Lộc Bình ~ huyện Ninh Minh; huyện Bình Gia ~ huyện Ninh Minh [mutual]',
    ],
  ])('%s', (text, claim) => {
    expect(toldIn(text).claims).toEqual([claim]);
  });

  it('heads meet heads, bodies meet bodies', () => {
    const text =
      'Ngày 4/6/2024, đoàn đại biểu huyện Lộc Bình do ông Hoàng Văn Lực làm trưởng đoàn hội đàm với đoàn đại biểu huyện Ninh Minh do ông Ngô Đại Minh dẫn đầu.';
    expect(toldIn(text).claims).toEqual([
      'MET huyện Lộc Bình ~ huyện Ninh Minh; Hoàng Văn Lực ~ Ngô Đại Minh @2024-06-04 [mutual]',
    ]);
  });
});

describe('what tells none', () => {
  it.each([
    ['Đoàn đại biểu thành phố Đông Hưng được tiếp tại trụ sở.', ['tiếp: not two parties']],
    ['Huyện Hà Quảng giao lưu văn nghệ tại nhà văn hóa.', ['giao lưu: not two parties']],
    ['Sau hội đàm, ông Phạm Văn Bình và ông Lê Văn Thành lên xe.', ['hội đàm: not two parties']],
    ['Năm 2023, huyện Lộc Bình và huyện Ninh Minh đã có chín cuộc gặp gỡ.', ['gặp gỡ: told only in a sum']],
    [
      'Ông Trần Quốc Hùng, Chủ tịch UBND tỉnh Lào Cai, làm việc với UBND tỉnh Lào Cai.',
      ['làm việc: a head and his own body'],
    ],
    ['Hai bên hội đàm về du lịch.', ['hội đàm: not two parties']],
    ['Quan hệ giữa thành phố Móng Cái và thành phố Đông Hưng ngày càng tốt đẹp.', []],
    ['Thành phố Móng Cái và thành phố Đông Hưng có đường biên giới chung.', []],
    ['Lễ hội hát đối do thành phố Móng Cái tổ chức ngày 4/6/2024.', []],
    ['Tổng thống Mỹ John Carter và Thủ tướng Lào Bounmy Vongsa tại Viêng Chăn.', []],
  ])('%s', (text, reasons) => {
    const told = toldIn(text);
    expect(told.claims).toEqual([]);
    expect(told.dropped).toEqual(reasons);
  });
});
