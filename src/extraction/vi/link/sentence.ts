import type { RegionKind } from '../../../graph';
import type { Chunk } from '../scan/chunk';

/** A chunk with the entity that it mentions, if it mentions one. */
export interface LinkedChunk {
  readonly chunk: Chunk;
  readonly entity: string | null;
}

/** A sentence with its chunks linked to the article's entities. Offsets are UTF-16 units into the article's text. */
export interface Sentence {
  readonly index: number;
  /** Counts paragraphs (lines of the text). */
  readonly paragraph: number;
  readonly region: RegionKind;
  readonly start: number;
  readonly end: number;
  readonly links: readonly LinkedChunk[];
}
