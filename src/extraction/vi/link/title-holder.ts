import { type LinkedChunk, skipHonorifics, wordAt } from './sentence';
import type { TitleGroup } from './title-group';

/** Marks and words behind a name that its titles may follow: `ông A, Bí thư …`, `ông A là Bí thư …`. */
const BEFORE_TITLES = new Set([',', '-', '–', '(', 'là']);

/** The link of the person who holds a group of titles: right behind it, before the mark in front of it, behind a mark. */
export function holderOf(links: readonly LinkedChunk[], group: TitleGroup): number | undefined {
  return holderBehind(links, group) ?? holderBefore(links, group) ?? holderBehindMark(links, group);
}

function holderBehind(links: readonly LinkedChunk[], group: TitleGroup): number | undefined {
  const behind = skipHonorifics(links, group.to);
  return isPerson(links, behind) && behind - group.to <= 1 ? behind : undefined;
}

function holderBefore(links: readonly LinkedChunk[], group: TitleGroup): number | undefined {
  if (!BEFORE_TITLES.has(wordAt(links, group.from - 1) ?? '')) return undefined;
  const before = beforeBrackets(links, group.from - 2);
  return isPerson(links, before) ? before : undefined;
}

/** The link before the brackets that close at `at`; `at` itself where none do. */
function beforeBrackets(links: readonly LinkedChunk[], at: number): number {
  if (wordAt(links, at) !== ')') return at;
  let before = at;
  while (before > 0 && wordAt(links, before + 1) !== '(') before--;
  return before;
}

function holderBehindMark(links: readonly LinkedChunk[], group: TitleGroup): number | undefined {
  const mark = wordAt(links, group.to);
  const dash = mark === '-' || mark === '–';
  if (!dash && mark !== ',' && mark !== 'là') return undefined;
  const after = skipHonorifics(links, group.to + 1);
  const announced = dash || after > group.to + 1;
  return announced && isPerson(links, after) ? after : undefined;
}

function isPerson(links: readonly LinkedChunk[], at: number): boolean {
  return links[at]?.chunk.kind === 'person';
}
