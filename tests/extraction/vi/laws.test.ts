import fc from 'fast-check';
import { explain } from '../../../src/extraction';
import { extractionSchema } from '../../../src/graph';
import { articleOf, gazetteer } from './told-in';

/** Names, heads, triggers, cues, dates and marks that the rules look for, to be strewn at random. */
const PIECES = [
  'tỉnh Lào Cai',
  'thành phố Móng Cái',
  'huyện Ninh Minh',
  'thôn Pò Hèn',
  'Vân Nam',
  'các huyện',
  'Trung Quốc',
  'Lào',
  'UBND tỉnh',
  'Công an',
  'Sở Y tế',
  'Hội Hữu nghị',
  'Thành ủy',
  'Đồn Biên phòng',
  'Câu lạc bộ “Sông Xanh”',
  'ông Trần Quốc Hùng',
  'bà Lý',
  'Hùng',
  'Kim Jong-un',
  'Chủ tịch',
  'Bí thư',
  'đoàn đại biểu',
  'lãnh đạo',
  'hai bên',
  'hai thôn',
  'hai trưởng đoàn',
  'hội đàm',
  'gặp',
  'thăm',
  'tiếp',
  'ký',
  'kết nghĩa',
  'tổ chức',
  'Bản ghi nhớ',
  'Thỏa thuận kết nghĩa',
  'biên bản',
  'sẽ',
  'không',
  'hủy',
  'mong muốn',
  'ngày 4/6/2024',
  'hôm qua',
  'năm 2014',
  '10 năm',
  'gần đây',
  'do',
  'được',
  'giữa',
  'với',
  'cùng',
  'và',
  ',',
  '.',
  ';',
  ':',
  '(',
  ')',
  '-',
  '“',
  '”',
  '\n',
  'là',
  'của',
  'tại',
  'dẫn đầu',
  'cử',
  'về',
];
const strewn = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(
  strewn,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        strewn,
        fc.constantFrom('\ud800', '\udc00', '\u200b', '\u202e', '😀', 'שלום', 'Ą́', '東興', '\u0301'),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

describe('whatever the text', () => {
  it('what is read keeps the laws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = articleOf(text);
        const { extraction, dropped } = explain(article, gazetteer);
        extractionSchema.parse(extraction);
        const ids = new Set(extraction.entities.map(({ id }) => id));
        const evidence = [
          ...extraction.claims.flatMap((claim) => claim.evidence),
          ...extraction.entities.flatMap(({ roles }) => roles.map((role) => role.evidence)),
        ];
        for (const { start, end, quote } of evidence) expect(article.text.slice(start, end)).toBe(quote);
        for (const { start, end, entity } of extraction.mentions) {
          expect(ids).toContain(entity);
          expect(0 <= start && start < end && end <= article.text.length).toBe(true);
        }
        for (const { start, end } of dropped)
          expect(0 <= start && start < end && end <= article.text.length).toBe(true);
        for (const { pairs, participants } of extraction.claims) {
          expect(pairs.length).toBeGreaterThan(0);
          for (const [a, b] of pairs) expect(a !== b && ids.has(a) && ids.has(b)).toBe(true);
          for (const { entity } of participants) expect(ids).toContain(entity);
          expect(new Set(participants.map(({ entity }) => entity)).size).toBe(participants.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the same text is read the same', () => {
    fc.assert(
      fc.property(strewn, (text) => {
        const read = () => JSON.stringify(explain(articleOf(text), gazetteer));
        expect(read()).toBe(read());
      }),
      { numRuns: 50 },
    );
  });
});
