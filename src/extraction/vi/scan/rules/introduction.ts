import type { Chunk } from '../chunk';
import { isHyphen } from '../marks';
import type { Introduction } from '../person/person-name';

/** A title introduces a name over so many chunks. */
const REACH = 8;
/** Brackets between a title and its name hold so few chunks. */
const MOST_IN_BRACKETS = 3;

/**
 * How the chunks before a name introduce it. Between a title and its name may stand the body or place
 * that the title is of (`Chủ tịch UBND TP Đà Nẵng Huỳnh Đức Thơ`), brackets about it, and a dash.
 */
export function introductionBefore(before: readonly Chunk[]): Introduction {
  let i = before.length - 1;
  let crossed = false;
  if (isDash(before[i])) i--;
  else {
    const open = openingBracket(before, i);
    if (open === undefined) return 'none';
    crossed = open < i;
    i = crossed ? open - 1 : i;
  }
  for (; i >= 0 && before.length - i <= REACH; i--) {
    const chunk = before[i] as Chunk;
    if (chunk.kind === 'title') return introductionBy(chunk.class, crossed);
    if (chunk.kind === 'representative' && ['leaders', 'members', 'side'].includes(chunk.of)) return 'title';
    if (!isOwner(chunk) && !isPost(before, i)) return 'none';
    crossed = true;
  }
  return 'none';
}

function introductionBy(titleClass: string, crossed: boolean): Introduction {
  if (titleClass === 'honorific') return crossed ? 'none' : 'honorific';
  return crossed && titleClass === 'trade' ? 'none' : 'title';
}

/** `Chủ tịch Quốc hội bang Hessen - Boris Rhein`. */
function isDash(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'word' && isHyphen(chunk.norm);
}

/** Where the brackets that close at `at` open, `at` where none close; undefined where they are no insertion. */
function openingBracket(before: readonly Chunk[], at: number): number | undefined {
  if (!isWord(before[at], ')')) return at;
  for (let open = at - 1; open >= Math.max(1, at - MOST_IN_BRACKETS); open--)
    if (isWord(before[open], '(')) return open;
  return undefined;
}

function isWord(chunk: Chunk | undefined, norm: string): boolean {
  return chunk?.kind === 'word' && chunk.norm === norm;
}

/** `Đại sứ Lào tại Nga`: where a post abroad is. */
function isPost(before: readonly Chunk[], at: number): boolean {
  const [state, place] = [before[at - 1]?.kind, before[at + 1]?.kind];
  return isWord(before[at], 'tại') && state === 'country' && (place === 'country' || place === 'place');
}

/** What a title can be of. */
function isOwner({ kind }: Chunk): boolean {
  return kind === 'body' || kind === 'country' || kind === 'place' || kind === 'placeReference';
}
