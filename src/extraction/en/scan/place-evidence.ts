import type { PhraseTrie } from '../../lexicon/phrase-trie';
import type { Word } from '../text/word';
import type { ScanContext } from './scan-context';

/** Words before a place that something happens in. */
const INSIDE = new Set(['in', 'near', 'into', 'outside', 'across', 'around', 'throughout']);
const TOWARDS = new Set(['to', 'from', 'at', 'of', 'between', 'with']);

/** Behind `MOSCOW, Idaho`. */
const DATELINE_MARKS = new Set(['—', '(', ':']);
const DETERMINERS = new Set(['a', 'an', 'the', 'two', 'both', 'three', 'four']);

/** How much points to a place: prepositions, titles that are of it, ties that it has, what it lies in. */
export function placeScore(
  { words, lexicon, knowledge }: ScanContext,
  from: number,
  to: number,
  before: string,
): number {
  if (words.slice(from + 1, to).some(({ glued }) => glued) && knowledge.country(words[from]?.text ?? ''))
    return 0;
  let score = 0;
  const next = words[to];
  if (isDatelinePlace(words, from, to)) score += 3;
  if (next?.norm === ',' && knowledge.country(words[to + 1]?.text ?? '')) score += 2;
  if (INSIDE.has(before)) score += 1;
  else if (TOWARDS.has(before)) score += 1;
  if (before === 'from' && words[from - 2]?.norm === 'counterpart') score += 3;
  if (before === 'of' && (isTitle(words, lexicon, from - 2) || titledNameBefore(words, lexicon, from - 2)))
    score += 3;
  if (phraseAt(lexicon.triggers, words, from - 2)?.values[0]?.event === 'TWINNING') score += 3;
  if (words[to - 1]?.possessive && lexicon.triggers.longest(words, to)?.values[0]?.frame === 'kin')
    score += 3;
  if (next?.norm === '(' && words[to + 2]?.norm === ')' && knowledge.country(words[to + 1]?.text ?? ''))
    score += 3;
  if (between(words, lexicon, from)) score += 3;
  if (liesInKind(words, lexicon, to)) score += 3;
  if (tiedBehind(words, lexicon, to)) score += 3;
  if (before === 'with' && ['twinned', 'twinning'].includes(words[from - 2]?.norm ?? '')) score += 3;
  if (
    next &&
    lexicon.titles.longest(words, to)?.values[0] === 'title' &&
    !next.glued &&
    words[to - 1]?.kind === 'word'
  )
    score += 2;
  if (next?.norm === ',' && (words[to + 1]?.norm === 'in' || placeNounFollows(words, lexicon, to + 1)))
    score += 3;
  if (next?.norm === 'and' && words[to + 1]?.cap) {
    let end = to + 1;
    while (words[end]?.cap) end++;
    if (words[end]?.norm === ',' && placeNounFollows(words, lexicon, end + 1)) score += 3;
  }
  if (
    next?.norm === ',' &&
    knowledge.places(words[to + 1]?.text ?? '').length > 0 &&
    words[to + 1]?.cap &&
    (words[to + 2]?.norm === ',' || !words[to + 2])
  )
    score += 1;
  if (before === ',' && phraseAt(lexicon.places, words, from - 2)?.values[0]?.before && !words[from - 2]?.cap)
    score += 3;
  if (next?.norm === ',' && words[to + 1]?.cap && DATELINE_MARKS.has(words[to + 2]?.norm ?? '')) score += 2;
  if (before === ',' && phraseAt(lexicon.triggers, words, from - 2)?.values[0]?.frame === 'kin') score += 3;
  if (
    next?.norm === 'in' &&
    words[to + 1]?.cap &&
    knowledge.places(`${words[to + 1]?.text} ${words[to + 2]?.text}`).length > 0
  )
    score += 1;
  if (next?.norm === '(' && lexicon.places.longest(words, closing(words, to) + 1)?.values[0]?.after)
    score += 3;
  if (words.slice(from, to).every(({ tags }) => tags.has('Place'))) score += 1;
  return score;
}

/** `PORTVILLE —` at the opening; agencies there have shorter names. */
function isDatelinePlace(words: readonly Word[], from: number, to: number): boolean {
  const named = words.slice(from, to);
  const length = named.reduce((sum, { text }) => sum + text.length, 0);
  return from === 0 && words[to]?.norm === '—' && length > 5 && named.every(({ allCaps }) => allCaps);
}

/** `X in Po Ma Commune`. */
function liesInKind(words: readonly Word[], lexicon: ScanContext['lexicon'], at: number): boolean {
  if (words[at]?.norm !== 'in' || !words[at + 1]?.cap) return false;
  for (let i = at + 2; i < Math.min(words.length, at + 5); i++) {
    if (lexicon.places.longest(words, i)?.values.some(({ after }) => after)) return true;
    if (!words[i]?.cap) return false;
  }
  return false;
}

/** `the twinning between X and Y`: the second of the two as well. */
function between(words: readonly Word[], lexicon: ScanContext['lexicon'], at: number): boolean {
  if (words[at - 1]?.norm !== 'and') return false;
  for (let i = at - 2; i >= Math.max(0, at - 6); i--)
    if (phraseAt(lexicon.triggers, words, i)?.values[0]?.event === 'TWINNING') return true;
  return false;
}

/** A phrase looked up before the beginning of the sentence is none. */
function phraseAt<T>(
  phrases: PhraseTrie<T>,
  words: readonly Word[],
  at: number,
): { readonly values: readonly T[] } | undefined {
  return at < 0 ? undefined : phrases.longest(words, at);
}

/** `Mayor Tom Brandt of`: a name with a title before it ends at `at`. */
function titledNameBefore(words: readonly Word[], lexicon: ScanContext['lexicon'], at: number): boolean {
  let i = at;
  while (i > at - 4 && words[i]?.cap && !isTitle(words, lexicon, i)) i--;
  return i < at && isTitle(words, lexicon, i);
}

/** `X has been twinned`, `X is a sister city`. */
function tiedBehind(words: readonly Word[], lexicon: ScanContext['lexicon'], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 5); i++) {
    if (words[i]?.norm === 'and' && words[i + 1]?.cap) return tiedBehind(words, lexicon, i + 2);
    if (words[i]?.kind === 'mark' || words[i]?.cap) return false;
    if (i === at && !words[i]?.tags.has('Auxiliary') && !words[i]?.tags.has('Verb')) return false;
    if (i > at && lexicon.triggers.longest(words, i)?.values[0]?.event === 'TWINNING') return true;
  }
  return false;
}

const MOST_IN_BRACKETS = 8;

/** Index of the bracket that closes the one at `at`; the last word where none does soon. */
function closing(words: readonly Word[], at: number): number {
  for (let i = at + 1; i < Math.min(words.length, at + MOST_IN_BRACKETS); i++)
    if (words[i]?.norm === ')') return i;
  return words.length;
}

function isTitle(words: readonly Word[], lexicon: ScanContext['lexicon'], at: number): boolean {
  return at >= 0 && lexicon.titles.longest(words, at)?.values[0] === 'title';
}

/** `a border district of`, `the county-level city in`: a noun for a kind of place within a few words. */
function placeNounFollows(words: readonly Word[], lexicon: ScanContext['lexicon'], at: number): boolean {
  if (!DETERMINERS.has(words[at]?.norm ?? '')) return false;
  for (let i = at + 1; i < Math.min(words.length, at + 5); i++) {
    if (words[i]?.kind === 'mark' || words[i]?.norm === 'of') return false;
    if (lexicon.places.longest(words, i) && !words[i]?.possessive)
      return !lexicon.titles.longest(words, i + 1);
  }
  return false;
}
