import { fold } from '../../../graph';
import type { PhraseTrie } from '../../lexicon/phrase-trie';
import type { Word } from '../text/word';
import { wordClass } from '../word-class';
import { bodyInRun } from './body';
import type { BodyChunk } from './chunk';
import { atOpening, type Run, runAt } from './name-run';
import { knownPlace, placesBehindKind, placeWithKind } from './place';
import { dateAt, type ScanContext, textOf } from './scan-context';

const SPEECH = wordClass('speech');
/** Words before a place that something happens in. */
const INSIDE = new Set(['in', 'near', 'into', 'outside', 'across', 'around', 'throughout']);
const TOWARDS = new Set(['to', 'from', 'at', 'of', 'between', 'with']);
const BY = new Set(['by']);
/** Behind `MOSCOW, Idaho`. */
const DATELINE_MARKS = new Set(['—', '(', ':']);
const DETERMINERS = new Set(['a', 'an', 'the']);

/** First pass over a sentence: what stands around its names and tells whether they are persons or places. */
export function learnNames(context: ScanContext): void {
  const { words, lexicon, knowledge } = context;
  const find = (at: number) => runAt(words, at, lexicon, (i) => dateAt(context, i) !== undefined);
  let at = 0;
  let titled = false;
  while (at < words.length) {
    titled &&= keepsTitleOpen(words, lexicon, at, find(at) !== undefined);
    learnPlaceList(context, at, find);
    const run = find(at);
    const title = lexicon.titles.longest(words, at);
    if (run && title && !bodyInRun(context, run, find)) {
      at += title.length;
      titled = title.values[0] === 'title';
      continue;
    }
    if (!run) {
      at++;
      continue;
    }
    const body = bodyInRun(context, run, find);
    const place = body ? undefined : placeWithKind(context, run);
    const end = body ? Math.min(body.to, run.to) : Math.min(place?.to ?? run.to, run.to);
    if (body) learnAcronym(context, body);
    if (place) knowledge.notePlace(place.name, 3);
    else if (body?.inner) knowledge.notePlace(body.inner.name, body.head.ofPlace ? 2 : 1);
    else if (!body) learnRun(context, run, titled);
    at = Math.max(end, at + 1);
  }
}

/** `the Communist Party of China (CPC)`. */
function learnAcronym({ words, knowledge }: ScanContext, body: BodyChunk): void {
  const acronym = words[body.to + 1];
  if (words[body.to]?.norm !== '(' || !acronym?.allCaps || words[body.to + 2]?.norm !== ')') return;
  knowledge.noteAcronym(acronym.text, body);
}

function learnPlaceList(context: ScanContext, at: number, find: (at: number) => Run | undefined): void {
  const word = context.words[at] as Word;
  if (word.cap) return;
  for (const place of placesBehindKind(context, at, (i) => find(i)?.to))
    context.knowledge.notePlace(place.name, 3);
}

function learnRun(context: ScanContext, run: Run, titled: boolean): void {
  const { words, knowledge, lexicon } = context;
  const before = words[run.from - 1]?.norm ?? '';
  if (lexicon.noNames.has(words[run.to - 1]?.norm ?? '')) {
    const score = placeScore(context, run.from, run.to, before);
    if (score >= 3) knowledge.notePlace(textOf(context, run.from, run.to), score);
    return;
  }
  const title = titleBefore(context, run.from);
  const first = title === undefined ? knownPlace(context, run) : undefined;
  const personBehind = first && (titled || lexicon.surnames.has(fold(words[first.to]?.text ?? '')));
  if (first && personBehind && run.to - first.to > 1) {
    knowledge.notePerson(textOf(context, first.to, run.to), 4);
    return;
  }
  const from = title === 'address' || title === 'title' ? run.from : trimmedStart(context, run);
  if (from >= run.to) return;
  const name = textOf(context, from, run.to);
  knowledge.noteRun(name);
  if (titled && !OF_TITLE.has(words[run.from - 1]?.norm ?? '') && run.to - from > 1)
    knowledge.notePerson(name, 4);
  const count = run.to - from;
  if (title === 'address') knowledge.notePerson(name, 6);
  else if (title === 'title') knowledge.notePerson(name, 4);
  knowledge.notePerson(name, personScore(context, from, run.to, count, words[from - 1]?.norm ?? ''));
  knowledge.notePlace(name, placeScore(context, from, run.to, words[from - 1]?.norm ?? ''));
}

/** Words that stand between a title and what it is of. */
const OF_TITLE = new Set(['of', 'the', 'and', 'for', 'its', 'at']);

/** Between a title and its bearer stands only what it is of: `Governor of Luang Prabang province Somchai Keola`. */
function keepsTitleOpen(
  words: readonly Word[],
  lexicon: ScanContext['lexicon'],
  at: number,
  named: boolean,
): boolean {
  const word = words[at];
  if (!word || word.kind === 'mark') return false;
  return (
    named ||
    OF_TITLE.has(word.norm) ||
    lexicon.places.longest(words, at) !== undefined ||
    lexicon.bodies.longest(words, at) !== undefined ||
    LEVELS.has(word.norm)
  );
}

const LEVELS = new Set(['provincial', 'municipal', 'northern', 'southern', 'central', 'eastern', 'western']);

/** A sentence's first word that is no part of the name behind it (`Officials Wang`). */
function trimmedStart({ words, lexicon }: ScanContext, { from, to }: Run): number {
  const first = words[from] as Word;
  if (!atOpening(words, from) || to - from < 2) return from;
  const common =
    !first.tags.has('ProperNoun') &&
    !first.tags.has('Person') &&
    !first.tags.has('Place') &&
    !lexicon.surnames.has(first.norm);
  return common && first.tags.has('Plural') ? from + 1 : from;
}

function personScore(
  { words, lexicon, knowledge }: ScanContext,
  from: number,
  to: number,
  count: number,
  before: string,
): number {
  const first = words[from] as Word;
  const next = words[to];
  const known =
    knowledge.places(
      words
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    ).length > 0;
  let score = 0;
  if (next && SPEECH.has(next.norm)) score += 3;
  if (['said', 'says', 'added', 'explained'].includes(before)) score += 2;
  if (count >= 2 && count <= 5) {
    if (lexicon.surnames.has(fold(first.text)) && !known) score += 2;
    if (first.tags.has('FirstName')) score += 2;
    else if (first.tags.has('Person') && words[to - 1]?.tags.has('Person')) score += 1;
    if (words[to - 1]?.tags.has('LastName') && !known) score += 1;
    if (BY.has(before)) score += 1;
    if (next?.norm === ',' && titleFollows(words, lexicon, to + 1)) score += 3;
    if (next?.norm === ',' && words[to + 1]?.kind === 'number' && words[to + 2]?.norm === ',') score += 4;
    if (next?.norm === ',' && words[to + 1]?.norm === 'who') score += 3;
    if (next?.norm === ',' && words[to + 1]?.norm === 'of') score += 2;
    if (words[from + 1]?.norm && (words[from + 1] as Word).text.length === 1) score += 2;
  } else if (count === 1 && first.tags.has('FirstName') && !known && ['with', 'and'].includes(before))
    score += 2;
  return score;
}

function placeScore(
  { words, lexicon, knowledge }: ScanContext,
  from: number,
  to: number,
  before: string,
): number {
  let score = 0;
  const next = words[to];
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

/** `, vice-chairman of`, `, the city's mayor`, `, a physician`, `, former director`. */
function titleFollows(words: readonly Word[], lexicon: ScanContext['lexicon'], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 7); i++) {
    const word = words[i] as Word;
    if (word.kind === 'mark' || word.tags.has('PastTense')) return false;
    const title = lexicon.titles.longest(words, i)?.values[0];
    if (title) return title !== 'honorific';
    if (['which', 'with', 'in', 'and'].includes(word.norm)) return false;
  }
  return false;
}

/** A form of address or title that stands right before a name, or before it with a comma. */
function titleBefore({ words, lexicon }: ScanContext, at: number): 'address' | 'title' | undefined {
  for (let back = 1; back <= 4 && at - back >= 0; back++) {
    const found = lexicon.titles.longest(words, at - back);
    if (found && at - back + found.length === at) {
      const kind = found.values[0];
      if (kind === 'trade') return words[at - back]?.cap && back > 1 ? undefined : 'title';
      return kind === 'honorific' || kind === 'rank' ? 'address' : 'title';
    }
  }
  return undefined;
}
