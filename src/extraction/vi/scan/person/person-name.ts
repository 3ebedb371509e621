import type { Token } from '../../../text/token';
import { isA } from '../../lexicon';
import { isTradeName } from '../body/company';
import type { PersonChunk } from '../chunk';
import {
  isCapitalised,
  isCapitalWord,
  isNumeral,
  lengthOf,
  type ScanContext,
  sourceOf,
  tokenAt,
} from '../scan-context';
import { isVietnameseSyllable } from '../syllable';
import { foreignNameEnd } from './foreign-name';
import { koreanTailEnd } from './hyphenated';
import { startsOtherName } from './other-name';

/** How the words before a name introduce a person: nothing, a title or rank, or an honorific. */
export type Introduction = 'none' | 'title' | 'honorific';

/** A run of capitalised words that names a person. */
export function personName(
  context: ScanContext,
  at: number,
  introduction: Introduction,
): PersonChunk | undefined {
  if (!isCapitalWord(context, at) || isA('credit', tokenAt(context, at)?.norm)) return undefined;
  const native =
    context.lexicon.surnames.has(tokenAt(context, at)?.norm ?? '') && isVietnameseRun(context, at);
  const to = native ? vietnameseNameEnd(context, at) : foreignNameEnd(context, at);
  const words = context.tokens.slice(at, to).filter(({ kind }) => kind === 'word');
  if (words.every(({ allCaps }) => allCaps) || words.some(isNoNameWord)) return undefined;
  const allowed =
    introduction === 'none' ? standsAlone(context, at, to, words.length) : !isOther(context, at);
  if (!allowed || (words.length === 1 && !isShortName(context, at, to, introduction))) return undefined;
  return { kind: 'person', from: at, to, name: sourceOf(context, at, to), short: words.length === 1 };
}

/** `TNCS`, `VietGrain`, `G20`: letters of a body, a company, a number. */
function isNoNameWord(word: Token): boolean {
  const letters = word.allCaps && word.text.length > 2 && !isNumeral(word) && !/[aeiouyà-ỹ]/u.test(word.norm);
  return letters || isTradeName(word.text) || /\p{N}/u.test(word.text);
}

/** Without an introduction only a full name with a common surname is told from other names. */
function standsAlone(context: ScanContext, at: number, to: number, words: number): boolean {
  return (
    context.lexicon.commonSurnames.has(tokenAt(context, at)?.norm ?? '') &&
    words >= 3 &&
    words <= 5 &&
    isVietnameseRun(context, at) &&
    !isPlace(context, at, to) &&
    !endsInOther(context, at + 1, to)
  );
}

/** A long title, the head of a body, a newspaper: something else than a name is introduced. */
function isOther(context: ScanContext, at: number): boolean {
  const { unnameable, titles, bodyHeads, stateForms } = context.lexicon;
  return (
    lengthOf(unnameable, context, at) > 0 ||
    lengthOf(stateForms, context, at) > 1 ||
    lengthOf(titles, context, at) > 1 ||
    lengthOf(bodyHeads, context, at) > 1
  );
}

/** A single word: `ông Nam`, `Tổng thống Putin`; behind a job title no Vietnamese given name stands alone. */
function isShortName(context: ScanContext, at: number, to: number, introduction: Introduction): boolean {
  const { surnames, commonSurnames } = context.lexicon;
  const word = tokenAt(context, at);
  if (!word || word.allCaps || introduction === 'none') return false;
  if (introduction === 'title' && isVietnameseSyllable(word.norm)) return false;
  const next = tokenAt(context, to);
  const anotherBegins = next?.cap && commonSurnames.has(next.norm);
  return surnames.has(word.norm) || !anotherBegins;
}

/** Whether the words behind a surname are Vietnamese syllables, up to the next name. */
function isVietnameseRun(context: ScanContext, at: number): boolean {
  for (let i = at + 1; i < at + 4 && isCapitalWord(context, i); i++)
    if (!isVietnameseSyllable(tokenAt(context, i)?.norm ?? ''))
      return i > at + 1 && startsOtherName(context, i);
  return true;
}

/** Vietnamese and Sino-Vietnamese names: a surname and one to three syllables, four behind `Thị`. */
function vietnameseNameEnd(context: ScanContext, at: number): number {
  const most = tokenAt(context, at + 1)?.norm === 'thị' ? 5 : 4;
  let to = at + 1;
  while (to - at < most && isNextSyllable(context, to) && (to - at < 2 || !startsOtherName(context, to)))
    to++;
  return to - at === 2 ? koreanTailEnd(context, to) : to;
}

function isNextSyllable(context: ScanContext, at: number): boolean {
  const token = tokenAt(context, at);
  return (
    token !== undefined &&
    isCapitalWord(context, at) &&
    token.spaced &&
    isVietnameseSyllable(token.norm) &&
    !isA('credit', token.norm)
  );
}

/** `Đường Trường Sơn`: behind its first word stands a country or another name that is no person's. */
function endsInOther(context: ScanContext, from: number, to: number): boolean {
  const { names, lexicon } = context;
  return [names.countries, lexicon.unnameable].some((list) => from + lengthOf(list, context, from) === to);
}

function isPlace(context: ScanContext, from: number, to: number): boolean {
  const length = lengthOf(context.names.barePlaces, context, from);
  return from + length === to && length <= 2 && isCapitalised(context, from, to);
}
