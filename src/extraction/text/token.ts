import { canonicalTones } from '../../graph';
import { wordNumber } from './vocabulary';

/** A syllable, number or mark of the text. Offsets are UTF-16 units, half-open. */
export interface Token extends WordShape {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its number in the vocabulary of all word lists, 0 if none has it; absent where its words are compared as such. */
  readonly number?: number;
  /** White space (or the text's start) stands before it. */
  readonly spaced: boolean;
}

/** What a token's letters alone tell. */
interface WordShape {
  /** Lower case, older tone style: what lexicons are looked up by. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** Begins with an upper-case letter. */
  readonly cap: boolean;
  /** Has at least two letters, all upper case. */
  readonly allCaps: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/uy;
const DIGITS = /^\p{N}+$/u;
const UPPER_FIRST = /^\p{Lu}/u;
const ALL_UPPER = /^[\p{Lu}\p{M}\p{N}]+$/u;
const TWO_UPPER = /\p{Lu}.*\p{Lu}/u;
/** Shapes of so many different words are kept; texts repeat their words. */
const MOST_SHAPES = 40_000;
const shapes = new Map<string, WordShape>();

/** Cuts a stretch of text into tokens, in one pass. A line feed is a token of its own (`break`). */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let position = from;
  let spaced = true;
  while (position < to) {
    const code = text.charCodeAt(position);
    if (code === LINE_FEED) {
      tokens.push(mark(text, position, 'break', spaced));
      position++;
      spaced = true;
      continue;
    }
    if (isSpace(code)) {
      position++;
      spaced = true;
      continue;
    }
    WORD.lastIndex = position;
    const token = WORD.test(text)
      ? word(text, position, Math.min(WORD.lastIndex, to), spaced)
      : mark(text, position, 'mark', spaced);
    tokens.push(token);
    position = token.end;
    spaced = false;
  }
  return tokens;
}

const LINE_FEED = 10;
const OTHER_SPACES = /\s/u;

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || (code > 127 && OTHER_SPACES.test(String.fromCharCode(code)))
  );
}

function word(text: string, start: number, end: number, spaced: boolean): Token {
  const form = text.slice(start, end);
  const shape = shapeOf(form);
  const { norm, kind, cap, allCaps } = shape;
  return { start, end, text: form, norm, number: wordNumber(norm), kind, cap, allCaps, spaced };
}

function shapeOf(form: string): WordShape {
  const known = shapes.get(form);
  if (known) return known;
  const shape: WordShape = {
    norm: canonicalTones(form.toLowerCase()),
    kind: DIGITS.test(form) ? 'number' : 'word',
    cap: UPPER_FIRST.test(form),
    allCaps: ALL_UPPER.test(form) && TWO_UPPER.test(form),
  };
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  shapes.set(form, shape);
  return shape;
}

function mark(text: string, start: number, kind: 'mark' | 'break', spaced: boolean): Token {
  const point = text.codePointAt(start) ?? 0;
  const end = start + (point > 0xffff ? 2 : 1);
  const form = text.slice(start, end);
  return {
    start,
    end,
    text: form,
    norm: form,
    number: wordNumber(form),
    kind,
    cap: false,
    allCaps: false,
    spaced,
  };
}
