import { fold } from '../../../graph';
import type { EnglishLexicon } from '../lexicon';
import type { Word } from '../text/word';
import { wordClass } from '../word-class';

/** Tags of words that only a sentence's beginning capitalises. */
const NO_NAME_TAGS = [
  'Determiner',
  'Preposition',
  'Conjunction',
  'Pronoun',
  'Adverb',
  'QuestionWord',
  'Auxiliary',
  'Negative',
  'Copula',
  'Modal',
  'Month',
  'WeekDay',
  'Expression',
  'Date',
];
const LONGEST = 9;
/** Words of photo credits (`VNS Photo Tran A`). */
const CREDITS = new Set(['photo', 'photos', 'picture', 'file']);
const GROUPS = wordClass('group-of-people');

export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Finds the run that starts at a word. */
export type RunFinder = (at: number) => Run | undefined;

/** A word that may be part of a name: capitalised, or joined by a hyphen to a capitalised one. */
export function isNameWord(words: readonly Word[], at: number, lexicon: EnglishLexicon): boolean {
  const word = words[at];
  if (word?.kind !== 'word') return false;
  if (/^I(?:['’]|$)/.test(word.text)) return false;
  if (word.glued) return word.cap || startsCapitalised(words, at, lexicon);
  if (!word.cap || isArticle(words, at, lexicon)) return false;
  if (!atOpening(words, at)) return true;
  return (
    !isFunctionWord(word) ||
    (words[at + 1]?.cap === true && (startsName(word, lexicon) || word.norm === 'an' || word.norm === 'can'))
  );
}

function isVietnamese(surname: string, { surnames }: EnglishLexicon): boolean {
  return surnames.get(fold(surname))?.has('vi') ?? false;
}

/** `Nguyen The Tho`. */
function isInsideVietnameseName(words: readonly Word[], at: number, lexicon: EnglishLexicon): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  return (
    word?.text === 'The' && before?.cap === true && next?.cap === true && isVietnamese(before.norm, lexicon)
  );
}

/** `The`, `A`; but `Nghe An`, `A Luoi`, and `An Giang` behind other words. */
function isArticle(words: readonly Word[], at: number, lexicon: EnglishLexicon): boolean {
  const { norm } = words[at] as Word;
  if (norm === 'the') return !isInsideVietnameseName(words, at, lexicon);
  if (norm === 'a') return atOpening(words, at) || !words[at + 1]?.cap;
  return norm === 'an' && atOpening(words, at) && !words[at + 1]?.cap;
}

/** A hyphenated second part counts by the first part's capital, unless it is an English word of its own (`Japan-funded`). */
function startsCapitalised(words: readonly Word[], at: number, lexicon: EnglishLexicon): boolean {
  let first = at;
  while (words[first]?.glued) first--;
  const word = words[at] as Word;
  return (
    (words[first]?.cap ?? false) &&
    word.text.length <= (isSurname(words[first - 1], lexicon) ? 7 : 4) &&
    !word.tags.has('Verb') &&
    !word.tags.has('Adjective')
  );
}

function isFunctionWord(word: Word): boolean {
  return NO_NAME_TAGS.some((tag) => word.tags.has(tag)) && !word.tags.has('Person');
}

/** Surnames that are English words as well (`Le`, `Do`), and sounds (`Hai`): before another capital they begin a name. */
function startsName(word: Word, lexicon: EnglishLexicon): boolean {
  return word.text.length > 1 && (lexicon.surnames.has(word.norm) || word.tags.has('Expression'));
}

/** The first word of a sentence or of what is quoted: its capital says nothing. */
export function atOpening(words: readonly Word[], at: number): boolean {
  if (at === 0) return true;
  const before = words[at - 1] as Word;
  return (
    before.norm === '"' ||
    before.norm === ':' ||
    (before.norm === '—' && at < 8) ||
    (before.norm === "'" && at === 1)
  );
}

/** `Long-Time Sister City Hanno`: what the words tell is no part of a name, but for a body's or document's (`Sister City Committee`). */
function startsTie(words: readonly Word[], at: number, lexicon: EnglishLexicon): boolean {
  const found = lexicon.triggers.longest(words, at);
  return (
    found !== undefined &&
    found.length > 1 &&
    found.values[0]?.event === 'TWINNING' &&
    !lexicon.bodies.longest(words, at) &&
    !lexicon.agreements.longest(words, at)
  );
}

/** The run of capitalised words that starts at `at`; a title ends it, and so does a possessive ending or a date. */
export function runAt(
  words: readonly Word[],
  at: number,
  lexicon: EnglishLexicon,
  isDate: (at: number) => boolean,
): Run | undefined {
  if (!isNameWord(words, at, lexicon) || isDate(at)) return undefined;
  let to = at;
  while (to < words.length && to - at < LONGEST && isNameWord(words, to, lexicon) && !isDate(to)) {
    if (to > at && lexicon.titles.longest(words, to) && !opensHead(words, to, lexicon)) break;
    if (to > at && startsTie(words, to, lexicon)) break;
    if (CREDITS.has(words[to]?.norm ?? '')) return to > at ? { from: at, to } : undefined;
    to++;
    if ((words[to - 1] as Word).possessive && !continuesHead(words, to, lexicon)) break;
  }
  return to > at && !isMonth(words, at, to) ? { from: at, to } : undefined;
}

const BEFORE_MONTH = new Set(['in', 'following', 'last', 'next', 'since', 'this', 'that', 'by', 'until']);

/** `the following May`: a month that no date covers. */
function isMonth(words: readonly Word[], at: number, to: number): boolean {
  if (to - at !== 1) return false;
  const before = words[at - 1]?.norm ?? '';
  return words[at]?.tags.has('Month') === true || (words[at]?.norm === 'may' && BEFORE_MONTH.has(before));
}

/** `People's Committee`, `Women's Union`: the possessive stands inside the name. */
function continuesHead(words: readonly Word[], at: number, lexicon: EnglishLexicon): boolean {
  if (GROUPS.has(words[at - 1]?.norm ?? '') && words[at]?.cap) return true;
  const head = lexicon.bodies.longest(words, at - 1);
  return head !== undefined && head.length > 1;
}

/** `General Hospital`: a rank's word may be part of a body's name. */
function opensHead(words: readonly Word[], at: number, lexicon: EnglishLexicon): boolean {
  if (words[at]?.norm === 'general' && (lexicon.bodies.longest(words, at - 1)?.length ?? 0) > 1) return true;
  return (
    words[at]?.norm === 'general' &&
    words[at + 1]?.cap === true &&
    lexicon.bodies.longest(words, at + 1) !== undefined
  );
}

/** In `Yoo Dong-hyeok` a surname stands before the hyphenated name. */
function isSurname(word: Word | undefined, lexicon: EnglishLexicon): boolean {
  return word?.cap === true && (lexicon.surnames.get(word.norm)?.has('ko') ?? false);
}
