import { wordClass } from '../word-class';
import { agreementAt } from './agreement';
import { bareBody, bodyAtRun } from './body';
import type { Chunk, PlaceChunk } from './chunk';
import type { RunFinder } from './name-run';
import { phraseAt } from './phrase';
import { knownPlace, placesBehindKind } from './place';
import { type ScanContext, textOf } from './scan-context';
import { wordChunk } from './words-as-chunks';

const PRONOUNS = new Set(['it', 'they', 'he', 'she', 'its', 'their', 'his', 'her', 'them', 'him']);
const BODY_NOUNS = wordClass('body-noun');
const REFERRING = new Set(['the', 'its', 'their', 'that', 'this']);
const OWNING = new Set([...REFERRING, 'his', 'her']);

export function lowerCaseChunks(context: ScanContext, at: number, find: RunFinder): Chunk[] | undefined {
  const { words, lexicon } = context;
  const agreement = agreementAt(context, at);
  if (agreement) return [agreement];
  const trigger = phraseAt(lexicon.triggers, context, at);
  if (trigger) return [{ kind: 'trigger', from: at, to: at + trigger.length, trigger: trigger.value }];
  const cue = phraseAt(lexicon.cues, context, at);
  if (cue) return [{ kind: 'cue', from: at, to: at + cue.length, cue: cue.value }];
  const body = bareBody(context, at);
  if (body) return [body];
  const representative = phraseAt(lexicon.representatives, context, at);
  if (representative)
    return [
      { kind: 'representative', from: at, to: at + representative.length, class: representative.value },
    ];
  const places = placesBehindKind(context, at, (i) => placeEnd(context, i, find));
  if (places.length > 0) return withJoints(context, at, places);
  const reference = placeReference(context, at);
  if (reference) return [reference];
  const norm = words[at]?.norm ?? '';
  if (BODY_NOUNS.has(norm) && OWNING.has(words[at - 1]?.norm ?? ''))
    return [{ kind: 'bodyReference', from: at, to: at + 1, word: norm }];
  if (PRONOUNS.has(norm)) return [{ kind: 'pronoun', from: at, to: at + 1, norm }];
  return undefined;
}

function placeEnd(context: ScanContext, at: number, find: RunFinder): number | undefined {
  const run = find(at);
  if (!run) return undefined;
  if (context.knowledge.country(textOf(context, run.from, run.to))) return undefined;
  return bodyAtRun(context, run, find) ? undefined : (knownPlace(context, run)?.to ?? run.to);
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
