import type { AgreementKind, AssociationKind, EntityType } from '../../graph';
import type { PlaceLevel, SearchableType } from '../../queries';

/** The names of the schema's enums, where the graph writes them otherwise. */
export const EntityTypeNames = {
  PERSON: 'Person',
  PARTY: 'Party',
  CITY: 'City',
  ASSOCIATION: 'Association',
  AGREEMENT: 'Agreement',
} as const satisfies Record<string, EntityType>;

export const SearchTypeNames = {
  ...EntityTypeNames,
  ARTICLE: 'Article',
} as const satisfies Record<string, SearchableType>;

export const CityLevelNames = {
  VILLAGE: 'village',
  COMMUNE: 'commune',
  DISTRICT: 'district',
  CITY: 'city',
  PROVINCE: 'province',
  COUNTRY: 'country',
} as const satisfies Record<string, PlaceLevel>;

export const AssociationKindNames = {
  FRIENDSHIP: 'friendship',
  MASS: 'mass',
  GOVERNMENT: 'government',
  SECURITY: 'security',
  BUSINESS: 'business',
  EDUCATION: 'education',
  OTHER: 'other',
} as const satisfies Record<string, AssociationKind>;

export const AgreementKindNames = {
  LETTER_OF_INTENT: 'letter_of_intent',
  MOU: 'mou',
  AGREEMENT: 'agreement',
  TWINNING: 'twinning',
  MINUTES: 'minutes',
  PLAN: 'plan',
  TREATY: 'treaty',
  OTHER: 'other',
} as const satisfies Record<string, AgreementKind>;
