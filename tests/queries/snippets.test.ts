import fc from 'fast-check';
import { fold } from '../../src/graph';
import { snippetsOf } from '../../src/queries';

const marked = (text: string, query: string, first = 9) =>
  snippetsOf(text, query, first).map((snippet) =>
    snippet.highlights.reduceRight(
      (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
      snippet.text,
    ),
  );

it.each([
  ['Đoàn Móng Cái sang Đông Hưng.', 'dong hung', ['Đoàn Móng Cái sang [Đông Hưng].']],
  ['Đoàn Móng Cái sang Đông Hưng.', 'Đông-Hư', ['Đoàn Móng Cái sang [Đông Hưng].']],
  ['TP. Đông  Hưng, rồi ĐÔNG HƯNG', 'đông hưng', ['TP. [Đông  Hưng], rồi [ĐÔNG HƯNG]']],
  ['Từ 东兴市 về', '东兴', ['Từ [东兴]市 về']],
  ['Đông người ở Hưng Yên', 'dong hung', []],
  ['Đông Hưngg', 'hung dong', []],
  ['Đông\nHưng', 'dong hung', ['[Đông\nHưng]']],
  ['Móng Cái', '…', []],
  ['', 'x', []],
])('%p, %p', (text, query, expected) => {
  expect(marked(text, query)).toEqual(expected);
});

it('shows some words on either side, of the same line, and says where', () => {
  const far = 'xa xôi '.repeat(30);
  const text = `Dòng đầu\n${far}gần Móng Cái đây ${far}\nMóng Cái lại`;
  const [first, second] = snippetsOf(text, 'mong cai', 2);
  expect(first!.text.length).toBeLessThan(180);
  expect(first!.text).toMatch(/^(xa|xôi) .*gần Móng Cái đây .*(xa|xôi)$/);
  expect(second).toEqual({
    text: 'Móng Cái lại',
    start: text.lastIndexOf('Móng'),
    highlights: [{ start: 0, end: 8 }],
  });
  for (const snippet of [first!, second!])
    expect(text.slice(snippet.start, snippet.start + snippet.text.length)).toBe(snippet.text);
  expect(snippetsOf(text, 'mong cai', 1)).toEqual([first]);
});

it('highlights nothing but what was looked for, whatever the text', () => {
  const word = fc.constantFrom('Móng', 'Cái', 'mong', 'cai', 'xa', '东', '\n', ',', 'Hưng');
  const texts = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 4 }), (text, first) => {
      const snippets = snippetsOf(text, 'Mong cai', first);
      expect(snippets.length).toBeLessThanOrEqual(first);
      for (const { text: shown, start, highlights } of snippets) {
        expect(text.slice(start, start + shown.length)).toBe(shown);
        expect(highlights.length).toBeGreaterThan(0);
        for (const range of highlights) expect(fold(shown.slice(range.start, range.end))).toBe('mong cai');
      }
    }),
  );
});
