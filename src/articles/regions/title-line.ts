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
const SURE_TITLE_WORDS = 7;
/** A path through the site ("Thời sự / Văn hóa"); below the title a slash may stand in anything. */
const PATH = /\s\/\s/;
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
  const { free, boxed, dateline } = scanHead(lines, language);
  const textAt = (at: number) => lines[at]?.text ?? '';
  const plain = free.filter((at) => wordCount(textAt(at)) >= MIN_TITLE_WORDS && !isAllCapitals(textAt(at)));
  const beside = besideDateline(plain, dateline, textAt);
  const longest = free.toSorted((a, b) => textAt(b).length - textAt(a).length || a - b)[0];
  return beside ?? plain[0] ?? longest ?? boxed.at(-1) ?? -1;
}

/** Lines above the story that could be its title; those in a box of links are kept apart. */
function scanHead(lines: readonly Line[], language: Language) {
  const head = { free: [] as number[], boxed: [] as number[], dateline: -1 };
  let inBox = false;
  for (const [at, { text }] of lines.slice(0, HEAD_LINES).entries()) {
    if (isParagraph(text) && !isQuestion(text)) break;
    if (opensRelated(text)) inBox = true;
    else if (readDateline(text, language)) head.dateline = head.dateline < 0 ? at : head.dateline;
    else if (canBeTitle(text)) (inBox ? head.boxed : head.free).push(at);
  }
  return head;
}

/** A headline right above the date line, else right below it; what opens the page may be the paper's name instead. */
function besideDateline(
  plain: readonly number[],
  dateline: number,
  textAt: (at: number) => string,
): number | undefined {
  if (dateline < 0) return undefined;
  const above = plain.find((at) => at === dateline - 1);
  const below = plain.find((at) => at === dateline + 1);
  if (above === undefined || below === undefined) return above ?? below;
  const isMasthead =
    above === 0 && wordCount(textAt(above)) < SURE_TITLE_WORDS && textAt(below).length > textAt(above).length;
  return isMasthead ? below : above;
}

function isQuestion(text: string): boolean {
  return text.length <= MAX_QUESTION && /[?!]["'”’»]?$/.test(text);
}

function canBeTitle(text: string): boolean {
  return (
    isHeadline(text) &&
    !isMenu(text) &&
    !PATH.test(text) &&
    !isJunk(text) &&
    !isLinkLine(text) &&
    !isInlineFurniture(text) &&
    !hasCredit(text) &&
    !opensEnding(text)
  );
}
