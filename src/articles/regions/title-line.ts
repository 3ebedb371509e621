import { fold, type Language } from '../../graph';
import { readDateline } from '../dateline';
import type { Line } from '../lines';
import {
  hasCredit,
  isAllCapitals,
  isHeadline,
  isInlineFurniture,
  isJunk,
  isLinkLine,
  isMenu,
  isParagraph,
  opensEnding,
  opensRelated,
  wordCount,
} from './line-shape';

const HEAD_LINES = 60;
const MIN_TITLE_WORDS = 4;
const MAX_QUESTION = 130;

/** Index of the line that is the page's title: the one that says `title`, else the best headline above the story; -1 for none. */
export function findTitle(lines: readonly Line[], title: string | undefined, language: Language): number {
  const told = title === undefined ? -1 : findText(lines, title);
  return told >= 0 ? told : bestHeadline(lines, language);
}

function findText(lines: readonly Line[], title: string): number {
  const wanted = fold(title);
  return lines.findIndex(
    (line, at) => at < HEAD_LINES && isNearly(line.text, title) && fold(line.text) === wanted,
  );
}

function isNearly(text: string, title: string): boolean {
  return Math.abs(text.length - title.length) <= 8;
}

function bestHeadline(lines: readonly Line[], language: Language): number {
  const free: number[] = [];
  const boxed: number[] = [];
  let inBox = false;
  for (const [at, { text }] of lines.slice(0, HEAD_LINES).entries()) {
    if (isParagraph(text) && !isQuestion(text)) break;
    if (opensRelated(text)) inBox = true;
    else if (canBeTitle(text, language)) (inBox ? boxed : free).push(at);
  }
  const wordsOf = (at: number) => lines[at]?.text ?? '';
  const plain = free.find((at) => wordCount(wordsOf(at)) >= MIN_TITLE_WORDS && !isAllCapitals(wordsOf(at)));
  if (plain !== undefined) return plain;
  const longest = free.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length || a - b)[0];
  return longest ?? boxed.at(-1) ?? -1;
}

function isQuestion(text: string): boolean {
  return text.length <= MAX_QUESTION && /[?!]["'”’»]?$/.test(text);
}

function canBeTitle(text: string, language: Language): boolean {
  return (
    isHeadline(text) &&
    !isMenu(text) &&
    !isJunk(text) &&
    !isLinkLine(text) &&
    !isInlineFurniture(text) &&
    !hasCredit(text) &&
    !opensEnding(text) &&
    readDateline(text, language) === null
  );
}
