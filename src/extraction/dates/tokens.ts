/** A word, a run of digits or one sign of the text; offsets are UTF-16 units into the whole text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case. */
  readonly word: string;
  /** Value of a run of at most four digits. */
  readonly number: number | null;
  readonly digits: number;
  /** True where blank space or the beginning stands before it. */
  readonly spaced: boolean;
  /** True where a line ends before it. */
  readonly newLine: boolean;
  readonly capital: boolean;
}

const PIECE = /[\p{L}\p{M}]+|\d+|\S/gu;

/** Cuts `text` from `from` up to `to` into tokens, in one pass. */
export function tokenize(text: string, from: number, to: number): Token[] {
  const part = text.slice(from, to);
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of part.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    tokens.push(
      token(
        piece,
        from + start,
        start > previousEnd ? part.slice(previousEnd, start) : '',
        tokens.length === 0,
      ),
    );
    previousEnd = start + piece.length;
  }
  return tokens;
}

function token(piece: string, start: number, gap: string, first: boolean): Token {
  const code = piece.charCodeAt(0);
  const isNumber = code >= 0x30 && code <= 0x39;
  const word = isNumber ? piece : piece.toLowerCase();
  return {
    start,
    end: start + piece.length,
    word,
    number: isNumber && piece.length <= 4 ? Number(piece) : null,
    digits: isNumber ? piece.length : 0,
    spaced: first || gap !== '',
    newLine: gap.includes('\n'),
    capital: word[0] !== piece[0],
  };
}
