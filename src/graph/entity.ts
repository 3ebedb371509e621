/** The types of node that people ask for. */
export const ENTITY_TYPES = ['Person', 'Party', 'City', 'Association', 'Agreement'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Levels of places, smallest first. */
export const CITY_LEVELS = ['village', 'commune', 'district', 'city', 'province'] as const;
export type CityLevel = (typeof CITY_LEVELS)[number];

export const ASSOCIATION_KINDS = [
  'friendship',
  'mass',
  'government',
  'security',
  'business',
  'education',
  'other',
] as const;
export type AssociationKind = (typeof ASSOCIATION_KINDS)[number];

export const AGREEMENT_KINDS = [
  'letter_of_intent',
  'mou',
  'agreement',
  'twinning',
  'minutes',
  'plan',
  'treaty',
  'other',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string;

export interface Alias {
  readonly name: string;
  /** BCP 47 tag of the language in which the name is used; `zh-Latn` for pinyin; null where unknown. */
  readonly language: string | null;
}

/** An identifier in somebody else's register, such as GeoNames. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

export interface Location {
  /** WGS 84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

/** A node of the graph: what resolution made of all mentions of one real thing. Absent knowledge is null. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Every name it goes by, its `name` included, sorted by `sortKey`. */
  readonly aliases: readonly Alias[];
  /** City only. */
  readonly level: CityLevel | null;
  readonly country: CountryCode | null;
  /** City: the place it lies in. Party, Association: the place it belongs to. */
  readonly placeId: string | null;
  /** Association or Agreement kind. */
  readonly kind: AssociationKind | AgreementKind | null;
  readonly location: Location | null;
  readonly identifiers: readonly Identifier[];
  /** City: first and last day of existence as an administrative unit, where known. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** City: ids of the places that it became. */
  readonly becameIds: readonly string[];
}
