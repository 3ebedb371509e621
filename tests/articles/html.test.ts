import { type ArticleInput, articleFrom } from '../../src/articles';

const paragraph = (day: number) =>
  `<p>Ngày ${day}/5, tại nhà văn hóa xã An Hòa, đoàn đại biểu trấn Bình Minh đã có buổi giao lưu với <b>lãnh đạo xã</b>,
   hai bên cùng trao đổi về việc mở lại chợ phiên&nbsp;bên sông trong mùa thu tới.</p>`;

function page(parts: { head?: string; date?: string; title?: string; more?: string } = {}): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>An Hòa đón bạn - Báo Sông Mới</title>${parts.head ?? ''}</head>
<body><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/a">Chính trị</a></li></ul></nav>
<main><article><h1>${parts.title ?? 'Xã An Hòa đón bạn từ trấn Bình Minh'}</h1>
<div class="date">${parts.date ?? ''}</div>${paragraph(1)}
<figure><img src="a.jpg" alt="x"><figcaption>Hai đoàn bên bến sông</figcaption></figure>
${paragraph(2)}${paragraph(3)}${parts.more ?? ''}</article>
<aside><h3>Tin liên quan</h3><ul><li><a href="b">Thị trấn Lúa Vàng mở hội mùa thu lần thứ ba</a></li></ul></aside></main>
<footer>Giấy phép số 12/GP</footer></body></html>`;
}

const read = (html: string, rest: ArticleInput = {}) => articleFrom({ ...rest, html });
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test('the readable text: title, date line, paragraphs and captions, one a line, and no furniture', () => {
  const { text, regions } = read(page({ date: 'Thứ Năm, 09/05/2024 14:05 GMT+7' }));
  const kinds = regions.map(({ kind, start, end }) => [kind, text.slice(start, end).split('\n').length]);
  expect(kinds).toEqual([
    ['title', 1],
    ['dateline', 1],
    ['story', 1],
    ['caption', 1],
    ['story', 2],
  ]);
  expect(text).toContain('với lãnh đạo xã, hai bên cùng trao đổi về việc mở lại chợ phiên bên sông');
  expect(text).not.toMatch(/Trang chủ|Lúa Vàng|Giấy phép/);
});

describe('publication date', () => {
  test.each([
    ['JSON-LD', linked({ '@type': 'NewsArticle', datePublished: '2024-05-09T23:30:00+07:00' })],
    [
      'JSON-LD in a graph',
      linked({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article'], datePublished: '2024-05-09' }] }),
    ],
    ['a meta property', '<meta property="article:published_time" content="2024-05-09T06:00:00Z">'],
    ['a meta name', '<meta name="pubdate" content="2024-05-09">'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2024-05-09">'],
  ])('from %s', (_, head) => {
    expect(read(page({ head, date: '10:00 | 01/01/2020' })).publishedAt).toBe('2024-05-09');
  });

  test('from a time element, else from the date line', () => {
    const time = '<time datetime="2024-05-09T10:00+07:00">hôm qua</time>';
    expect(read(page({ date: time })).publishedAt).toBe('2024-05-09');
    expect(read(page({ date: '10:00 | 09/05/2024' })).publishedAt).toBe('2024-05-09');
  });

  test('what is told wins; what can not be read is passed over; the story gives none', () => {
    const head = '<meta name="pubdate" content="hôm qua"><script type="application/ld+json">{broken</script>';
    expect(read(page({ head, date: '10:00 | 09/05/2024' })).publishedAt).toBe('2024-05-09');
    expect(read(page({ head }), { published: '2021' }).publishedAt).toBe('2021');
    expect(read(page({ head })).publishedAt).toBeNull();
  });
});

test('title: shared title without the site name, else the headline, else the heading', () => {
  const og = '<meta property="og:title" content="Xã An Hòa đón bạn từ trấn Bình Minh | Báo Sông Mới">';
  expect(read(page({ head: og })).title).toBe('Xã An Hòa đón bạn từ trấn Bình Minh');
  const other = '<meta property="og:title" content="Đón bạn bên bến sông">';
  expect(read(page({ head: other })).title).toBe('Đón bạn bên bến sông');
  const headline = linked({ '@type': 'NewsArticle', headline: 'Bến sông đón bạn' });
  expect(read(page({ head: headline })).title).toBe('Bến sông đón bạn');
  expect(read(page()).title).toBe('Xã An Hòa đón bạn từ trấn Bình Minh');
});

test('publisher and address', () => {
  const canonical = '<link rel="canonical" href="/tin/an-hoa">';
  const site = '<meta property="og:site_name" content="Báo Sông Mới">';
  const url = 'https://www.songmoi.example/x?id=1';
  expect(read(page({ head: canonical + site }), { url })).toMatchObject({
    url,
    publisher: 'Báo Sông Mới',
    id: url,
  });
  expect(read(page({ head: '<link rel="canonical" href="https://songmoi.example/tin">' }))).toMatchObject({
    url: 'https://songmoi.example/tin',
    publisher: 'songmoi.example',
  });
  expect(read(page({ head: canonical }))).toMatchObject({ url: null, publisher: null });
  expect(read(page({ head: '<meta property="og:url" content="ftp://songmoi.example/tin">' })).url).toBeNull();
  const publisher = linked({ '@type': 'NewsArticle', publisher: { name: 'Sông Mới' } });
  expect(read(page({ head: publisher })).publisher).toBe('Sông Mới');
});

test('pieces of pages and pages without body are read', () => {
  expect(read('<p>Ngày 9/5, hai xã gặp nhau.</p><p>Hai bên ký biên bản.</p>').text).toBe(
    'Ngày 9/5, hai xã gặp nhau.\nHai bên ký biên bản.',
  );
  expect(read('<html><div>Ngày 9/5, hai xã của huyện gặp nhau.</div></html>').text).toBe(
    'Ngày 9/5, hai xã của huyện gặp nhau.',
  );
});

test('hidden parts, scripts and entities', () => {
  const html =
    '<p>Hai x&atilde; của ta</p><p hidden>Ẩn một</p><p style="display:none">Ẩn hai</p><script>x</script><p>a &lt;b&gt;<br>mới</p>';
  expect(read(html).text).toBe('Hai xã của ta\na <b>\nmới');
});

test('monstrous nesting is read without Readability', () => {
  const html = `${'<div>'.repeat(3000)}Ngày 9/5, hai xã của huyện gặp nhau.${'</div>'.repeat(3000)}`;
  expect(read(html).text).toBe('Ngày 9/5, hai xã của huyện gặp nhau.');
});

test('decomposed letters come out composed', () => {
  const { text } = read(page().normalize('NFD'));
  expect(text).toBe(text.normalize('NFC'));
});

test.each([
  ['elements nested by the ten thousand', '<div>'.repeat(20_000)],
  ['an attribute of more names than can be passed', `<p class="${'x '.repeat(200_000)}">`],
])('%s: the page is refused with a code', (_, markup) => {
  const html = `<html><body>${markup}Xã An Hòa đón bạn từ trấn Bình Minh.</body></html>`;
  expect(() => articleFrom({ html })).toThrow(expect.objectContaining({ code: 'ARTICLE_INVALID' }));
});
