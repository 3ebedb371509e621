import { fold } from '../../graph';
import { foldedFurniture, furniture } from '../page-furniture';

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;
const PARAGRAPH = 160;
const SENTENCE = 60;
const MAX_LABEL = 60;
const MAX_HEADLINE = 200;
const MAX_BYLINE_WORDS = 5;

const RELATED = foldedFurniture('related');
const ENDING = foldedFurniture('ending');
const BYLINE = [...foldedFurniture('byline').keys()];
const HOME = [...foldedFurniture('home').keys()];
const NO_NAMES = new Set(furniture('no-name').map(({ phrase }) => phrase));
const INLINE = furniture('inline').map(({ phrase }) => phrase.toLowerCase());
/** Ends a phrase of the list that any words may follow. */
const OPEN = '…';
const CREDIT = furniture('credit').map(({ phrase }) => phrase);
const CREDITS = new RegExp(
  `(?:^|[\\s(.,–—-])(?:${CREDIT.join('|')})(?:\\s?:\\s|\\s\\p{Lu}|\\s?\\(|:\\p{Lu})`,
  'u',
);

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-6));
}

/** Reads like running text: a full sentence of some length, or longer than headlines are. */
export function isParagraph(text: string): boolean {
  return text.length >= PARAGRAPH || (text.length >= SENTENCE && endsSentence(text));
}

/** Could be a headline by its length and its end. */
export function isHeadline(text: string): boolean {
  return text.length <= MAX_HEADLINE && !/[.…:;,]["'”’»)\]]*$/.test(text.slice(-6)) && wordCount(text) >= 3;
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

export function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** A label such as "Tin liên quan" or "READ MORE" on its own line, with or without colon or counter. */
export function opensRelated(text: string): boolean {
  return text.length <= MAX_LABEL && RELATED.has(labelOf(text));
}

/** A label after which no story comes any more: comments, the page's foot. */
export function opensEnding(text: string): boolean {
  return text.length <= MAX_LABEL && ENDING.has(labelOf(text));
}

function labelOf(text: string): string {
  return fold(text.replace(/\(\s*\d*\s*\)\s*$/, ''));
}

/** No two letters in a row ("0:00 / 0:00"), two letters alone ("aa"), a code ("4200-3"), an image without words. */
export function isJunk(text: string): boolean {
  return (
    text.length <= 2 ||
    !/\p{L}{2}/u.test(text) ||
    (text.startsWith('![') && /^!\[[^\]]*\]\([^)]*\)\s*\|?$/.test(text))
  );
}

/** Share buttons, counters, newsletters, copyright: a line that is furniture by its first words. */
export function isInlineFurniture(text: string): boolean {
  if (text.length > MAX_HEADLINE || isParagraph(text)) return false;
  const lower = text.toLowerCase();
  return INLINE.some((phrase) =>
    phrase.endsWith(OPEN) ? lower.startsWith(phrase.slice(0, -1)) : isLabelThenNumbers(lower, phrase),
  );
}

/** The phrase alone, or with numbers, bars and signs after it ("Chia sẻ | …", "Lượt xem 5.203"), but not with words. */
function isLabelThenNumbers(lower: string, phrase: string): boolean {
  return lower.startsWith(phrase) && !/^ ?\p{L}/u.test(lower.slice(phrase.length));
}

/** ">> …", "» …", "[Video] …": a link to another article. */
export function isLinkLine(text: string): boolean {
  return !isParagraph(text) && /^(?:>{1,3}|»|▶|►|\[\p{L}{3,12}\])\s*\S/u.test(text);
}

/** Says who took the picture or made the film. */
export function hasCredit(text: string): boolean {
  return CREDITS.test(text);
}

/** A credit and nothing more: "(Ảnh: Thu Hà)". */
export function isCreditAlone(text: string): boolean {
  return (
    text.length <= MAX_LABEL && CREDIT.some((word) => text.replace(/^[(\s]+/, '').startsWith(`${word}:`))
  );
}

/** A person's name as authors sign, with or without "(tổng hợp)", or a line that says so in words ("by …", "Theo …"). */
export function isByline(text: string): boolean {
  if (text.length > MAX_LABEL || endsSentence(text)) return false;
  const folded = fold(text);
  if (BYLINE.some((word) => folded.startsWith(`${word} `) || folded === word) && wordCount(text) <= 12)
    return true;
  const words = text.replace(/\([^)]*\)\s*$/, '').match(/[\p{L}’'.-]+/gu) ?? [];
  if (words.length === 0 || words.length > MAX_BYLINE_WORDS || /[\d:|/?!]/.test(text)) return false;
  const named = words.every((word) => /^\p{Lu}/u.test(word));
  return named && !NO_NAMES.has(words[0]?.toLowerCase() ?? '');
}

/** A menu or a path through the site: short labels between bars, arrows, wide gaps or many dashes, or after "Home". */
export function isMenu(text: string): boolean {
  if (text.length > MAX_HEADLINE || endsSentence(text)) return false;
  const folded = fold(text);
  if (HOME.some((word) => folded === word || folded.startsWith(`${word} `)) && text.length <= 80) return true;
  return (
    hasParts(text, /\|/, 2) ||
    hasParts(text, /[›»>] /, 2) ||
    hasParts(text, /\s\/\s/, 3) ||
    hasParts(text, / {2}|\t/, 3) ||
    hasParts(text, /\s[•·▪]\s/, 3) ||
    hasParts(text, /\s[-–]\s/, 5)
  );
}

function hasParts(text: string, separator: RegExp, least: number): boolean {
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length >= least && parts.every((part) => part.length <= 32 && wordCount(part) <= 6);
}
