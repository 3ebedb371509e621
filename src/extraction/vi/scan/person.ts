import type { Chunk, PersonChunk } from './chunk';
import { capitalised } from './place';
import { type ScanContext, sourceOf, tokenAt } from './scan-context';

const HYPHENS = new Set(['-', '–']);
const PARTICLES = new Set([
  'de',
  'da',
  'van',
  'von',
  'bin',
  'al',
  'el',
  'ibn',
  'di',
  'du',
  'der',
  'den',
  'la',
  'le',
  'dos',
  'del',
]);
const CREDITS = new Set(['ảnh', 'nguồn', 'clip', 'video', 'theo']);
const MOST_PARTS = 6;
/** A Vietnamese syllable has at most one vowel cluster; two or more tell a foreign spelling. */
const VOWEL_RUNS = /[aeiouyăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]+/giu;

/** True where a word can be a syllable of Vietnamese. */
export function isVietnameseSyllable(norm: string): boolean {
  if (norm.length > 7) return false;
  return (
    (norm.match(VOWEL_RUNS)?.length ?? 0) === 1 &&
    !/[fjwz]/.test(norm) &&
    !/(?:[bdkrsvxlq]|[^n]g|[^nc]h|st|nd|rd|ck)$/.test(norm)
  );
}

/** How the words before a name introduce a person: nothing, a title or rank, or an honorific. */
export type Introduction = 'none' | 'title' | 'honorific';

/** A run of capitalised words that names a person. */
export function personName(
  context: ScanContext,
  at: number,
  introduction: Introduction,
): PersonChunk | undefined {
  const first = tokenAt(context, at);
  if (!first || first.kind !== 'word' || !first.cap) return undefined;
  const native = context.lexicon.surnames.has(first.norm);
  const to = native && isVietnameseRun(context, at) ? vietnameseEnd(context, at) : foreignEnd(context, at);
  const parts = wordsIn(context, at, to);
  if (introduction === 'none') {
    if (!context.lexicon.commonSurnames.has(first.norm) || parts < 3 || parts > 5) return undefined;
    if (first.allCaps && parts < 2) return undefined;
    if (!isVietnameseRun(context, at)) return undefined;
    if (namesAPlace(context, at, to)) return undefined;
  }
  if (parts === 0) return undefined;
  if (introduction !== 'none' && blocked(context, at)) return undefined;
  const short = parts === 1;
  if (context.tokens.slice(at, to).every((token) => token.allCaps || token.kind !== 'word')) return undefined;
  if (
    short &&
    !native &&
    context.lexicon.commonSurnames.has(tokenAt(context, to)?.norm ?? '') &&
    tokenAt(context, to)?.cap
  )
    return undefined;
  if (short && (first.allCaps || (introduction === 'title' && isVietnameseSyllable(first.norm))))
    return undefined;
  if (short && introduction === 'none') return undefined;
  return { kind: 'person', from: at, to, name: sourceOf(context, at, to), short };
}

function blocked(context: ScanContext, at: number): boolean {
  const { lexicon, tokens } = context;
  if (lexicon.unnameable.longest(tokens, at)) return true;
  const title = lexicon.titles.longest(tokens, at);
  if (title && title.length > 1) return true;
  const head = lexicon.bodyHeads.longest(tokens, at);
  return head !== undefined && head.length > 1;
}

function isVietnameseRun(context: ScanContext, at: number): boolean {
  for (let i = at + 1; i < at + 4; i++) {
    const token = tokenAt(context, i);
    if (!token?.cap || token.kind !== 'word') return true;
    if (!isVietnameseSyllable(token.norm)) return i > at + 1 && startsName(context, i);
  }
  return true;
}

/** Vietnamese and Sino-Vietnamese names: a surname and one to three syllables, four behind `Thị`. */
function vietnameseEnd(context: ScanContext, at: number): number {
  const most = tokenAt(context, at + 1)?.norm === 'thị' ? 5 : 4;
  let to = at + 1;
  while (to < context.end && to - at < most) {
    const token = context.tokens[to];
    if (!token || token.kind !== 'word' || !token.cap || !token.spaced) break;
    if (!isVietnameseSyllable(token.norm)) break;
    if (CREDITS.has(token.norm) || (to - at >= 2 && startsName(context, to))) break;
    to++;
  }
  return to - at === 2 && koreanTail(context, to) ? to + 2 : to;
}

/** `Kim Jong-un`, `Moon Jae - in`: the last syllable of a Korean name stands small behind a hyphen. */
function koreanTail(context: ScanContext, at: number): boolean {
  const tail = tokenAt(context, at + 1);
  const hyphen = tokenAt(context, at);
  if (!hyphen || !tail || !HYPHENS.has(hyphen.text) || hyphen.spaced !== tail.spaced) return false;
  return (
    tail.kind === 'word' &&
    !tail.cap &&
    tail.text.length <= 6 &&
    !context.lexicon.functionWords.has(tail.norm) &&
    !context.lexicon.titles.longest(context.tokens, at + 1)
  );
}

function foreignEnd(context: ScanContext, at: number): number {
  let to = at;
  let parts = 0;
  while (to < context.end && parts < MOST_PARTS) {
    const token = context.tokens[to];
    if (!token) break;
    if (token.kind === 'word' && token.cap) {
      if (parts > 0 && startsName(context, to)) break;
      to++;
      parts++;
    } else if (
      token.kind === 'word' &&
      PARTICLES.has(token.norm) &&
      parts > 0 &&
      tokenAt(context, to + 1)?.cap
    ) {
      to++;
    } else if (
      HYPHENS.has(token.text) &&
      parts > 0 &&
      (hyphenJoins(context, to) || (parts === 2 && koreanTail(context, to)))
    ) {
      to += 2;
      parts++;
    } else if (
      token.text === '.' &&
      context.tokens[to - 1]?.text.length === 1 &&
      tokenAt(context, to + 1)?.cap
    ) {
      to++;
    } else break;
  }
  return to;
}

/** `Kim Jong-un`, and `El - Sisi` as some corpora space it: joined without spaces, or between two foreign words. */
function hyphenJoins(context: ScanContext, at: number): boolean {
  const after = tokenAt(context, at + 1);
  const hyphen = context.tokens[at];
  const before = context.tokens[at - 1];
  if (!after || !hyphen || !before || after.kind !== 'word') return false;
  if (!hyphen.spaced && !after.spaced) return true;
  if (!hyphen.spaced || !after.spaced) return false;
  const foreign =
    !isVietnameseSyllable(before.norm) || !isVietnameseSyllable(after.norm) || before.norm === 'el';
  return (
    foreign &&
    !startsName(context, at + 1) &&
    (after.cap || isTail(after.norm)) &&
    !context.lexicon.titles.longest(context.tokens, at + 1)
  );
}

/** The second half of a hyphenated Korean, Lao or Thai given name is often written small: `Jae - in`, `Moon Jae - in`. */
function isTail(norm: string): boolean {
  return norm.length <= 6 && !isVietnameseSyllable(norm)
    ? true
    : /^(?:in|un|oune|ok|hyun|hui|hwa|hee|ho|kyung|jin|soo|young|chan|woo|kyu|geun|hye|sik|chol|nam)$/.test(
        norm,
      );
}

function startsName(context: ScanContext, at: number): boolean {
  const { lexicon, tokens, names } = context;
  if (CREDITS.has(tokens[at]?.norm ?? '')) return true;
  if ((lexicon.titles.longest(tokens, at)?.length ?? 0) > 1) return true;
  if ((lexicon.bodyHeads.longest(tokens, at)?.length ?? 0) > 1) return true;
  const country = names.countries.longest(tokens, at);
  return country !== undefined && country.length > 1 && at > 0;
}

function namesAPlace(context: ScanContext, from: number, to: number): boolean {
  const found = context.names.barePlaces.longest(context.tokens, from);
  return (
    found !== undefined && from + found.length === to && to - from <= 2 && capitalised(context, from, to)
  );
}

function wordsIn(context: ScanContext, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (context.tokens[i]?.kind === 'word') count++;
  return count;
}

/** The introduction that a chunk gives to a name right behind it. */
export function introductionBy(chunk: Chunk | undefined): Introduction {
  if (chunk?.kind !== 'title') return 'none';
  return chunk.class === 'honorific' ? 'honorific' : 'title';
}
