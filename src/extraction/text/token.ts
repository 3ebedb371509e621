import { canonicalTones } from '../../graph';
import { vocabularySize, wordNumber } from './vocabulary';

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
const LINE_FEED = 10;
const OTHER_SPACES = /\s/u;

/** Cuts a stretch of text into tokens, in one pass. A line feed is a token of its own (`break`). */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let position = from;
  let spaced = true;
  while (position < to) {
    const code = text.charCodeAt(position);
    if (code !== LINE_FEED && isSpace(code)) {
      position++;
      spaced = true;
      continue;
    }
    const token = tokenAt(text, position, to, spaced);
    tokens.push(token);
    position = token.end;
    spaced = token.kind === 'break';
  }
  return tokens;
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || (code > 127 && OTHER_SPACES.test(String.fromCharCode(code)))
  );
}

function tokenAt(text: string, start: number, to: number, spaced: boolean): Token {
  WORD.lastIndex = start;
  const end = WORD.test(text) ? Math.min(WORD.lastIndex, to) : start + unitsOf(text, start);
  const form = text.slice(start, end);
  const { norm, number, kind, cap, allCaps } = shapeOf(form);
  return { start, end, text: form, norm, number, kind, cap, allCaps, spaced };
}

/** UTF-16 units of the character at `start`. */
function unitsOf(text: string, start: number): number {
  return (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
}

/** Shapes of so many different words are kept; texts repeat their words. */
const MOST_SHAPES = 40_000;
const shapes = new Map<string, NumberedShape>();
let shapesVocabulary = 0;

interface NumberedShape extends WordShape {
  readonly number: number;
}

function shapeOf(form: string): NumberedShape {
  if (shapes.size >= MOST_SHAPES || shapesVocabulary !== vocabularySize()) {
    shapes.clear();
    shapesVocabulary = vocabularySize();
  }
  const known = shapes.get(form);
  if (known) return known;
  const shape = newShape(form);
  shapes.set(form, shape);
  return shape;
}

function newShape(form: string): NumberedShape {
  const norm = canonicalTones(form.toLowerCase());
  const kind = kindOf(form);
  const isWord = kind === 'word';
  return {
    norm,
    number: wordNumber(norm),
    kind,
    cap: isWord && UPPER_FIRST.test(form),
    allCaps: isWord && ALL_UPPER.test(form) && TWO_UPPER.test(form),
  };
}

function kindOf(form: string): Token['kind'] {
  if (form === '\n') return 'break';
  if (DIGITS.test(form)) return 'number';
  WORD.lastIndex = 0;
  return WORD.test(form) ? 'word' : 'mark';
}
