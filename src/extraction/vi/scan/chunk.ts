import type { AgreementKind, AssociationKind, CityLevel, CountryCode } from '../../../graph';
import type { DateExpression } from '../../dates';
import type { Representative, StatusCue, TitleWord, Trigger } from '../lexicon';

interface At {
  /** Token indices, half-open. */
  readonly from: number;
  readonly to: number;
}

/** A place named with or without its kind word (`huyện Mường Nhé`, `Móng Cái`, `quận 1`). */
export interface PlaceChunk extends At {
  readonly kind: 'place';
  /** Without the kind word. */
  readonly name: string;
  /** As the text has it, kind word included. */
  readonly full: string;
  readonly level: CityLevel | null;
  /** Level came from a head shared with other names (`các huyện A, B và C`). */
  readonly sharedHead: boolean;
  /** No list knows it: taken for a place only because it stands where a body's place does. */
  readonly guessed?: boolean;
}

/** A bare kind word that stands for a place named elsewhere (`thành phố`, `tỉnh`). */
export interface PlaceReferenceChunk extends At {
  readonly kind: 'placeReference';
  readonly level: CityLevel;
}

export interface BodyChunk extends At {
  readonly kind: 'body';
  readonly type: 'Party' | 'Association';
  readonly bodyKind: AssociationKind | null;
  readonly style: 'placed' | 'open' | 'closed';
  /** As the text has it. */
  readonly name: string;
  /** Head words in lower case. */
  readonly head: string;
  /** Named by its head alone or with a bare kind word (`UBND tỉnh`): which one it is, the context tells. */
  readonly bare: boolean;
  /** Only small-letter words behind the head of a company or such: a kind of bodies rather than one. */
  readonly kindOnly: boolean;
  readonly bareLevel: CityLevel | null;
  /** Places and bodies inside its name. */
  readonly inner: readonly (PlaceChunk | CountryChunk | BodyChunk)[];
  /** Short form introduced in brackets right behind the name. */
  readonly acronym: string | null;
  /** The full name that this short form was introduced for, where the chunk is one. */
  readonly shortFor: string | null;
}

export interface CountryChunk extends At {
  readonly kind: 'country';
  readonly code: CountryCode;
  readonly name: string;
}

export interface PersonChunk extends At {
  readonly kind: 'person';
  readonly name: string;
  /** A short form that needs its full name from elsewhere (`ông Nam`). */
  readonly short: boolean;
}

export interface TitleChunk extends At {
  readonly kind: 'title';
  readonly text: string;
  readonly class: TitleWord['class'];
}

export interface AgreementChunk extends At {
  readonly kind: 'agreement';
  readonly agreementKind: AgreementKind;
  /** Its head names an agreement by itself, or a subject follows that makes it one. */
  readonly strong: boolean;
  /** The whole name, subject included; chunks of bodies and places may lie inside. */
  readonly name: string;
  readonly nameTo: number;
  readonly head: string;
}

export interface RepresentativeChunk extends At {
  readonly kind: 'representative';
  readonly of: Representative['kind'];
}

export interface SidesChunk extends At {
  readonly kind: 'sides';
  readonly of: string;
}

export interface TriggerChunk extends At {
  readonly kind: 'trigger';
  readonly trigger: Trigger;
}

export interface CueChunk extends At {
  readonly kind: 'cue';
  readonly cue: StatusCue;
}

export interface DateChunk extends At {
  readonly kind: 'date';
  readonly date: DateExpression;
}

export interface WordChunk extends At {
  readonly kind: 'word';
  readonly norm: string;
}

/** A unit of a sentence: a name, a title, a trigger word, a date, or a single word or mark. */
export type Chunk =
  | PlaceChunk
  | PlaceReferenceChunk
  | BodyChunk
  | CountryChunk
  | PersonChunk
  | TitleChunk
  | AgreementChunk
  | RepresentativeChunk
  | SidesChunk
  | TriggerChunk
  | CueChunk
  | DateChunk
  | WordChunk;
