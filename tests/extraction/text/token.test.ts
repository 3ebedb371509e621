import fc from 'fast-check';
import { tokenize } from '../../../src/extraction/text/token';
import { addWord } from '../../../src/extraction/text/vocabulary';

const textsOf = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['Móng Cái, 9/5', ['Móng', 'Cái', ',', '9', '/', '5']],
    ["Côte d'Ivoire", ['Côte', "d'Ivoire"]],
    ['Kim Jong-un', ['Kim', 'Jong', '-', 'un']],
    ['a\nb', ['a', '\n', 'b']],
    ['a\u00a0b', ['a', 'b']],
    ['東興 😀 x', ['東興', '😀', 'x']],
    ['', []],
    [' \t ', []],
  ])('%j', (text, tokens) => {
    expect(textsOf(text)).toEqual(tokens);
  });

  it('tells the shapes of words', () => {
    const shapes = tokenize('UBND tỉnh Hoà 12 .').map(({ norm, kind, cap, allCaps }) => [
      norm,
      kind,
      cap,
      allCaps,
    ]);
    expect(shapes).toEqual([
      ['ubnd', 'word', true, true],
      ['tỉnh', 'word', false, false],
      ['hòa', 'word', true, false],
      ['12', 'number', false, false],
      ['.', 'mark', false, false],
    ]);
  });

  it('reads a stretch only, and says where white space stood', () => {
    const tokens = tokenize('một hai, ba', 4, 8);
    expect(tokens.map(({ text, start, spaced }) => [text, start, spaced])).toEqual([
      ['hai', 4, true],
      [',', 7, false],
    ]);
  });

  it('a word gets its number once a list has it, even if it was seen before', () => {
    const [before] = tokenize('lạctừchưacó');
    expect(before?.number).toBe(0);
    const number = addWord('lạctừchưacó');
    expect(tokenize('Lạctừchưacó')[0]?.number).toBe(number);
  });

  it('covers everything but white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(at, token.start).trim()).toBe('');
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
