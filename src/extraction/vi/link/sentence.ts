import type { RegionKind } from '../../../graph';
import type { Chunk, TitleChunk } from '../scan/chunk';

/** A chunk with the entity that it mentions, if it mentions one. */
export interface LinkedChunk {
  readonly chunk: Chunk;
  readonly entity: string | null;
}

/** A sentence with its chunks linked to the article's entities. Offsets are UTF-16 units into the article's text. */
export interface Sentence {
  readonly index: number;
  readonly region: RegionKind;
  readonly start: number;
  readonly end: number;
  readonly links: readonly LinkedChunk[];
}

/** The word or mark that a chunk is; undefined for names, titles and all else. */
export function wordOf(chunk: Chunk | undefined): string | undefined {
  return chunk?.kind === 'word' ? chunk.norm : undefined;
}

/** The word or mark at link `at`; undefined where a name, a title or anything else stands. */
export function wordAt(links: readonly LinkedChunk[], at: number): string | undefined {
  return wordOf(links[at]?.chunk);
}

/** The title at link `at` that is a job, rank or calling, not an honorific. */
export function jobTitleAt(links: readonly LinkedChunk[], at: number): TitleChunk | undefined {
  const chunk = links[at]?.chunk;
  return chunk?.kind === 'title' && chunk.class !== 'honorific' ? chunk : undefined;
}

/** The first link from `at` on that is no honorific. */
export function skipHonorifics(links: readonly LinkedChunk[], at: number): number {
  let i = at;
  for (let chunk = links[i]?.chunk; chunk?.kind === 'title' && chunk.class === 'honorific'; ) {
    i++;
    chunk = links[i]?.chunk;
  }
  return i;
}

/** The link of the bracket that closes the one at `open`, if it does within `reach` links. */
export function closingBracket(
  links: readonly LinkedChunk[],
  open: number,
  reach: number,
): number | undefined {
  for (let i = open + 1; i < Math.min(links.length, open + reach); i++)
    if (wordAt(links, i) === ')') return i;
  return undefined;
}
