import { isA } from '../../lexicon';
import { type LinkedChunk, wordAt } from '../../link/sentence';
import type { RepresentativeChunk } from '../../scan/chunk';

/** So many quantifying words may stand before a party's own name. */
const MOST_QUANTIFIERS = 4;

/** What stands before the name of a party: words for people who stand for it, words that count them. */
export interface Forerunners {
  /** Link behind them. */
  readonly to: number;
  readonly represented: boolean;
}

/** Passes over `các đoàn đại biểu của`, `toàn thể lãnh đạo và nhân dân` before a party's name. */
export function forerunnersAt(links: readonly LinkedChunk[], at: number): Forerunners {
  let to = at;
  let represented = false;
  for (let next = stepOver(links, to, represented); next > to; next = stepOver(links, to, represented)) {
    represented ||= isRepresentative(links, to);
    to = next;
  }
  return { to, represented };
}

/** The link behind the forerunner at `at`; `at` itself where none stands. */
function stepOver(links: readonly LinkedChunk[], at: number, represented: boolean): number {
  const word = wordAt(links, at);
  if (isRepresentative(links, at)) return wordAt(links, at + 1) === 'của' ? at + 2 : at + 1;
  if (isA('quantifier', word) && !isNear(links, at) && nameStartsSoon(links, at + 1)) return at + 1;
  const another = (word === ',' || word === 'và') && isRepresentative(links, at + 1);
  return represented && another ? at + 1 : at;
}

/** `thôn X gần huyện Y` says where X lies, `gần trăm đại biểu huyện Y` how many they are. */
function isNear(links: readonly LinkedChunk[], at: number): boolean {
  return wordAt(links, at) === 'gần' && links[at + 1]?.chunk.kind !== 'word';
}

function nameStartsSoon(links: readonly LinkedChunk[], at: number): boolean {
  for (let i = at; i < Math.min(links.length, at + MOST_QUANTIFIERS); i++) {
    const kind = links[i]?.chunk.kind;
    if (kind !== 'word') return kind !== 'trigger' && kind !== 'cue' && kind !== 'date';
    if (!isA('quantifier', wordAt(links, i))) return false;
  }
  return false;
}

function isRepresentative(links: readonly LinkedChunk[], at: number): boolean {
  return links[at]?.chunk.kind === 'representative';
}

/** Whether a word for persons who act for a country stands among these links, not for its people, officials or government. */
export function hasSpeakers(links: readonly LinkedChunk[], from: number, to: number): boolean {
  return hasRepresentative(
    links,
    from,
    to,
    (kind) => kind === 'delegation' || kind === 'leaders' || kind === 'side',
  );
}

/** Whether a word for a delegation stands among these links. */
export function hasDelegation(links: readonly LinkedChunk[], from: number, to: number): boolean {
  return hasRepresentative(links, from, to, (kind) => kind === 'delegation');
}

function hasRepresentative(
  links: readonly LinkedChunk[],
  from: number,
  to: number,
  fits: (kind: RepresentativeChunk['of']) => boolean,
): boolean {
  return links.slice(from, to).some(({ chunk }) => chunk.kind === 'representative' && fits(chunk.of));
}
