import type { CityLevel } from '../../../graph';
import type { Word } from '../text/word';
import { type HeadMatch, lastHead, lowerCaseHead } from './body-head';
import { bareName, countryBefore, innerPlace } from './body-place';
import { type Tail, tailOf } from './body-tail';
import type { BodyChunk, PlaceChunk } from './chunk';
import { compoundRun } from './compound-run';
import { LEVEL_WORDS } from './level-words';
import type { Run, RunFinder } from './name-run';
import { type ScanContext, textOf } from './scan-context';

/** The body whose name starts a run, or the runs that are joined to it. */
export function bodyAtRun(context: ScanContext, run: Run, runAt: RunFinder): BodyChunk | undefined {
  const body = bodyInRun(context, run, runAt);
  if (body) return withCommittee(context, withCentralCommittee(context, body), runAt);
  const compound = compoundRun(context, run, runAt);
  return compound && bodyInRun(context, compound, runAt);
}

/** `the Communist Party of X (CPX) Central Committee`: the committee is named behind the brackets. */
function withCentralCommittee(context: ScanContext, body: BodyChunk): BodyChunk {
  const { words, lexicon } = context;
  if (body.head.type !== 'Party') return body;
  const bracketed = words[body.to]?.norm === '(' && words[body.to + 2]?.norm === ')';
  const at = bracketed ? body.to + 3 : body.to;
  const found = words[at]?.norm === 'central' ? lexicon.bodies.longest(words, at + 1) : undefined;
  if (!found) return body;
  const to = at + 1 + found.length;
  return { ...body, to, name: textOf(context, body.from, to) };
}

/** `the Fatherland Front (FF) Committee of X`: the name goes on behind the brackets. */
function withCommittee(context: ScanContext, body: BodyChunk, runAt: RunFinder): BodyChunk {
  const { words } = context;
  if (words[body.to]?.norm !== '(' || !words[body.to + 1]?.allCaps || words[body.to + 2]?.norm !== ')')
    return body;
  const run = runAt(body.to + 3);
  if (run && !context.lexicon.bodies.longest(words, run.from)) return body;
  const board = run && bodyInRun(context, run, runAt);
  if (!board) return body;
  return {
    ...body,
    to: board.to,
    name: textOf(context, body.from, board.to),
    inner: board.inner ?? body.inner,
  };
}

/**
 * The body whose name starts a run of capitalised words: `Po Ma Border Guard Post`, `Department of Trade of Lang Giang`.
 * Bodies in the names of nested ones are not looked for, because that would double the work with each.
 */
export function bodyInRun(
  context: ScanContext,
  run: Run,
  runAt: RunFinder,
  isNested = false,
): BodyChunk | undefined {
  const match = lastHead(context, run) ?? lowerCaseHead(context, run);
  if (!match) return undefined;
  const bodyIn = (nested: Run) => (isNested ? undefined : bodyInRun(context, nested, runAt, true));
  const tail = tailOf(context, match, runAt, bodyIn);
  const party = partyCommittee(context, match, run, tail);
  if (party) return party;
  const named = match.from > run.from || tail !== undefined || placeBehind(context, match, run) !== undefined;
  const level = named ? null : levelBefore(context, run.from);
  if (!named && !level && match.head.style === 'own' && !isToldBefore(context, match)) return undefined;
  const to = tail?.to ?? placeBehind(context, match, run)?.to ?? match.to;
  const inner = tail?.place ?? placeBehind(context, match, run) ?? innerPlace(context, run.from, match.from);
  return {
    kind: 'body',
    from: run.from,
    to,
    name: textOf(context, run.from, to),
    shortName: match.from > run.from && tail?.country ? textOf(context, run.from, match.to) : null,
    head: tail?.party ?? match.head,
    headWords: norms(context.words, match.from, match.to),
    inner,
    country: tail?.country ?? countryBefore(context, run.from, match.from),
    bare: !named,
    level,
  };
}

/** `the CPC Pingxiang Municipal Committee`: the committee of a party. */
function partyCommittee(
  context: ScanContext,
  match: HeadMatch,
  run: Run,
  tail: Tail | undefined,
): BodyChunk | undefined {
  const { words, lexicon } = context;
  const party = lexicon.knownBodies.get(words[run.from]?.text ?? '');
  if (party?.head.type !== 'Party' || words[match.to - 1]?.norm !== 'committee' || match.from <= run.from)
    return undefined;
  const inner = tail?.place ?? innerPlace(context, run.from + 1, match.from);
  const to = tail?.to ?? match.to;
  return {
    kind: 'body',
    from: run.from,
    to,
    name: textOf(context, run.from, to),
    head: party.head,
    headWords: 'party committee',
    inner,
    country: party.country,
    bare: false,
  };
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
    level: levelBefore(context, at),
  };
}

/** `the Management Board`: of the bodies with longer names one has these words. */
function isToldBefore(context: ScanContext, { from, to }: HeadMatch): boolean {
  return (
    context.words[from - 1]?.norm === 'the' &&
    to - from > 1 &&
    context.knowledge.hasBody(textOf(context, from, to))
  );
}

/** `the provincial Women's Union`: the level of the place whose body it is. */
function levelBefore({ words }: ScanContext, at: number): CityLevel | null {
  return LEVEL_WORDS.get(words[at - 1]?.norm ?? '') ?? null;
}

/** `Caritas Linz`: a head that opens the run with a place behind it. */
function placeBehind(context: ScanContext, match: HeadMatch, run: Run): PlaceChunk | undefined {
  if (match.from > run.from || match.to >= run.to || match.head.style !== 'own') return undefined;
  const rest = textOf(context, match.to, run.to);
  return context.knowledge.isPlace(rest) ? bareName(context, match.to, run.to) : undefined;
}

function norms(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' ');
}
