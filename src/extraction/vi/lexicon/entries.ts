import type {
  AgreementKind,
  AssociationKind,
  CityLevel,
  CountryCode,
  EventStatus,
  EventType,
} from '../../../graph';

export interface BodyHead {
  readonly head: string;
  readonly type: 'Party' | 'Association';
  readonly kind: AssociationKind | null;
  /** placed: complete with a place or alone; open: needs words of its own; closed: complete as it stands. */
  readonly style: 'placed' | 'open' | 'closed';
  /** An everyday word too: in small letters it opens a name only with a capitalised word behind it. */
  readonly everyday: boolean;
}

export interface TitleWord {
  readonly class: 'title' | 'rank' | 'honorific' | 'academic' | 'trade';
}

export interface AgreementHead {
  readonly head: string;
  readonly kind: AgreementKind;
  /** Strong ones name an agreement by themselves, weak ones where a subject follows, the others only if it is signed. */
  readonly strength: 'strong' | 'weak' | 'signed';
}

/** How the sides stand to a trigger word; explained in the header of `event-triggers.tsv`. */
export type TriggerFrame = 'mutual' | 'receive' | 'visit' | 'sign' | 'tie';

export interface Trigger {
  /** As the word list has it. */
  readonly word: string;
  readonly event: EventType;
  readonly frame: TriggerFrame;
  readonly strong: boolean;
}

export interface StatusCue {
  readonly cue: string;
  readonly status: EventStatus;
  /** left: counts before the verb only; any: anywhere in the clause. */
  readonly scope: 'left' | 'any';
}

export interface Representative {
  readonly kind: 'delegation' | 'leaders' | 'members' | 'side' | 'people' | 'institution';
}

export interface KnownBody {
  readonly name: string;
  readonly kind: AssociationKind;
}

/** A committee that tells by its own name which level of place it belongs to (`Huyện ủy`). */
export interface CommitteeLevel {
  readonly committee: string;
  readonly level: CityLevel;
  /** The only country that has them; null for any. */
  readonly country: CountryCode | null;
}

/** A body that only one country has under its name. */
export interface NationalBody {
  readonly body: string;
  readonly country: CountryCode;
}

/** `recent`: some day of the publication's year; `other`: a habit, or a time that the story's date is not. */
export type VagueTime = 'recent' | 'other';
