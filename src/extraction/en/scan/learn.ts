import { fold } from '../../../graph';
import type { Word } from '../text/word';
import { wordClass } from '../word-class';
import { bodyAtRun } from './body';
import type { BodyChunk } from './chunk';
import { introducedBody } from './introduced-body';
import { atOpening, type Run, runAt } from './name-run';
import { personScore, titleBefore } from './person-evidence';
import { knownPlace, placesBehindKind, placeWithKind, startsPlace } from './place';
import { placeScore } from './place-evidence';
import { dateAt, type ScanContext, textOf } from './scan-context';

/** First pass over a sentence: what stands around its names and tells whether they are persons or places. */
export function learnNames(context: ScanContext): void {
  const { words, lexicon, knowledge } = context;
  const find = (at: number) => runAt(words, at, lexicon, (i) => dateAt(context, i) !== undefined);
  let at = 0;
  let titled = false;
  /** End of the last body's name: what stands behind it is a name of its own. */
  let covered = 0;
  while (at < words.length) {
    titled &&= keepsTitleOpen(words, lexicon, at, find(at));
    learnPlaceList(context, at, find);
    const found = find(at);
    const run = found && at < covered && found.to > covered ? { from: at, to: covered } : found;
    const title = startsPlace(context, at) ? undefined : lexicon.titles.longest(words, at);
    if (run && title && !bodyAtRun(context, run, find)) {
      at += title.length;
      titled = title.values[0] === 'title';
      continue;
    }
    if (run && run.to <= covered && lexicon.titles.longest(words, run.to)) {
      at = run.to;
      continue;
    }
    if (!run && title) {
      at += title.length;
      titled = title.values[0] === 'title';
      continue;
    }
    if (!run) {
      at++;
      continue;
    }
    const body = bodyAtRun(context, run, find);
    const place = body ? undefined : placeWithKind(context, run);
    const end = body ? Math.min(body.to, run.to) : Math.min(place?.to ?? run.to, run.to);
    const introduced = body ?? introducedBody(context, run);
    if (introduced && !body) learnAcronym(context, introduced);
    if (body) {
      learnAcronym(context, body);
      knowledge.noteBody(body.name);
      covered = Math.max(covered, body.to);
    }
    if (place) knowledge.notePlace(place.name, 3);
    else if (body?.inner) knowledge.notePlace(body.inner.name, body.head.ofPlace ? 2 : 1);
    else if (!introduced) learnRun(context, run, titled);
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
  if (lexicon.bodies.longest(words, run.from)) return;
  if ((lexicon.places.longest(words, run.from)?.length ?? 0) >= run.to - run.from) return;
  if (COMPASS.has(words[run.from]?.norm ?? '') && knowledge.country(textOf(context, run.from + 1, run.to)))
    return;
  const title = titleBefore(context, run.from);
  const first = title === undefined ? (knownPlace(context, run) ?? countryAt(context, run)) : undefined;
  const personBehind = first && (titled || lexicon.surnames.has(fold(words[first.to]?.text ?? '')));
  if (first && personBehind && run.to - first.to > 1 && !isSurnameFirst(context, run, first.to)) {
    knowledge.notePerson(textOf(context, first.to, run.to), 4);
    return;
  }
  const from = title === 'address' || title === 'title' ? run.from : trimmedStart(context, run);
  if (from >= run.to) return;
  const name = textOf(context, from, run.to);
  if (!words.slice(from, run.to).every(({ allCaps }) => allCaps)) knowledge.noteRun(name);
  if (!atOpening(words, from)) knowledge.noteInner(name);
  if (titled && !OF_TITLE.has(words[run.from - 1]?.norm ?? '') && run.to - from > 1)
    knowledge.notePerson(name, 4);
  const count = run.to - from;
  if (title === 'address') knowledge.notePerson(name, 6);
  else if (title === 'title') knowledge.notePerson(name, 4);
  knowledge.notePerson(name, personScore(context, from, run.to, count, words[from - 1]?.norm ?? ''));
  knowledge.notePlace(name, placeScore(context, from, run.to, words[from - 1]?.norm ?? ''));
}

const COMPASS = wordClass('compass');

/** Words that stand between a title and what it is of. */
const OF_TITLE = new Set(['of', 'the', 'and', 'for', 'its', 'at', 'to', 'in']);

/** Between a title and its bearer stands only what it is of: `Governor of Luang Prabang province Somchai Keola`. */
function keepsTitleOpen(
  words: readonly Word[],
  lexicon: ScanContext['lexicon'],
  at: number,
  run: Run | undefined,
): boolean {
  const word = words[at];
  if (!word || (word.kind === 'mark' && !closesOffice(words, at))) return false;
  return (
    word.kind === 'mark' ||
    run !== undefined ||
    OF_TITLE.has(word.norm) ||
    lexicon.places.longest(words, at) !== undefined ||
    lexicon.bodies.longest(words, at) !== undefined ||
    LEVELS.has(word.norm)
  );
}

/** `the Governor of X, Anna Li, …`: behind the comma stands the bearer, in two or three words between commas. */
function closesOffice(words: readonly Word[], at: number): boolean {
  if (words[at]?.norm !== ',' || !words[at - 1]?.cap) return false;
  let end = at + 1;
  while (words[end]?.cap) end++;
  const count = end - at - 1;
  return count > 1 && count < 5 && (!words[end] || ['.', ',', 'and'].includes(words[end]?.norm ?? ''));
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

/** `Ambassador to Laos Tran A`: a country opens the run. */
function countryAt(context: ScanContext, { from, to }: Run): { to: number } | undefined {
  for (let end = Math.min(to - 1, from + 3); end > from; end--)
    if (context.knowledge.country(textOf(context, from, end))) return { to: end };
  return undefined;
}

/** `Nong Van Duy`: a surname that is a place's name as well, with one or two words behind it. */
function isSurnameFirst({ words, lexicon }: ScanContext, { from, to }: Run, end: number): boolean {
  return end === from + 1 && to - end <= 2 && lexicon.surnames.has(fold(words[from]?.text ?? ''));
}
