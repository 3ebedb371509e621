import { fold } from '../graph';

/** A stretch of a text around what was looked for. */
export interface Snippet {
  readonly text: string;
  /** Where it starts in the whole text; UTF-16 code units from 0. */
  readonly start: number;
  /** What was looked for, half-open ranges in the snippet; sorted. */
  readonly highlights: { readonly start: number; readonly end: number }[];
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Words as they are searched for: each Chinese character is one. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** A snippet shows about so much on either side of what was looked for, in UTF-16 code units. */
const CONTEXT = 80;

/**
 * Where the words of `query` stand in `text` one after the other, the last one perhaps not typed to its end, without
 * regard to case and accents: at most `first` snippets in the order of the text. What is around them ends with the line.
 */
export function snippetsOf(text: string, query: string, first: number): Snippet[] {
  const words = wordsOf(text);
  const matches = phrasesIn(
    words,
    wordsOf(query).map(({ folded }) => folded),
  );
  const snippets: Snippet[] = [];
  for (let rest = matches; rest[0] && snippets.length < first; ) {
    const { start, end } = around(text, words, rest[0]);
    const within = rest.filter((match) => match.end <= end);
    snippets.push({
      text: text.slice(start, end),
      start,
      highlights: within.map((match) => ({ start: match.start - start, end: match.end - start })),
    });
    rest = rest.filter((match) => match.start >= end);
  }
  return snippets;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  })).filter(({ folded }) => folded !== '');
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the phrase is, from its first word to its last; no two overlap. */
function phrasesIn(words: readonly Word[], phrase: readonly string[]): Range[] {
  const found: Range[] = [];
  for (let at = 0; phrase.length > 0 && at + phrase.length <= words.length; ) {
    const run = words.slice(at, at + phrase.length);
    const isPhrase = phrase.every((word, index) => fits(run[index]!, word, index === phrase.length - 1));
    if (isPhrase) found.push({ start: run[0]!.start, end: run.at(-1)!.end });
    at += isPhrase ? phrase.length : 1;
  }
  return found;
}

function fits({ folded }: Word, word: string, isLast: boolean): boolean {
  return isLast ? folded.startsWith(word) : folded === word;
}

/** The whole words near a match that are in the same line. */
function around(text: string, words: readonly Word[], match: Range): Range {
  const line = {
    start: text.lastIndexOf('\n', match.start - 1) + 1,
    end: text.indexOf('\n', match.end) < 0 ? text.length : text.indexOf('\n', match.end),
  };
  const low = Math.max(line.start, match.start - CONTEXT);
  const high = Math.min(line.end, match.end + CONTEXT);
  const near = words.filter(({ start, end }) => start >= low && end <= high);
  return {
    start: low === line.start ? low : Math.min(match.start, near[0]?.start ?? match.start),
    end: high === line.end ? high : Math.max(match.end, near.at(-1)?.end ?? match.end),
  };
}
