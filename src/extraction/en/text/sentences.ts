import { english } from './plugin';
import { normOf, possessiveLength, type Word } from './word';

/** What of a compromise term is read here. */
interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
}

/** Longest stretch that is given to compromise at once, in UTF-16 units: its time grows faster than the text. */
const MOST_AT_ONCE = 1500;
const HYPHEN = /^[-‐‑–]$/u;
/** `Laos' north`, `the unions' leaders`: compromise leaves the apostrophe behind the term. */
const PLURAL_OWNER = /^\p{Lu}.*s$/u;
const OWNER_MARK = /^['’](?=\s)/u;
const MARK = /[^\s.]/gu;
const INITIAL = /^\p{Lu}$/u;
const NO_TAGS: ReadonlySet<string> = new Set();

/** Sentences of a stretch of the text, each as its words and marks, with offsets into the whole text. */
export function sentencesIn(text: string, from: number, to: number): Word[][] {
  const sentences: Word[][] = [];
  for (const [start, end] of stretches(text, from, to))
    sentences.push(...sentencesOfStretch(text, start, end));
  return sentences;
}

/** Lines; a line that is too long is cut behind a full stop, else at white space, else anywhere between characters. */
function* stretches(text: string, from: number, to: number): Generator<[number, number]> {
  let start = from;
  while (start < to) {
    const feed = text.indexOf('\n', start);
    const lineEnd = feed < 0 || feed > to ? to : feed;
    while (lineEnd - start > MOST_AT_ONCE) {
      const end = cutBefore(text, start, start + MOST_AT_ONCE);
      yield [start, end];
      start = end;
    }
    if (lineEnd > start) yield [start, lineEnd];
    start = lineEnd + 1;
  }
}

function cutBefore(text: string, start: number, limit: number): number {
  const window = text.slice(start, limit);
  const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('.” '), window.lastIndexOf('." '));
  if (stop > 0) return start + window.indexOf(' ', stop) + 1;
  const space = window.lastIndexOf(' ');
  if (space > 0) return start + space + 1;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit;
}

function sentencesOfStretch(text: string, from: number, to: number): Word[][] {
  const sentences: Word[][] = [];
  let position = from;
  let open: Word[] | undefined;
  for (const terms of english(text.slice(from, to)).document as readonly (readonly Term[])[]) {
    const words: Word[] = open ?? [];
    position = addTerms(words, terms, text, position, to);
    open = endsInInitial(words) ? words : undefined;
    if (!open && words.length > 0) sentences.push(words);
  }
  if (open && open.length > 0) sentences.push(open);
  return sentences;
}

/** compromise ends a sentence behind any initial (`J. Smith`). */
function endsInInitial(words: readonly Word[]): boolean {
  const last = words[words.length - 1];
  return last !== undefined && INITIAL.test(last.text);
}

/** Appends a sentence's terms as words and marks; returns the position behind them. */
function addTerms(words: Word[], terms: readonly Term[], text: string, from: number, to: number): number {
  let position = from;
  let glued = false;
  for (const term of terms) {
    if (term.text === '') {
      // The second half of a contraction or range, which may hold the marks behind both.
      const behind = Math.min(to, position + term.pre.length + term.post.length);
      addMarks(words, text, position, behind);
      position = behind;
      continue;
    }
    const start = text.indexOf(term.text, position);
    if (start < 0 || start + term.text.length > to || start - position > term.pre.length + 2) continue;
    addMarks(words, text, position, start);
    const owning = PLURAL_OWNER.test(term.text) && OWNER_MARK.test(term.post);
    addWord(words, term, start, glued, owning);
    position = start + term.text.length;
    const hyphen = HYPHEN.test(term.post);
    glued = hyphen;
    if (hyphen) position += term.post.length;
    else {
      addMarks(words, text, owning ? position + 1 : position, Math.min(to, position + term.post.length));
      position = Math.min(to, position + term.post.length);
    }
  }
  return position;
}

function addWord(words: Word[], term: Term, start: number, glued: boolean, owning: boolean): void {
  const ending = possessiveLength(term.text);
  const form = ending > 0 ? term.text.slice(0, -ending) : term.text;
  words.push({
    start,
    end: start + form.length,
    text: form,
    norm: normOf(term.text),
    kind: /^\p{N}/u.test(form) ? 'number' : 'word',
    cap: /^\p{Lu}/u.test(form),
    allCaps: /^\p{Lu}[\p{Lu}\p{M}]+$/u.test(form),
    spaced: !glued,
    glued,
    possessive: ending > 0 || owning,
    tags: term.tags ?? NO_TAGS,
  });
}

function addMarks(words: Word[], text: string, from: number, to: number): void {
  for (const { 0: found, index } of text.slice(from, to).matchAll(MARK)) {
    const start = from + index;
    const norm = /["“”„«»]/u.test(found) ? '"' : /[-–—]/u.test(found) ? '—' : found;
    words.push({
      start,
      end: start + found.length,
      text: found,
      norm,
      kind: 'mark',
      cap: false,
      allCaps: false,
      spaced: true,
      glued: false,
      possessive: false,
      tags: NO_TAGS,
    });
  }
}
