import fc from 'fast-check';
import { articleFrom } from '../../src/articles';
import { BangGiaoError } from '../../src/graph';

const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'Tin liên quan',
    'Trang chủ | Kinh tế',
    '10:00 | 09/05/2024',
    'Ảnh: Thu Hà',
    '(Ảnh: Thu Hà)',
    'Thu Hà',
    '',
  ),
  fc.constantFrom('Xã An Hòa đón bạn từ trấn Bình Minh', 'a a a', '![](x)', '# #', 'Bình luận (2)', '\ud800'),
  fc
    .constantFrom(
      'Đoàn đại biểu xã An Hòa đã sang thăm trấn Bình Minh và',
      'The mayor of the town and the guests met at the hall and',
    )
    .map(
      (start) =>
        `${start} ở lại ăn trưa cùng các bạn, rồi hai bên hẹn gặp lại vào mùa thu năm sau bên bến sông.`,
    ),
);
const page = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\u2028')), { maxLength: 25 })
  .map((lines) => lines.flat().join(''));

function attempt(read: () => ReturnType<typeof articleFrom>) {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(BangGiaoError);
    return null;
  }
}

test('whatever the text: an article or a BangGiaoError; regions sorted, apart, tight, and over every line that is not blank', () => {
  fc.assert(
    fc.property(page, (text) => {
      const article = attempt(() => articleFrom({ text, lang: 'vi' }));
      if (!article) return;
      expect(article.text).toBe(text.normalize('NFC'));
      let end = 0;
      let gaps = '';
      for (const region of article.regions) {
        expect(region.start).toBeGreaterThanOrEqual(end);
        expect(region.end).toBeGreaterThan(region.start);
        const slice = article.text.slice(region.start, region.end);
        expect(slice.trim()).toBe(slice);
        gaps += article.text.slice(end, region.start);
        end = region.end;
      }
      expect(end).toBeLessThanOrEqual(article.text.length);
      expect((gaps + article.text.slice(end)).trim()).toBe('');
    }),
    { numRuns: 300 },
  );
});

test('whatever the fields hold, nothing but a BangGiaoError is thrown', () => {
  const field = fc.option(fc.string({ unit: 'binary', maxLength: 40 }), { nil: null });
  const input = fc.record({
    id: field,
    url: field,
    title: field,
    lang: field,
    published: field,
    text: field,
    html: field,
  });
  fc.assert(
    fc.property(input, (fields) => void attempt(() => articleFrom(fields))),
    { numRuns: 300 },
  );
});

test('whatever the HTML, nothing but a BangGiaoError is thrown', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</div>',
    '<div',
    '<table><tr>',
    '<!--',
    '-->',
    '<script>',
    '<title>',
    '&#x0;',
    '<html>',
    '<body>',
    '<svg>',
    '<![CDATA[',
    '"',
    'Xã An Hòa của ta',
    '<meta charset=x>',
  );
  const html = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 10 })), { maxLength: 30 });
  fc.assert(
    fc.property(html, (pieces) => void attempt(() => articleFrom({ html: pieces.join(''), lang: 'vi' }))),
    { numRuns: 150 },
  );
});

test('reading is a function of its input', () => {
  fc.assert(
    fc.property(page, (text) => {
      expect(attempt(() => articleFrom({ text }))).toEqual(attempt(() => articleFrom({ text })));
    }),
    { numRuns: 50 },
  );
});
