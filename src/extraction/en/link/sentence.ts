import type { RegionKind } from '../../../graph';
import type { Chunk } from '../scan/chunk';
import type { Word } from '../text/word';

/** A chunk with the entity that it names or refers to. */
export interface LinkedChunk {
  readonly chunk: Chunk;
  readonly entity: string | null;
  /** Ends in a possessive `'s`. */
  readonly possessive: boolean;
}

export interface Sentence {
  readonly index: number;
  readonly region: RegionKind;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly links: readonly LinkedChunk[];
}

/** The word at a link; undefined where something else stands there. */
export function wordAt(links: readonly LinkedChunk[], at: number): string | undefined {
  const chunk = links[at]?.chunk;
  return chunk?.kind === 'word' || chunk?.kind === 'pronoun' ? chunk.norm : undefined;
}
