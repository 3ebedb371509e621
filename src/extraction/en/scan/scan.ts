import { wordClass } from '../word-class';
import { agreementAt } from './agreement';
import { bareBody, bodyInRun, knownBody } from './body';
import type { Chunk, PlaceChunk } from './chunk';
import { atOpening, type Run, runAt } from './name-run';
import { knownPlace, placesBehindKind, placeWithKind, withBracketedKind } from './place';
import { dateAt, type ScanContext, textOf } from './scan-context';
import { sharedBodies } from './shared-body';
import { titleCovers } from './title';

const PRONOUNS = new Set(['it', 'they', 'he', 'she', 'its', 'their', 'his', 'her', 'them', 'him']);
const BODY_NOUNS = wordClass('body-noun');
const REFERRING = new Set(['the', 'its', 'their', 'that', 'this']);

/** Cuts a sentence into chunks: names, titles, dates, agreements, words that tell of events; the rest stays words. */
export function scan(context: ScanContext): Chunk[] {
  const { words } = context;
  const find = (at: number) => runAt(words, at, context.lexicon, (i) => dateAt(context, i) !== undefined);
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < words.length) {
    const found = chunksAt(context, at, find);
    chunks.push(...found);
    at = found[found.length - 1]?.to ?? at + 1;
  }
  return withSharedKind(context, chunks);
}

/** `Ba Che and Tien Yen districts`: one word tells the kind of several places before it. */
function withSharedKind({ words, lexicon }: ScanContext, chunks: Chunk[]): Chunk[] {
  for (const [i, chunk] of chunks.entries()) {
    if (chunk.kind !== 'word' || chunks[i - 1]?.kind !== 'place') continue;
    const kind = lexicon.places
      .longest(words, chunk.from)
      ?.values.find(({ plural, after }) => plural && after);
    if (!kind) continue;
    for (let j = i - 1; j >= 0; j--) {
      const before = chunks[j];
      if (before?.kind === 'place' && before.level === null) chunks[j] = { ...before, level: kind.level };
      else if (before?.kind !== 'word' || (before.norm !== ',' && before.norm !== 'and')) break;
    }
  }
  return chunks;
}

type RunFinder = (at: number) => Run | undefined;

function chunksAt(context: ScanContext, at: number, find: RunFinder): Chunk[] {
  const dated = datedAgreement(context, at);
  if (dated) return dated;
  const date = dateChunk(context, at);
  if (date) return [date];
  const sides = phrase(context.lexicon.sides, context, at);
  if (sides) return [{ kind: 'sides', from: at, to: at + sides.length, of: sides.value }];
  const shared = sharedBodies(context, at, (i) => placeOf(context, i, find));
  if (shared) return shared;
  const opening = atOpening(context.words, at) ? openingTrigger(context, at) : undefined;
  if (opening) return [opening];
  const title = titleChunk(context, at);
  const run = find(at);
  const name = run && nameChunks(context, run, find, title !== undefined);
  if (name && !(title && titleCovers(title, name))) return name;
  if (title) return [title];
  const demonym = demonymChunk(context, at);
  if (demonym) return [demonym];
  return lowerCaseChunks(context, at, find) ?? [wordChunk(context, at)];
}

/** `Talks between`, `Sister city ties`: a sentence's capital makes no name. */
function openingTrigger(context: ScanContext, at: number): Chunk | undefined {
  const trigger = phrase(context.lexicon.triggers, context, at);
  if (!trigger || context.words[at + trigger.length]?.cap) return undefined;
  return { kind: 'trigger', from: at, to: at + trigger.length, trigger: trigger.value };
}

/** `the 2018-2022 memorandum`: years that are part of a name tell no date of their own. */
function datedAgreement(context: ScanContext, at: number): Chunk[] | undefined {
  const { words } = context;
  const article = words[at]?.norm === 'the' || words[at]?.norm === 'a';
  const start = article ? at + 1 : at;
  if (words[start]?.kind !== 'number') return undefined;
  const agreement = agreementAt(context, start);
  return agreement && (article ? [wordChunk(context, at), agreement] : [agreement]);
}

function dateChunk(context: ScanContext, at: number): Chunk | undefined {
  const date = dateAt(context, at);
  if (!date) return undefined;
  let to = at + 1;
  while (to < context.words.length && (context.words[to]?.start ?? 0) < date.end) to++;
  return { kind: 'date', from: at, to, date };
}

function titleChunk(context: ScanContext, at: number): Extract<Chunk, { kind: 'title' }> | undefined {
  const found = phrase(context.lexicon.titles, context, at);
  if (!found) return undefined;
  const to = at + found.length;
  if (context.words[to]?.glued) return undefined;
  return { kind: 'title', from: at, to, title: textOf(context, at, to), class: found.value };
}

/** What a run of capitalised words names, the part of it that is read first; undefined where it names nothing. */
function nameChunks(context: ScanContext, run: Run, find: RunFinder, titled: boolean): Chunk[] | undefined {
  const body = bodyInRun(context, run, find);
  if (body) return [body];
  const known = knownBody(context, run);
  if (known) return [known];
  if (titled) return undefined;
  const place = placeWithKind(context, run);
  if (place && !(place.to < run.to && context.lexicon.noNames.has(context.words[run.to - 1]?.norm ?? '')))
    return [place];
  const agreement = agreementInRun(context, run);
  if (agreement) return [agreement];
  return countryChunk(context, run) ?? plainName(context, run);
}

function agreementInRun(context: ScanContext, run: Run): Chunk | undefined {
  const agreement = agreementAt(context, run.from);
  return agreement && { ...agreement };
}

function countryChunk(context: ScanContext, run: Run): Chunk[] | undefined {
  const place = knownPlace(context, run);
  for (let end = Math.min(run.to, run.from + 4); end > run.from; end--) {
    if (place && place.to > end) return undefined;
    const name = textOf(context, run.from, end);
    const code = context.knowledge.country(name);
    if (code && !context.knowledge.isPerson(name))
      return [{ kind: 'country', from: run.from, to: end, code }];
    const demonym = end === run.from + 1 ? context.lexicon.demonyms.get(name.toLowerCase()) : undefined;
    if (demonym) return [{ kind: 'demonym', from: run.from, to: end, code: demonym }];
  }
  return undefined;
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
  const whole = textOf(context, run.from, run.to);
  if (knowledge.isPerson(whole)) return [{ kind: 'person', ...run, name: whole }];
  const parts = split(context, run);
  if (parts) return parts;
  const single = run.to - run.from === 1;
  if (single && knowledge.isPartOfPerson(whole) && !isWellPlaced(context, run))
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

function isCommonWord({ words }: ScanContext, at: number): boolean {
  const tags = words[at]?.tags;
  return (
    tags !== undefined &&
    !tags.has('ProperNoun') &&
    !tags.has('Place') &&
    (tags.has('Verb') || tags.has('Adjective') || tags.has('Plural') || tags.has('Adverb'))
  );
}

function demonymChunk({ words, lexicon }: ScanContext, at: number): Chunk | undefined {
  const code = words[at]?.cap ? lexicon.demonyms.get(words[at]?.norm ?? '') : undefined;
  return code === undefined ? undefined : { kind: 'demonym', from: at, to: at + 1, code };
}

function lowerCaseChunks(context: ScanContext, at: number, find: RunFinder): Chunk[] | undefined {
  const { words, lexicon } = context;
  const agreement = agreementAt(context, at);
  if (agreement) return [agreement];
  const trigger = phrase(lexicon.triggers, context, at);
  if (trigger) return [{ kind: 'trigger', from: at, to: at + trigger.length, trigger: trigger.value }];
  const cue = phrase(lexicon.cues, context, at);
  if (cue) return [{ kind: 'cue', from: at, to: at + cue.length, cue: cue.value }];
  const body = bareBody(context, at);
  if (body) return [body];
  const representative = phrase(lexicon.representatives, context, at);
  if (representative)
    return [
      { kind: 'representative', from: at, to: at + representative.length, class: representative.value },
    ];
  const places = placesBehindKind(context, at, (i) => placeEnd(context, i, find));
  if (places.length > 0) return withJoints(context, at, places);
  const reference = placeReference(context, at);
  if (reference) return [reference];
  const norm = words[at]?.norm ?? '';
  if (BODY_NOUNS.has(norm) && REFERRING.has(words[at - 1]?.norm ?? ''))
    return [{ kind: 'bodyReference', from: at, to: at + 1, word: norm }];
  if (PRONOUNS.has(norm)) return [{ kind: 'pronoun', from: at, to: at + 1, norm }];
  return undefined;
}

/** The place that stands at a word, with its kind or known without. */
function placeOf(context: ScanContext, at: number, find: RunFinder): PlaceChunk | undefined {
  const run = find(at);
  return run && (placeWithKind(context, run) ?? knownPlace(context, run));
}

function placeEnd(context: ScanContext, at: number, find: RunFinder): number | undefined {
  const run = find(at);
  if (!run) return undefined;
  if (context.knowledge.country(textOf(context, run.from, run.to))) return undefined;
  return bodyInRun(context, run, find) ? undefined : (knownPlace(context, run)?.to ?? run.to);
}

/** The words before and between several places of one kind stay words. */
function withJoints(context: ScanContext, at: number, places: readonly PlaceChunk[]): Chunk[] {
  const chunks: Chunk[] = [];
  let next = at;
  for (const place of places) {
    if (next === at) {
      chunks.push({ ...place, from: at, nameFrom: place.nameFrom ?? place.from });
      next = place.to;
      continue;
    }
    for (let i = next; i < place.from; i++) chunks.push(wordChunk(context, i));
    chunks.push(place);
    next = place.to;
  }
  return chunks;
}

/** `the city`, `its district`, `the county's`, `the French town`. */
function placeReference({ words, lexicon }: ScanContext, at: number): Chunk | undefined {
  const found = lexicon.places.longest(words, at);
  const kind = found?.values.find(({ refers }) => refers);
  if (!found || !kind || words[at + found.length]?.glued) return undefined;
  const before = words[at - 1];
  const referring =
    REFERRING.has(before?.norm ?? '') ||
    (lexicon.demonyms.has(before?.norm ?? '') && REFERRING.has(words[at - 2]?.norm ?? ''));
  const next = words[at + found.length];
  if (
    next?.tags.has('Noun') &&
    !next.tags.has('Verb') &&
    !next.cap &&
    next.kind === 'word' &&
    !words[at + found.length - 1]?.possessive
  )
    return undefined;
  return referring
    ? {
        kind: 'placeReference',
        from: at,
        to: at + found.length,
        level: kind.level,
        word: words[at]?.norm ?? '',
      }
    : undefined;
}

function phrase<T>(
  trie: {
    longest(words: ScanContext['words'], at: number): { length: number; values: readonly T[] } | undefined;
  },
  context: ScanContext,
  at: number,
): { length: number; value: T } | undefined {
  const found = trie.longest(context.words, at);
  return found && { length: found.length, value: found.values[0] as T };
}

function wordChunks(context: ScanContext, { from, to }: Run): Chunk[] {
  return Array.from({ length: to - from }, (_, i) => wordChunk(context, from + i));
}

function wordChunk({ words }: ScanContext, at: number): Chunk {
  const word = words[at];
  const verb =
    word?.tags.has('Verb') === true && !word.tags.has('Gerund') && !word.tags.has('PastParticiple');
  return { kind: 'word', from: at, to: at + 1, norm: word?.norm ?? '', verb };
}
