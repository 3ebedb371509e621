import type { CityLevel } from '../../../graph';
import type { BodyHead } from '../lexicon';
import type { Word } from '../text/word';
import { wordClass } from '../word-class';
import type { BodyChunk, PlaceChunk } from './chunk';
import type { Run } from './name-run';
import { placesBehindKind, placeWithKind } from './place';
import { type ScanContext, textOf } from './scan-context';

interface HeadMatch {
  readonly head: BodyHead;
  readonly from: number;
  readonly to: number;
}

export type RunFinder = (at: number) => Run | undefined;

/** The body whose name starts a run of capitalised words: `Po Ma Border Guard Post`, `Department of Trade of Lang Giang`. */
export function bodyInRun(context: ScanContext, run: Run, runAt: RunFinder): BodyChunk | undefined {
  const match = lastHead(context, run) ?? lowerCaseHead(context, run);
  if (!match) return undefined;
  const tail = tailOf(context, match, runAt);
  const party = partyCommittee(context, match, run);
  if (party) return party;
  const named = match.from > run.from || tail !== undefined || placeBehind(context, match, run) !== undefined;
  if (!named && match.head.style === 'own') return undefined;
  const to = tail?.to ?? placeBehind(context, match, run)?.to ?? match.to;
  const inner = tail?.place ?? placeBehind(context, match, run) ?? innerPlace(context, run.from, match.from);
  return {
    kind: 'body',
    from: run.from,
    to,
    name: textOf(context, run.from, to),
    head: tail?.party ?? match.head,
    headWords: norms(context.words, match.from, match.to),
    inner,
    country: tail?.country ?? countryBefore(context, run.from, match.from),
    bare: !named,
  };
}

/** `the CPC Pingxiang Municipal Committee`: the committee of a party. */
function partyCommittee(context: ScanContext, match: HeadMatch, run: Run): BodyChunk | undefined {
  const { words, lexicon } = context;
  const party = lexicon.knownBodies.get(words[run.from]?.text ?? '');
  if (party?.head.type !== 'Party' || words[match.to - 1]?.norm !== 'committee' || match.from <= run.from)
    return undefined;
  const inner = innerPlace(context, run.from + 1, match.from);
  return {
    kind: 'body',
    from: run.from,
    to: match.to,
    name: textOf(context, run.from, match.to),
    head: party.head,
    headWords: 'party committee',
    inner,
    country: party.country,
    bare: false,
  };
}

/** A body that goes by its bare name (`Kuomintang`), or by an acronym that the article has explained. */
export function knownBody(context: ScanContext, run: Run): BodyChunk | undefined {
  for (let to = Math.min(run.to, run.from + 4); to > run.from; to--) {
    const name = textOf(context, run.from, to);
    const introduced = context.knowledge.acronym(name);
    if (introduced) return { ...introduced, from: run.from, to, name };
    const known = context.lexicon.knownBodies.get(name);
    if (!known) continue;
    return {
      kind: 'body',
      from: run.from,
      to,
      name,
      head: known.head,
      headWords: name.toLowerCase(),
      inner: null,
      country: known.country,
      bare: false,
    };
  }
  return undefined;
}

/** `city council`, `people's committee` in lower case: the body of a place named before. */
export function bareBody(context: ScanContext, at: number): BodyChunk | undefined {
  const found = context.lexicon.bodies.longest(context.words, at);
  const head = found?.values.find(({ style }) => style === 'bare');
  if (!found || !head) return undefined;
  const to = at + found.length;
  return {
    kind: 'body',
    from: at,
    to,
    name: textOf(context, at, to),
    head,
    headWords: norms(context.words, at, to),
    inner: null,
    country: null,
    bare: true,
  };
}

/** The head that ends last in the run; of two that end together the longer one. */
function lastHead({ words, lexicon }: ScanContext, { from, to }: Run): HeadMatch | undefined {
  let best: HeadMatch | undefined;
  for (let at = from; at < to; at++) {
    const found = lexicon.bodies.longest(words, at);
    const end = at + (found?.length ?? 0);
    const crosses = end > to && words.slice(to, end).some(({ norm }) => norm === 'of' || norm === 'for');
    if (!found || (end > to && !crosses) || (best && end <= best.to)) continue;
    best = { head: found.values[0] as BodyHead, from: at, to: end };
  }
  return best;
}

/** Single words in lower case that still make a name with the capitalised ones before them: `the Oresund association`. */
const LOWER_CASE_HEADS = wordClass('lower-case-head');

/** `Yen Bai provincial people's committee`, `Nanning foreign affairs office`: the head follows in lower case. */
function lowerCaseHead(context: ScanContext, run: Run): HeadMatch | undefined {
  const { words, lexicon, knowledge } = context;
  const name = textOf(context, run.from, run.to);
  if (words[run.to - 1]?.possessive || lexicon.demonyms.has(name.toLowerCase()) || knowledge.country(name))
    return undefined;
  for (const at of [run.to, run.to + 1]) {
    if (at > run.to && !LEVEL_WORDS.has(words[run.to]?.norm ?? '')) return undefined;
    const found = words[at]?.glued ? undefined : lexicon.bodies.longest(words, at);
    const head = found?.values[0];
    if (!found || !head) continue;
    const told = head.style === 'bare' || found.length > 1 || LOWER_CASE_HEADS.has(words[at]?.norm ?? '');
    if (told && (at > run.to || !words[at]?.cap)) return { head, from: at, to: at + found.length };
  }
  return undefined;
}

/** `Caritas Linz`: a head that opens the run with a place behind it. */
function placeBehind(context: ScanContext, match: HeadMatch, run: Run): PlaceChunk | undefined {
  if (match.from > run.from || match.to >= run.to || match.head.style !== 'own') return undefined;
  const rest = textOf(context, match.to, run.to);
  return context.knowledge.isPlace(rest) ? bareName(context, match.to, run.to) : undefined;
}

interface Tail {
  readonly to: number;
  readonly place: PlaceChunk | null;
  readonly country: string | null;
  /** The party that a board of this name belongs to. */
  readonly party?: BodyHead;
}

/** `of Lao Cai City`, `of Foreign Affairs`, `of Culture, Sports and Tourism`, `of Vietnam`. */
function tailOf(context: ScanContext, match: HeadMatch, runAt: RunFinder): Tail | undefined {
  const { words, knowledge } = context;
  const preposition = words[match.to];
  if (words[match.to - 1]?.possessive || (preposition?.norm !== 'of' && preposition?.norm !== 'for'))
    return undefined;
  const start = words[match.to + 1]?.norm === 'the' ? match.to + 2 : match.to + 1;
  const run = runAt(start);
  if (!run) return describedPlace(context, start, runAt);
  const nested =
    match.head.type === 'Association' && BOARDS.has(words[match.to - 1]?.norm ?? '')
      ? bodyInRun(context, run, runAt)
      : undefined;
  if (nested?.head.type === 'Party')
    return { to: nested.to, place: nested.inner, country: nested.country, party: nested.head };
  const country = knowledge.country(textOf(context, run.from, run.to));
  if (country) return { to: run.to, place: null, country };
  const place = placeWithKind(context, run) ?? gazetteerPlace(context, run);
  if (place) return { to: place.to, place, country: null };
  if (match.head.ofPlace) return { to: run.to, place: bareName(context, run.from, run.to), country: null };
  const to = listEnd(context, run, runAt);
  const further = to > match.to ? tailOf(context, { ...match, to }, runAt) : undefined;
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

function listEnd({ words }: ScanContext, run: Run, runAt: RunFinder): number {
  let end = run.to;
  for (let steps = 0; steps < 4; steps++) {
    const joint = words[end]?.norm;
    const next = joint === ',' && words[end + 1]?.norm === 'and' ? end + 2 : end + 1;
    if (joint !== 'and' && joint !== ',') return end;
    const further = runAt(next);
    if (!further || further.to - further.from > 2) return end;
    if (joint === ',' && !closesWithAnd(words, further.to)) return end;
    end = further.to;
  }
  return end;
}

function closesWithAnd(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 4); i++) if (words[i]?.norm === 'and') return true;
  return false;
}

function gazetteerPlace(context: ScanContext, run: Run): PlaceChunk | undefined {
  for (let end = Math.min(run.to, run.from + 4); end > run.from; end--) {
    if (context.knowledge.isPlace(textOf(context, run.from, end))) return bareName(context, run.from, end);
  }
  return undefined;
}

const LEVEL_WORDS: ReadonlyMap<string, CityLevel> = new Map([
  ['provincial', 'province'],
  ['prefectural', 'province'],
  ['municipal', 'city'],
  ['city', 'city'],
  ['town', 'city'],
  ['district', 'district'],
  ['county', 'district'],
  ['commune', 'commune'],
  ['parish', 'commune'],
  ['ward', 'commune'],
  ['village', 'village'],
]);

/** The place in the words before the head: `Lao Cai City`, `Quang Ninh Provincial`, `Guangxi`. */
function innerPlace(context: ScanContext, from: number, to: number): PlaceChunk | null {
  if (to <= from) return null;
  const kind = placeWithKind(context, { from, to });
  if (kind && kind.to <= to + 1) return kind.to <= to ? kind : { ...kind, to };
  const word = context.words[to - 1]?.norm ?? '';
  const level = LEVEL_WORDS.get(word);
  if (level && to - 1 > from && word.endsWith('al')) return { ...bareName(context, from, to - 1), level };
  const known = gazetteerPlace(context, { from, to });
  return (
    known ??
    (headIsOfPlace(context, to) ? { ...bareName(context, from, to), level: levelOfHead(context, to) } : null)
  );
}

function headIsOfPlace({ words, lexicon }: ScanContext, at: number): boolean {
  return lexicon.bodies.longest(words, at)?.values[0]?.ofPlace ?? false;
}

function levelOfHead({ words }: ScanContext, at: number): CityLevel | null {
  return LEVEL_WORDS.get(words[at]?.norm ?? '') ?? null;
}

function bareName(context: ScanContext, from: number, to: number): PlaceChunk {
  const name = textOf(context, from, to);
  return { kind: 'place', from, to, name, full: name, level: null };
}

function countryBefore(context: ScanContext, from: number, to: number): string | null {
  const word = context.words[from];
  if (!word || to <= from || gazetteerPlace(context, { from, to })) return null;
  return context.lexicon.demonyms.get(word.norm) ?? context.knowledge.country(word.text) ?? null;
}

function norms(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' ');
}
