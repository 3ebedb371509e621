import { articleFrom } from '../../src/articles';

const LEAD =
  'Sáng 9/5, tại nhà văn hóa xã An Hòa, đoàn đại biểu trấn Bình Minh đã có buổi giao lưu với lãnh đạo xã.';
const SECOND =
  'Hai bên trao đổi về việc mở lại chợ phiên bên sông, sửa con đường dẫn ra bến và trồng thêm hàng cây.';
const THIRD =
  'Kết thúc buổi gặp, chủ nhà mời khách dùng bữa cơm với món cá nướng và hẹn mùa thu sẽ sang thăm lại.';
const TITLE = 'Xã An Hòa đón bạn từ trấn Bình Minh';

/** Kind and text of each line, so that a test reads like the page. */
function kindsOf(...lines: string[]): string[] {
  const { text, regions } = articleFrom({ text: lines.join('\n'), lang: 'vi' });
  return regions.flatMap(({ kind, start, end }) =>
    text
      .slice(start, end)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(() => kind),
  );
}

describe('above the story', () => {
  test.each([
    'Trang chủ | Chính trị | Kinh tế | Xã hội',
    'Chính trị > Đối ngoại',
    'Trang chủ » Hữu nghị » Hội viên - Tổ chức',
    'Trang nhất › Phóng sự - Ghi chép',
    'Thời sự / Văn hóa - Giải trí',
    'THỜI SỰ    ĐỐI NGOẠI    KINH TẾ    VĂN HÓA',
    'Thời sự - Kinh tế - Văn hóa - Xã hội - Bạn đọc',
    'Trang chủ Hữu nghị Bốn phương',
    'CỔNG THÔNG TIN XÃ AN HÒA',
    'Đối ngoại:',
  ])('"%s" is a menu, path or label', (line) => {
    expect(kindsOf(line, TITLE, LEAD)).toEqual(['noise', 'title', 'story']);
  });

  test('date line, title, author', () => {
    expect(kindsOf('15:49 | 14/10/2024 GMT+7', TITLE, 'Thu Hà', LEAD)).toEqual([
      'dateline',
      'title',
      'byline',
      'story',
    ]);
  });

  test('the headline beside the date line is the title, not the section above it', () => {
    expect(kindsOf('Đối ngoại nhân dân', TITLE, '09:00 | 14/10/2024', LEAD)).toEqual([
      'noise',
      'title',
      'dateline',
      'story',
    ]);
    expect(kindsOf('Báo An Hòa điện tử', '09:00 | 14/10/2024', TITLE, LEAD)).toEqual([
      'noise',
      'dateline',
      'title',
      'story',
    ]);
  });

  test('headlines in a box above are not the title', () => {
    expect(kindsOf('Đọc nhiều', 'Giá cà phê hôm nay tăng nhẹ', TITLE, LEAD).slice(2)).toEqual([
      'title',
      'story',
    ]);
  });

  test('a place as heading under the title is no author', () => {
    expect(kindsOf(TITLE, 'Tại An Hòa', LEAD)).toEqual(['title', 'story', 'story']);
  });

  test('text that starts with its story has no title', () => {
    const article = articleFrom({ text: `${LEAD}\n${SECOND}` });
    expect(article.title).toBeNull();
    expect(article.regions.map(({ kind }) => kind)).toEqual(['story']);
  });

  test('a question can be a title', () => {
    expect(kindsOf('Vì sao chợ phiên bên sông giữa xã An Hòa và trấn Bình Minh chưa mở lại?', LEAD)[0]).toBe(
      'title',
    );
  });

  test('Markdown headings lose their marks in the title', () => {
    expect(articleFrom({ text: `# ${TITLE}\n\n${LEAD}` }).title).toBe(TITLE);
  });
});

describe('inside the story', () => {
  test.each([
    'aa',
    '0:00 / 0:00',
    '4200-3',
    '![]() |',
    '![Hai đoàn](a.jpg)',
    'Chia sẻ | Bình luận (3)',
    'Lượt xem 5.203',
  ])('"%s" is junk', (line) => {
    expect(kindsOf(TITLE, LEAD, line, SECOND)).toEqual(['title', 'story', 'noise', 'story']);
  });

  test.each([
    'Chia sẻ nhiều thông tin tích cực',
    'Cụ thể là:',
    '5 - Hợp tác du lịch và giao lưu nhân dân',
    'Tại Bình Minh',
  ])('"%s" stays in the story', (line) => {
    expect(kindsOf(TITLE, LEAD, line, SECOND)).toEqual(['title', 'story', 'story', 'story']);
  });

  test.each([
    'Hai đoàn chụp ảnh lưu niệm. Ảnh: Thu Hà',
    'Hai đoàn chụp ảnh lưu niệm (Ảnh: Thu Hà)',
    '| Hai đoàn chụp ảnh lưu niệm.Ảnh: Báo An Hòa |',
    'Hai đoàn chụp ảnh lưu niệm - Ảnh: T.H.',
  ])('"%s" is a caption', (line) => {
    expect(kindsOf(TITLE, LEAD, line, SECOND)).toEqual(['title', 'story', 'caption', 'story']);
  });

  test('a credit alone makes the line above a caption', () => {
    expect(kindsOf(TITLE, LEAD, '', 'Hai đoàn bên bến sông.', '', '(Ảnh: Thu Hà)', '', SECOND)).toEqual([
      'title',
      'story',
      'caption',
      'caption',
      'story',
    ]);
  });

  test('speaking of pictures makes no caption', () => {
    expect(kindsOf(TITLE, LEAD, 'Ảnh cũ được treo ở nhà văn hóa xã.', SECOND)[2]).toBe('story');
  });

  test('a line printed twice is a caption and its description', () => {
    const caption = 'Hai đoàn đại biểu bên bến sông.';
    expect(kindsOf(TITLE, LEAD, caption, caption, SECOND)).toEqual([
      'title',
      'story',
      'caption',
      'caption',
      'story',
    ]);
  });

  test('the title again, or numbered, describes a picture', () => {
    expect(kindsOf(TITLE, LEAD, TITLE, SECOND, `${TITLE} ảnh 2`, THIRD)).toEqual([
      'title',
      'story',
      'noise',
      'story',
      'noise',
      'story',
    ]);
  });

  test('a doubled headline and the summary right below belong to another article', () => {
    const headline = 'Thị trấn Lúa Vàng mở hội mùa thu';
    expect(kindsOf(TITLE, LEAD, `${headline} ${headline}`, SECOND, '', THIRD)).toEqual([
      'title',
      'story',
      'noise',
      'noise',
      'story',
    ]);
    expect(kindsOf(TITLE, LEAD, `${headline} ${headline}`, '', SECOND)).toEqual([
      'title',
      'story',
      'noise',
      'story',
    ]);
  });

  test.each([
    '>> Bình Minh mở lại chợ phiên',
    '» Bình Minh mở lại chợ phiên (07/05)',
    '[Video] Bình Minh mở lại chợ phiên',
    'Xem thêm: Bình Minh mở lại chợ phiên',
  ])('"%s" links elsewhere', (line) => {
    expect(kindsOf(TITLE, LEAD, line, SECOND)).toEqual(['title', 'story', 'noise', 'story']);
  });

  test('a box of links in the middle ends where two paragraphs follow each other', () => {
    expect(kindsOf(TITLE, LEAD, 'Tin liên quan', 'Lúa Vàng mở hội mùa thu', SECOND, THIRD)).toEqual([
      'title',
      'story',
      'noise',
      'noise',
      'story',
      'story',
    ]);
  });
});

describe('below the story', () => {
  test.each([
    'Tin liên quan',
    'TIN BÀI LIÊN QUAN',
    'Đọc nhiều',
    'Có thể bạn quan tâm',
    'Đọc tiếp:',
    'READ MORE',
    'MORE',
  ])('"%s" opens a box of links to the end', (label) => {
    const kinds = kindsOf(
      TITLE,
      LEAD,
      SECOND,
      'Thu Hà',
      label,
      '• Lúa Vàng mở hội mùa thu',
      '1. Giá cá tra nhích nhẹ',
    );
    expect(kinds).toEqual(['title', 'story', 'story', 'byline', 'noise', 'noise', 'noise']);
  });

  test('headline, headline, summary: the summary is not the story', () => {
    const headline = 'Thị trấn Lúa Vàng mở hội mùa thu';
    const kinds = kindsOf(
      TITLE,
      LEAD,
      'Các tin khác',
      headline,
      '',
      headline,
      '',
      '21:50 13/07/2024',
      '',
      SECOND,
      THIRD,
    );
    expect(kinds.slice(2)).toEqual(Array(kinds.length - 2).fill('noise'));
  });

  test('teasers are known by their build where no label stands above them', () => {
    const teaser = (headline: string) => [headline, '', headline, '', SECOND];
    const teasers = ['Lúa Vàng mở hội mùa thu', 'Giá cá tra nhích nhẹ', 'Bến mới sắp xong'].flatMap(teaser);
    expect(kindsOf(TITLE, LEAD, ...teasers)).toEqual(['title', 'story', ...Array(9).fill('noise')]);
    const pictures = ['Bến sông nhìn từ núi', '', 'Bến sông nhìn từ núi', '', SECOND, THIRD];
    expect(kindsOf(TITLE, LEAD, ...pictures)).toEqual([
      'title',
      'story',
      'caption',
      'caption',
      'story',
      'story',
    ]);
  });

  test('four headlines in a row after the story are links; three, questions or items of a list are not', () => {
    const links = [
      'Lúa Vàng mở hội mùa thu',
      'Giá cá tra nhích nhẹ',
      'Bến mới sắp xong',
      'Trời trở lạnh từ đêm nay',
    ];
    expect(kindsOf(TITLE, LEAD, 'Thu Hà', ...links).slice(3)).toEqual(Array(4).fill('noise'));
    expect(kindsOf(TITLE, LEAD, ...links.slice(1)).slice(2)).toEqual(Array(3).fill('story'));
    expect(kindsOf(TITLE, LEAD, ...links.map((link) => `${link}?`)).slice(2)).toEqual(Array(4).fill('story'));
    expect(kindsOf(TITLE, LEAD, ...links.map((link, at) => `${at + 1}. ${link}`)).slice(2)).toEqual(
      Array(4).fill('story'),
    );
  });

  test('comments never become story again', () => {
    expect(kindsOf(TITLE, LEAD, 'Bình luận (2)', SECOND, THIRD).slice(2)).toEqual([
      'noise',
      'noise',
      'noise',
    ]);
  });

  test('a label inside a sentence opens nothing', () => {
    expect(kindsOf(TITLE, LEAD, 'Tin liên quan đến bến sông được nhiều người đọc.', SECOND)[3]).toBe('story');
  });

  test('captions after the author are captions', () => {
    expect(
      kindsOf(TITLE, '', LEAD, SECOND, 'Thu Hà', '', 'Hai đoàn bên bến sông', 'Lãnh đạo xã đón khách'),
    ).toEqual(['title', 'story', 'story', 'byline', 'caption', 'caption']);
  });

  test('a short last sentence is story, not an author', () => {
    expect(kindsOf(TITLE, LEAD, 'Ai cũng vui.')[2]).toBe('story');
  });
});

test('the page date is the one under the title, never one of another article or in the story', () => {
  const dated = (...lines: string[]) => articleFrom({ text: lines.join('\n') }).publishedAt;
  expect(
    dated('Thứ năm, 11/04/2019 | RSS', 'Thời sự | Kinh tế | Xã hội', TITLE, '10:00 09/05/2018', LEAD),
  ).toBe('2018-05-09');
  expect(dated('Thứ năm, 11/04/2019 | RSS', 'Thời sự | Kinh tế | Xã hội', TITLE, LEAD)).toBe('2019-04-11');
  expect(dated(TITLE, LEAD, 'Tin liên quan', 'Lúa Vàng mở hội mùa thu', '10:00 09/05/2018')).toBeNull();
  expect(dated(TITLE, `${LEAD} Lần trước là ngày 3/2/2023.`)).toBeNull();
});
