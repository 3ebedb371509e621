import { canonicalTones } from '../../graph';

/** A syllable, number or mark of the text. Offsets are UTF-16 units, half-open. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, older tone style: what lexicons are looked up by. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** Begins with an upper-case letter. */
  readonly cap: boolean;
  /** Has at least two letters, all upper case. */
  readonly allCaps: boolean;
  /** White space (or the text's start) stands before it. */
  readonly spaced: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/uy;
const SPACE = /[^\S\n]+/y;
const DIGITS = /^\p{N}+$/u;
const UPPER_FIRST = /^\p{Lu}/u;
const ALL_UPPER = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{M}\p{N}]+$/u;

/** Cuts a stretch of text into tokens, in one pass. A line feed is a token of its own (`break`). */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let position = from;
  let spaced = true;
  while (position < to) {
    if (text[position] === '\n') {
      tokens.push(mark(text, position, 'break', spaced));
      position++;
      spaced = true;
      continue;
    }
    SPACE.lastIndex = position;
    if (SPACE.test(text)) {
      position = SPACE.lastIndex;
      spaced = true;
      continue;
    }
    WORD.lastIndex = position;
    if (WORD.test(text)) {
      const end = Math.min(WORD.lastIndex, to);
      tokens.push(word(text, position, end, spaced));
      position = end;
    } else {
      const token = mark(text, position, 'mark', spaced);
      tokens.push(token);
      position = token.end;
    }
    spaced = false;
  }
  return tokens;
}

function word(text: string, start: number, end: number, spaced: boolean): Token {
  const form = text.slice(start, end);
  return {
    start,
    end,
    text: form,
    norm: canonicalTones(form.toLowerCase()),
    kind: DIGITS.test(form) ? 'number' : 'word',
    cap: UPPER_FIRST.test(form),
    allCaps: ALL_UPPER.test(form),
    spaced,
  };
}

function mark(text: string, start: number, kind: 'mark' | 'break', spaced: boolean): Token {
  const point = text.codePointAt(start) ?? 0;
  const end = start + (point > 0xffff ? 2 : 1);
  const form = text.slice(start, end);
  return { start, end, text: form, norm: form, kind, cap: false, allCaps: false, spaced };
}
