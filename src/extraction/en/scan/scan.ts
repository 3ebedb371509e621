import { agreementAt } from './agreement';
import type { Chunk, PlaceChunk } from './chunk';
import { lowerCaseChunks } from './lower-case-chunks';
import { nameChunks } from './name-chunks';
import { atOpening, type RunFinder, runAt } from './name-run';
import { phraseAt } from './phrase';
import { knownPlace, placeWithKind, startsPlace } from './place';
import { dateAt, type ScanContext, textOf } from './scan-context';
import { sharedBodies } from './shared-body';
import { titleCovers } from './title';
import { wordChunk } from './words-as-chunks';

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

function chunksAt(context: ScanContext, at: number, find: RunFinder): Chunk[] {
  const dated = datedAgreement(context, at);
  if (dated) return dated;
  const date = dateChunk(context, at);
  if (date) return [date];
  const sides = phraseAt(context.lexicon.sides, context, at);
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
  const trigger = phraseAt(context.lexicon.triggers, context, at);
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
  const found = phraseAt(context.lexicon.titles, context, at);
  if (!found) return undefined;
  const to = at + found.length;
  if (context.words[to]?.glued || context.words[at]?.glued || startsPlace(context, at)) return undefined;
  return { kind: 'title', from: at, to, title: textOf(context, at, to), class: found.value };
}

function demonymChunk({ words, lexicon }: ScanContext, at: number): Chunk | undefined {
  const code = words[at]?.cap ? lexicon.demonyms.get(words[at]?.norm ?? '') : undefined;
  return code === undefined ? undefined : { kind: 'demonym', from: at, to: at + 1, code };
}

/** The place that stands at a word, with its kind or known without. */
function placeOf(context: ScanContext, at: number, find: RunFinder): PlaceChunk | undefined {
  const run = find(at);
  return run && (placeWithKind(context, run) ?? knownPlace(context, run));
}
