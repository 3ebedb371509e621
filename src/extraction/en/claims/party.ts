import type { TitleGroup } from '../link/roles';
import type { LinkedChunk } from '../link/sentence';

/** Somebody who can meet, sign or be tied: a place or body (principals), with the persons who head or are its side. */
export interface Party {
  /** Link indices, half-open. */
  readonly from: number;
  readonly to: number;
  readonly principals: readonly string[];
  readonly heads: readonly string[];
  /** Named through people who stand for it (`a delegation from …`, `officials of …`). */
  readonly represented: boolean;
  /** A title with no name (`the Prague mayor`): who it is, the article tells elsewhere. */
  readonly titled: TitleGroup | null;
  readonly sides: 'sides' | 'persons' | null;
  readonly pronoun: string | null;
  /** `the delegation`, `the visitors`. */
  readonly delegation: boolean;
  readonly country: string | null;
}

/** Reads the party that starts at a link; parties stand inside parties. */
export type PartyFinder = (links: readonly LinkedChunk[], at: number) => Party | undefined;
