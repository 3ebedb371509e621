import { wordClass } from '../word-class';
import { agreementAt } from './agreement';
import { bodyAtRun } from './body';
import type { Chunk } from './chunk';
import { longCountryAt } from './country-name';
import { describedBody } from './described-body';
import { facilityFollows } from './facility';
import { introducedBody } from './introduced-body';
import { knownBody } from './known-body';
import { atOpening, type Run, type RunFinder } from './name-run';
import { knownPlace, placeWithKind, withBracketedKind } from './place';
import { type ScanContext, textOf } from './scan-context';
import { wordChunks } from './words-as-chunks';

/** What a run of capitalised words names, the part of it that is read first; undefined where it names nothing. */
export function nameChunks(
  context: ScanContext,
  run: Run,
  find: RunFinder,
  titled: boolean,
): Chunk[] | undefined {
  const state = longCountryAt(context, run.from);
  if (state) return [{ kind: 'country', from: run.from, to: state.to, code: state.code }];
  const body = bodyAtRun(context, run, find);
  if (body) return [body];
  const known = knownBody(context, run);
  if (known) return [known];
  const described = introducedBody(context, run) ?? describedBody(context, run);
  if (described) return [described];
  if (titled) return undefined;
  const tie = tieInCapitals(context, run);
  if (tie) return [tie];
  const place = placeWithKind(context, run);
  if (place && !(place.to < run.to && context.lexicon.noNames.has(context.words[run.to - 1]?.norm ?? '')))
    return [place];
  const agreement = agreementInRun(context, run);
  if (agreement) return [agreement];
  return countryChunk(context, run) ?? plainName(context, run);
}

/** `the Sister City relationship`. */
function tieInCapitals({ words, lexicon }: ScanContext, { from }: Run): Chunk | undefined {
  const found = lexicon.triggers.longest(words, from);
  const trigger = found?.values[0];
  return found &&
    found.length > 1 &&
    trigger?.event === 'TWINNING' &&
    !lexicon.agreements.longest(words, from)
    ? { kind: 'trigger', from, to: from + found.length, trigger }
    : undefined;
}

function agreementInRun(context: ScanContext, run: Run): Chunk | undefined {
  const agreement = agreementAt(context, run.from);
  return agreement && { ...agreement };
}

function countryChunk(context: ScanContext, run: Run): Chunk[] | undefined {
  if (run.to - run.from > 1 && context.knowledge.isPerson(textOf(context, run.from, run.to)))
    return undefined;
  const place = knownPlace(context, run);
  for (let end = Math.min(run.to, run.from + 4); end > run.from; end--) {
    if (place && place.to > end) return undefined;
    const name = textOf(context, startOfCountry(context, run.from, end), end);
    const code = context.knowledge.country(name);
    if (code && !context.knowledge.isPerson(name))
      return [{ kind: 'country', from: run.from, to: end, code }];
    const demonym = end === run.from + 1 ? context.lexicon.demonyms.get(name.toLowerCase()) : undefined;
    if (demonym) return [{ kind: 'demonym', from: run.from, to: end, code: demonym }];
  }
  return undefined;
}

const COMPASS = wordClass('compass');

/** `South China`: a part of a country; `South Korea` is one of its own. */
function startOfCountry({ words, knowledge, text }: ScanContext, from: number, end: number): number {
  const whole = text.slice(words[from]?.start ?? 0, words[end - 1]?.end ?? 0);
  return end - from > 1 && COMPASS.has(words[from]?.norm ?? '') && !knowledge.country(whole)
    ? from + 1
    : from;
}

/** A person or a place that has no word for its kind. */
function plainName(context: ScanContext, run: Run): Chunk[] | undefined {
  const { knowledge, words, lexicon } = context;
  if (
    lexicon.noNames.has(words[run.to - 1]?.norm ?? '') &&
    run.to - run.from > 1 &&
    !knowledge.isPlace(textOf(context, run.from, run.to))
  )
    return wordChunks(context, run);
  if (facilityFollows(context, run)) return wordChunks(context, run);
  const whole = textOf(context, run.from, run.to);
  if (knowledge.isPerson(whole)) return [{ kind: 'person', ...run, name: whole }];
  const parts = split(context, run);
  if (parts) return parts;
  const single = run.to - run.from === 1;
  const shouted = words[run.from]?.allCaps === true && knowledge.isPlace(whole);
  if (single && !shouted && knowledge.isPartOfPerson(whole) && !isWellPlaced(context, run))
    return [{ kind: 'person', ...run, name: whole }];
  const place = knownPlace(context, run);
  if (place && !(single && atOpening(words, run.from) && isCommonWord(context, run.from)))
    return [withBracketedKind(context, place)];
  return undefined;
}

/** A place and a person that stand together: `Ha Long Tran Van A`; a common word in capitals before a name. */
function split(context: ScanContext, { from, to }: Run): Chunk[] | undefined {
  for (let at = from + 1; at < to; at++) {
    const name = textOf(context, at, to);
    if (!context.knowledge.isPerson(name)) continue;
    const first = knownPlace(context, { from, to: at });
    const before: Chunk[] = first && first.to === at ? [first] : wordChunks(context, { from, to: at });
    return [...before, { kind: 'person', from: at, to, name }];
  }
  return undefined;
}

/** In `in Luc` even a word that is part of a person's name is a place. */
function isWellPlaced({ words, knowledge }: ScanContext, { from, to }: Run): boolean {
  const before = words[from - 1]?.norm;
  return (
    (before === 'in' || before === 'near') &&
    knowledge.isPlace(
      words
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    )
  );
}

function isCommonWord({ words, knowledge }: ScanContext, at: number): boolean {
  if (words[at]?.allCaps || knowledge.isInner(words[at]?.text ?? '')) return false;
  const tags = words[at]?.tags;
  return (
    tags !== undefined &&
    !tags.has('ProperNoun') &&
    !tags.has('Place') &&
    (tags.has('Verb') || tags.has('Adjective') || tags.has('Plural') || tags.has('Adverb'))
  );
}
