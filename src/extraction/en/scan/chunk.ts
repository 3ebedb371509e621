import type { CityLevel } from '../../../graph';
import type { DateExpression } from '../../dates';
import type { AgreementHead, BodyHead, StatusCue, TitleClass, Trigger } from '../lexicon';

/** Words `from` (included) to `to` (excluded) of a sentence. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

export type TitleChunk = Extent & {
  readonly kind: 'title';
  readonly title: string;
  readonly class: TitleClass;
};
export type PersonChunk = Extent & { readonly kind: 'person'; readonly name: string };
export type PlaceChunk = Extent & {
  readonly kind: 'place';
  /** Without the word for its kind. */
  readonly name: string;
  /** As it stands in the text. */
  readonly full: string;
  readonly level: CityLevel | null;
  /** First word of the name, where the words before it only tell its kind (`the city of`). */
  readonly nameFrom?: number;
};
export type BodyChunk = Extent & {
  readonly kind: 'body';
  readonly name: string;
  readonly head: BodyHead;
  /** The words of the head in lower case. */
  readonly headWords: string;
  /** The place that is part of the name, and its level where only an adjective tells it (`Provincial`). */
  readonly inner: PlaceChunk | null;
  readonly country: string | null;
  /** In lower case, or without any name beside the head. */
  readonly bare: boolean;
  /** Of a bare one: the level of its place, where a word before it tells (`the provincial`). */
  readonly level?: CityLevel | null;
  /** The name without the country that it ends in (`the X City Council of the Republic of Korea`). */
  readonly shortName?: string | null;
  /** The name that this acronym stands for. */
  readonly acronymOf?: string;
};
export type AgreementChunk = Extent & {
  readonly kind: 'agreement';
  readonly name: string;
  readonly head: AgreementHead;
  /** No more than a word for its kind that names nothing by itself. */
  readonly bare: boolean;
  /** No more than the word for its kind. */
  readonly plain: boolean;
  /** `the`, `this` before it: one told before may be meant. */
  readonly definite: boolean;
};
export type CountryChunk = Extent & { readonly kind: 'country' | 'demonym'; readonly code: string };
export type DateChunk = Extent & { readonly kind: 'date'; readonly date: DateExpression };
export type TriggerChunk = Extent & { readonly kind: 'trigger'; readonly trigger: Trigger };
export type CueChunk = Extent & { readonly kind: 'cue'; readonly cue: StatusCue };
export type RepresentativeChunk = Extent & {
  readonly kind: 'representative';
  readonly class: 'delegation' | 'people';
};
export type SidesChunk = Extent & { readonly kind: 'sides'; readonly of: 'sides' | 'persons' };
/** `the city`, `its district`: a place named before. */
export type PlaceReferenceChunk = Extent & {
  readonly kind: 'placeReference';
  readonly level: CityLevel;
  readonly word: string;
};
/** `the station`, `the union`: a body named before whose name ends so. */
export type BodyReferenceChunk = Extent & { readonly kind: 'bodyReference'; readonly word: string };
export type PronounChunk = Extent & { readonly kind: 'pronoun'; readonly norm: string };
export type WordChunk = Extent & {
  readonly kind: 'word';
  readonly norm: string;
  readonly verb: boolean;
  readonly adjective: boolean;
};

/** A stretch of a sentence that means something to the later steps; all other words are `word`. */
export type Chunk =
  | TitleChunk
  | PersonChunk
  | PlaceChunk
  | BodyChunk
  | AgreementChunk
  | CountryChunk
  | DateChunk
  | TriggerChunk
  | CueChunk
  | RepresentativeChunk
  | SidesChunk
  | PlaceReferenceChunk
  | BodyReferenceChunk
  | PronounChunk
  | WordChunk;
