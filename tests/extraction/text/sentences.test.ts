import fc from 'fast-check';
import { LONGEST_SENTENCE, sentencesOf } from '../../../src/extraction/text/sentences';
import { tokenize } from '../../../src/extraction/text/token';

const ABBREVIATIONS = new Set(['tp', 'ts']);

function cut(text: string): string[] {
  const tokens = tokenize(text);
  return sentencesOf(tokens, ABBREVIATIONS).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

describe('sentencesOf', () => {
  it.each([
    ['Một. Hai! Ba?', ['Một.', 'Hai!', 'Ba?']],
    ['Ông nói: “Được.” Rồi đi.', ['Ông nói: “Được.”', 'Rồi đi.']],
    ['Một dòng\nHai dòng', ['Một dòng', 'Hai dòng']],
    ['Đến TP. Móng Cái. Rồi về.', ['Đến TP. Móng Cái.', 'Rồi về.']],
    ['TP.Móng Cái mở.', ['TP.Móng Cái mở.']],
    ['Harry S. Truben đến.', ['Harry S. Truben đến.']],
    ['Tăng 3.5 lần. Xong.', ['Tăng 3.5 lần.', 'Xong.']],
    ['Xong.Rồi về.', ['Xong.', 'Rồi về.']],
    ['Chưa xong… còn nữa.', ['Chưa xong…', 'còn nữa.']],
    ['vv. và còn nữa.', ['vv. và còn nữa.']],
    ['\n\n', []],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('cuts what has no end', () => {
    const tokens = tokenize('chữ '.repeat(3 * LONGEST_SENTENCE + 1));
    const lengths = sentencesOf(tokens, ABBREVIATIONS).map(({ from, to }) => to - from);
    expect(lengths).toEqual([LONGEST_SENTENCE, LONGEST_SENTENCE, LONGEST_SENTENCE, 1]);
  });

  it('loses no token but line breaks, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Ba', 'ba', '.', '…', ' ', '\n', '”', 'TP', '7', '!')),
        (parts) => {
          const tokens = tokenize(parts.join(''));
          let at = 0;
          for (const { from, to } of sentencesOf(tokens, ABBREVIATIONS)) {
            expect(tokens.slice(at, from).every(({ kind }) => kind === 'break')).toBe(true);
            expect(tokens.slice(from, to).every(({ kind }) => kind !== 'break')).toBe(true);
            expect(to).toBeGreaterThan(from);
            at = to;
          }
          expect(tokens.slice(at).every(({ kind }) => kind === 'break')).toBe(true);
        },
      ),
    );
  });
});
