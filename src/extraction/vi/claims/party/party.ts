import type { TitleGroup } from '../../link/title-group';

/** Somebody who can meet, sign or be tied: a place or body (principals), with the persons who head or are its side. */
export interface Party {
  /** Link indices, half-open. */
  readonly from: number;
  readonly to: number;
  readonly principals: readonly string[];
  readonly heads: readonly string[];
  /** Named through people who stand for it (`đoàn đại biểu …`, `lãnh đạo …`). */
  readonly represented: boolean;
  /** Named as a delegation (`đoàn đại biểu …`): it may have been told before who heads it. */
  readonly delegation: boolean;
  /** A title with no name (`Thủ tướng Slovakia`): who it is, the article tells elsewhere. */
  readonly titled: TitleGroup | null;
  /** `hai bên`, `hai thành phố`; `namesakes` of its principal in `Bộ Quốc phòng hai nước`. */
  readonly sides: string | null;
  /** A bare `đoàn`, `ông`, `bà`. */
  readonly pronoun: 'delegation' | 'person' | null;
  readonly country: string | null;
  /** A bare place name, nobody who stands for it. */
  readonly bare: boolean;
  /** Brackets tell where in a picture he stands (`Donald Trump (trái)`). */
  readonly pictured: boolean;
}

/** A party of which nothing is known yet but where it stands. */
export function emptyParty(from: number, to: number): Party {
  return {
    from,
    to,
    principals: [],
    heads: [],
    represented: false,
    delegation: false,
    titled: null,
    sides: null,
    pronoun: null,
    country: null,
    bare: false,
    pictured: false,
  };
}
