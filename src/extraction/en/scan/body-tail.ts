import type { BodyHead } from '../lexicon';
import type { Word } from '../text/word';
import type { HeadMatch } from './body-head';
import { bareName, gazetteerPlace } from './body-place';
import type { BodyChunk, PlaceChunk } from './chunk';
import { longCountryAt } from './country-name';
import type { Run, RunFinder } from './name-run';
import { placesBehindKind, placeWithKind } from './place';
import { type ScanContext, textOf } from './scan-context';

export interface Tail {
  readonly to: number;
  readonly place: PlaceChunk | null;
  readonly country: string | null;
  /** The party that a board of this name belongs to. */
  readonly party?: BodyHead;
}

/** No name has more parts behind `of`, however long a text goes on in this way. */
const MOST_PARTS = 8;

/** `of Lao Cai City`, `of Foreign Affairs`, `of Culture, Sports and Tourism`, `of Vietnam`. */
export function tailOf(
  context: ScanContext,
  match: HeadMatch,
  runAt: RunFinder,
  bodyIn: (run: Run) => BodyChunk | undefined,
  partsLeft = MOST_PARTS,
): Tail | undefined {
  const { words, knowledge } = context;
  const preposition = words[match.to];
  if (words[match.to - 1]?.possessive || (preposition?.norm !== 'of' && preposition?.norm !== 'for'))
    return undefined;
  const start = words[match.to + 1]?.norm === 'the' ? match.to + 2 : match.to + 1;
  const state = longCountryAt(context, start);
  if (state) return { to: state.to, place: null, country: state.code };
  const run = runAt(start);
  if (!run) return describedPlace(context, start, runAt);
  const nested =
    match.head.type === 'Association' && BOARDS.has(words[match.to - 1]?.norm ?? '')
      ? bodyIn(run)
      : undefined;
  if (nested?.head.type === 'Party')
    return { to: nested.to, place: nested.inner, country: nested.country, party: nested.head };
  const country = knowledge.country(textOf(context, run.from, run.to));
  if (country) return { to: run.to, place: null, country };
  const dashed = dashedEnd(context, run, runAt);
  if (dashed) return { to: dashed, place: bareName(context, run.from, run.to), country: null };
  const place = placeWithKind(context, run) ?? gazetteerPlace(context, run);
  if (place) return { to: place.to, place, country: null };
  if (match.head.ofPlace) return { to: run.to, place: bareName(context, run.from, run.to), country: null };
  const to = listEnd(context, run, runAt);
  const further =
    to > match.to && partsLeft > 1
      ? tailOf(context, { ...match, to }, runAt, bodyIn, partsLeft - 1)
      : undefined;
  return further ?? { to, place: null, country: null };
}

/** Boards of a party go by its committee's name: `the Standing Committee of the Po Ma Party Committee`. */
const BOARDS = new Set(['committee', 'commission', 'board']);

/** `of the northern province of Bac Giang`, `of Vietnam's Son La province`, `of the Vietnamese city of Hue`. */
function describedPlace(context: ScanContext, at: number, runAt: RunFinder): Tail | undefined {
  for (let i = at; i < at + 4; i++) {
    const [place] = placesBehindKind(context, i, (start) => nameEnd(context, start, runAt));
    if (place)
      return { to: place.to, place: { ...place, from: place.nameFrom ?? place.from }, country: null };
    if (context.words[i]?.kind !== 'word') return undefined;
  }
  return undefined;
}

function nameEnd(context: ScanContext, at: number, runAt: RunFinder): number | undefined {
  const run = runAt(at);
  return run && (gazetteerPlace(context, run)?.to ?? run.to);
}

function listEnd({ words, knowledge, text }: ScanContext, run: Run, runAt: RunFinder): number {
  let end = run.to;
  for (let steps = 0; steps < 4; steps++) {
    const joint = words[end]?.norm;
    const next = joint === ',' && words[end + 1]?.norm === 'and' ? end + 2 : end + 1;
    if (joint !== 'and' && joint !== ',') return end;
    const further = runAt(next);
    if (!further || further.to - further.from > 2 || words[further.to]?.glued) return end;
    if (knowledge.isPlace(text.slice(words[next]?.start, words[further.to - 1]?.end))) return end;
    if (joint === ',' && !closesWithAnd(words, further.to)) return end;
    end = further.to;
  }
  return end;
}

function closesWithAnd(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 4); i++) if (words[i]?.norm === 'and') return true;
  return false;
}

/** `of Dong Dang – Lang Son Border Gate Economic Zone`: the name goes on behind the dash and is longer than a place's. */
function dashedEnd({ words }: ScanContext, run: Run, runAt: RunFinder): number | undefined {
  const further = words[run.to]?.norm === '—' ? runAt(run.to + 1) : undefined;
  return further && further.to - further.from > 2 ? further.to : undefined;
}
