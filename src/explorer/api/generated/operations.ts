// Generated from schema.graphql and ../operations by scripts/generate-explorer-operations.mjs; not edited by hand.
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  DateValue: { input: string; output: string; }
  /** ISO 3166-1 alpha-2 code of a country, upper case, such as `VN`. */
  CountryCode: { input: string; output: string; }
};

/**
 * An entity, by its id or by any of its names, with or without diacritics. A name written exactly as one entity has it
 * is taken for that one; a name that still fits several is the error `ENTITY_AMBIGUOUS`, which lists them with their ids.
 * Where any type may be meant, a place is preferred over a person or body of that name.
 */
export type EntityRef =
  /** Its id. */
  { id: Scalars['ID']['input']; name?: never; }
  |  /** One of its names. */
  { id?: never; name: Scalars['String']['input']; };

/** A span of days, both ends included. */
export type Period = {
  /** First day, month or year; open if not given. */
  from?: InputMaybe<Scalars['DateValue']['input']>;
  /** Last day, month or year; open if not given. */
  to?: InputMaybe<Scalars['DateValue']['input']>;
};

/** Conditions on events; all that are given must hold. */
export type EventFilter = {
  /** Of one of these types. */
  types?: InputMaybe<Array<EventType>>;
  /** With one of these statuses; only `OCCURRED` if not given. */
  status?: InputMaybe<Array<EventStatus>>;
  /** Whose date can lie in the period. Events without a date are left out. */
  during?: InputMaybe<Period>;
  /** Between these two: exactly two, on opposite sides. */
  between?: InputMaybe<Array<EntityRef>>;
  /** In which at least one of these took part; at most 100. */
  involving?: InputMaybe<Array<EntityRef>>;
  /** In which every one of these took part; at most 7. */
  involvingAll?: InputMaybe<Array<EntityRef>>;
  /**
   * `between`, `involving` and `involvingAll` count what belongs to a place or body (places in it, its bodies, their
   * people) with it, and `place` the places in it, unless this is true.
   */
  direct?: InputMaybe<Scalars['Boolean']['input']>;
  /** That took place there or, unless `direct`, in a place within it. Events of which nobody tells where are left out. */
  place?: InputMaybe<EntityRef>;
  /** With a participant of, or from a place of, one of these countries. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** That tie two different ones of these countries. */
  acrossCountries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Reported in one of these articles, by id. */
  articles?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Reported by one of these publishers. */
  publishers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Reported by at least this many articles. */
  minReports?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on people; all that are given must hold. */
export type PersonFilter = {
  /** Of one of these countries. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
};

/** Conditions on parties and associations; all that are given must hold. */
export type BodyFilter = {
  /** Belonging to this place. */
  of?: InputMaybe<EntityRef>;
  /** Of one of these countries. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
};

/** Conditions on places; all that are given must hold. */
export type CityFilter = {
  /** Lying directly in this place. */
  partOf?: InputMaybe<EntityRef>;
  /** Of one of these levels. */
  levels?: InputMaybe<Array<CityLevel>>;
  /** In one of these countries. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
};

/** Conditions on agreements; all that are given must hold. */
export type AgreementFilter = {
  /** Whose signing can lie in the period. */
  signedDuring?: InputMaybe<Period>;
  /** That this person, body or place signed. */
  signedBy?: InputMaybe<EntityRef>;
  /** `signedBy` counts what belongs to a place or body with it, unless this is true. */
  direct?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on articles; all that are given must hold. */
export type ArticleFilter = {
  /** Written in one of these languages, by BCP 47 tag. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Published by one of these. */
  publishers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whose publication can lie in the period. */
  during?: InputMaybe<Period>;
  /** That mention at least one of these; at most 100. */
  mentioning?: InputMaybe<Array<EntityRef>>;
};

/** Order of events. */
export type EventOrder = {
  /** What to order by. */
  field?: EventOrderField;
  /** Which way. */
  direction?: SortDirection;
};

/** Order of pairs of places. */
export type TieOrder = {
  /** What to order by. */
  field?: TieOrderField;
  /** Which way. */
  direction?: SortDirection;
};

/** Order of entities. */
export type EntityOrder = {
  /** What to order by. */
  field?: EntityOrderField;
  /** Which way. */
  direction?: SortDirection;
};

/** Order of agreements. */
export type AgreementOrder = {
  /** What to order by. */
  field?: AgreementOrderField;
  /** Which way. */
  direction?: SortDirection;
};

/** Order of articles. */
export type ArticleOrder = {
  /** What to order by. */
  field?: ArticleOrderField;
  /** Which way. */
  direction?: SortDirection;
};

/** An article to be read. One of `text` and `html` is required. */
export type ArticleInput = {
  /** Short and unique; worked out if not given. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Address on the web. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Headline; looked for in the text or page if not given. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47 tag of the language; detected if not given. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** Publication date, as much of it as is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  published?: InputMaybe<Scalars['DateValue']['input']>;
  /** The text, noise and all. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The page, as HTML. */
  html?: InputMaybe<Scalars['String']['input']>;
};

/** Which way a list is ordered. */
export type SortDirection =
  /** Smallest or earliest first; what has no date stands last. */
  | 'ASC'
  /** Largest or latest first; what has no date stands first. */
  | 'DESC';

/** What events can be ordered by. */
export type EventOrderField =
  /** When it happened. */
  | 'DATE'
  /** By how many articles it is reported. */
  | 'REPORTS';

/** What pairs of places can be ordered by. */
export type TieOrderField =
  /** How many events tie them; of as many, by the date of the latest. */
  | 'EVENTS'
  /** When the latest event was; of the same date, by number of events. Undated is earliest. */
  | 'LAST';

/** Lengths of the spans of a timeline. */
export type TimelineUnit =
  /** Years. */
  | 'YEAR'
  /** Quarters: January to March and so on. */
  | 'QUARTER'
  /** Months. */
  | 'MONTH'
  /** Days. */
  | 'DAY';

/** What entities can be ordered by. */
export type EntityOrderField =
  /** The name, without regard to diacritics and case. */
  | 'NAME';

/** What agreements can be ordered by. */
export type AgreementOrderField =
  /** The day of signing. */
  | 'DATE'
  /** The name, without regard to diacritics and case. */
  | 'NAME';

/** What articles can be ordered by. */
export type ArticleOrderField =
  /** When it was published. */
  | 'PUBLISHED'
  /** The headline, without regard to diacritics and case. */
  | 'TITLE';

/** What can be decided of two entities. */
export type DecisionKind =
  /** They are one. */
  | 'MERGE'
  /** They are two. */
  | 'DISTINCT';

/** How much of a date is known. */
export type DatePrecision =
  /** The year only. */
  | 'YEAR'
  /** Year and month. */
  | 'MONTH'
  /** The day. */
  | 'DAY';

/** Types of entity. */
export type EntityType =
  /** A human being. */
  | 'PERSON'
  /** A political party or a committee of one. */
  | 'PARTY'
  /** A place. */
  | 'CITY'
  /** Any other organised body. */
  | 'ASSOCIATION'
  /** A document or pact. */
  | 'AGREEMENT';

/** What a search can find. */
export type SearchType =
  /** People, by name. */
  | 'PERSON'
  /** Parties and their committees, by name. */
  | 'PARTY'
  /** Places, by name. */
  | 'CITY'
  /** Other bodies, by name. */
  | 'ASSOCIATION'
  /** Documents and pacts, by name. */
  | 'AGREEMENT'
  /** Articles, by headline. */
  | 'ARTICLE';

/** Types of event. */
export type EventType =
  /** Both sides were together. */
  | 'MEETING'
  /** An agreement was signed. */
  | 'SIGNING'
  /** Two became twins. */
  | 'TWINNING';

/** Whether an event happened. Only what occurred ties those who took part. */
export type EventStatus =
  /** It happened. */
  | 'OCCURRED'
  /** It is announced or agreed for later. */
  | 'PLANNED'
  /** Somebody wishes, offers or proposes it. */
  | 'WISHED'
  /** Somebody says that it did not happen. */
  | 'DENIED'
  /** It was planned and then called off. */
  | 'CANCELLED';

/** Capacity in which somebody takes part in an event. */
export type ParticipantRole =
  /** Takes part; the source tells no more. */
  | 'PARTICIPANT'
  /** Came to visit. */
  | 'VISITOR'
  /** Received the visit. */
  | 'HOST'
  /** Led a delegation. */
  | 'DELEGATION_HEAD'
  /** Put their name to the document. */
  | 'SIGNATORY'
  /** Saw the signing. */
  | 'WITNESS'
  /** Member of a delegation, or one of the twins. */
  | 'MEMBER';

/** Types of tie. */
export type EdgeType =
  /** Met with; goes both ways. */
  | 'MET_WITH'
  /** Signed; from signatory to agreement. */
  | 'SIGNED'
  /** Twinned with; goes both ways. */
  | 'TWINNED_WITH';

/** Ways in which two entities can be connected. */
export type RelationType =
  /** Met with; goes both ways. */
  | 'MET_WITH'
  /** Signed; from signatory to agreement. */
  | 'SIGNED'
  /** Twinned with; goes both ways. */
  | 'TWINNED_WITH'
  /** Holds a role; from person to body or place. */
  | 'HOLDS_ROLE'
  /** Lies in or belongs to; from place or body to place. */
  | 'PART_OF';

/** Levels of places, smallest first. */
export type CityLevel =
  /** Village, hamlet or quarter (thôn, bản, khu, tổ, xóm). */
  | 'VILLAGE'
  /** Commune, ward or township (xã, phường, thị trấn, hương, trấn). */
  | 'COMMUNE'
  /** District or county (huyện, quận). */
  | 'DISTRICT'
  /** City or town (thành phố, thị xã). */
  | 'CITY'
  /** Province, autonomous region, state or prefecture (tỉnh, khu tự trị, châu). */
  | 'PROVINCE'
  /** A whole country. To roll ties up to; no place of the graph has this level. */
  | 'COUNTRY';

/** Sorts of body. */
export type AssociationKind =
  /** Friendship associations and their unions. */
  | 'FRIENDSHIP'
  /** The Fatherland Front and mass organisations. */
  | 'MASS'
  /** Committees, councils, governments, ministries, departments, embassies. */
  | 'GOVERNMENT'
  /** Police, border guard, military units. */
  | 'SECURITY'
  /** Companies, chambers of commerce. */
  | 'BUSINESS'
  /** Schools and universities. */
  | 'EDUCATION'
  /** Anything else. */
  | 'OTHER';

/** Sorts of document. */
export type AgreementKind =
  /** Letter of intent (ý định thư). */
  | 'LETTER_OF_INTENT'
  /** Memorandum of understanding (bản ghi nhớ). */
  | 'MOU'
  /** Agreement (thỏa thuận, hợp đồng). */
  | 'AGREEMENT'
  /** Agreement to be twins (kết nghĩa). */
  | 'TWINNING'
  /** Minutes (biên bản). */
  | 'MINUTES'
  /** Plan or programme (kế hoạch, chương trình). */
  | 'PLAN'
  /** Treaty (hiệp định, hiệp ước). */
  | 'TREATY'
  /** Anything else. */
  | 'OTHER';

export type ArticleQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ArticleQuery = { __typename?: 'Query', article?: { __typename?: 'Article', id: string, title?: string | null, url?: string | null, publisher?: string | null, language: string, text: string, publishedAt?: { __typename?: 'PartialDate', value: string } | null, mentions: { __typename?: 'MentionConnection', nodes: Array<{ __typename?: 'Mention', start: number, end: number, entity:
          | { __typename: 'Person', id: string, name: string, country?: string | null }
          | { __typename: 'Party', id: string, name: string, country?: string | null }
          | { __typename: 'City', id: string, name: string, country?: string | null }
          | { __typename: 'Association', id: string, name: string, country?: string | null }
          | { __typename: 'Agreement', id: string, name: string, country?: string | null }
         }> }, reports: Array<{ __typename?: 'Report', event:
        | { __typename: 'Meeting', id: string, status: EventStatus, reportCount: number, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Party', id: string, name: string }
              | { __typename: 'City', id: string, name: string }
              | { __typename: 'Association', id: string, name: string }
              | { __typename: 'Agreement', id: string, name: string }
             }> }
        | { __typename: 'Signing', id: string, status: EventStatus, reportCount: number, agreement?: { __typename?: 'Agreement', id: string, name: string } | null, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Party', id: string, name: string }
              | { __typename: 'City', id: string, name: string }
              | { __typename: 'Association', id: string, name: string }
              | { __typename: 'Agreement', id: string, name: string }
             }> }
        | { __typename: 'Twinning', id: string, status: EventStatus, reportCount: number, since?: { __typename?: 'PartialDate', value: string } | null, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Party', id: string, name: string }
              | { __typename: 'City', id: string, name: string }
              | { __typename: 'Association', id: string, name: string }
              | { __typename: 'Agreement', id: string, name: string }
             }> }
      , evidence: Array<{ __typename?: 'Evidence', quote: string, start: number, end: number, rule: string }> }> } | null };

export type PreviewQueryVariables = Exact<{
  article: ArticleInput;
}>;


export type PreviewQuery = { __typename?: 'Query', preview: { __typename?: 'Preview', language: string, title?: string | null, text: string, publishedAt?: { __typename?: 'PartialDate', value: string } | null, entities: Array<{ __typename?: 'PreviewEntity', type: EntityType, name: string }>, events: Array<{ __typename?: 'PreviewEvent', type: EventType, status: EventStatus, place?: string | null, agreement?: string | null, date?: { __typename?: 'PartialDate', value: string } | null, participants: Array<{ __typename?: 'PreviewParticipant', role: ParticipantRole, side?: number | null, name: string }>, evidence: Array<{ __typename?: 'PreviewEvidence', quote: string, start: number, end: number, rule: string }> }> } };

export type AddArticleMutationVariables = Exact<{
  article: ArticleInput;
}>;


export type AddArticleMutation = { __typename?: 'Mutation', ingestArticles: { __typename?: 'IngestResult', added: number, unchanged: number, replaced: number, events: number, entities: number, rejected: Array<{ __typename?: 'RejectedArticle', code: string, message: string }> } };

export type FetchArticleMutationVariables = Exact<{
  url: Scalars['String']['input'];
}>;


export type FetchArticleMutation = { __typename?: 'Mutation', fetchArticle: { __typename?: 'FetchedArticle', title?: string | null, text: string, publisher?: string | null, published?: string | null, url: string } };

export type EntityQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EntityQuery = { __typename?: 'Query', node?:
    | { __typename: 'Person', id: string, name: string, country?: string | null, aliases: Array<{ __typename?: 'Alias', name: string, language?: string | null }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, roles: Array<{ __typename?: 'Role', id: string, title: string, person: { __typename?: 'Person', id: string, name: string }, of?:
          | { __typename: 'Person', id: string, name: string, country?: string | null }
          | { __typename: 'Party', id: string, name: string, country?: string | null }
          | { __typename: 'City', id: string, name: string, country?: string | null }
          | { __typename: 'Association', id: string, name: string, country?: string | null }
          | { __typename: 'Agreement', id: string, name: string, country?: string | null }
         | null, asOf?: { __typename?: 'PartialDate', value: string } | null }>, metWith: { __typename?: 'MetWithConnection', totalCount: number, edges: Array<{ __typename?: 'MetWithEdge', eventCount: number, first?: { __typename?: 'PartialDate', value: string } | null, last?: { __typename?: 'PartialDate', value: string } | null, node:
            | { __typename: 'Person', id: string, name: string, country?: string | null }
            | { __typename: 'Party', id: string, name: string, country?: string | null }
            | { __typename: 'City', id: string, name: string, country?: string | null }
            | { __typename: 'Association', id: string, name: string, country?: string | null }
            | { __typename: 'Agreement', id: string, name: string, country?: string | null }
           }> }, signed: { __typename?: 'AgreementConnection', totalCount: number, nodes: Array<{ __typename?: 'Agreement', id: string, name: string, signedOn?: { __typename?: 'PartialDate', value: string } | null }> }, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number } }
    | { __typename: 'Party', id: string, name: string, country?: string | null, aliases: Array<{ __typename?: 'Alias', name: string, language?: string | null }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, of?: { __typename: 'City', id: string, name: string, country?: string | null } | null, roles: Array<{ __typename?: 'Role', id: string, title: string, person: { __typename?: 'Person', id: string, name: string }, of?:
          | { __typename: 'Person', id: string, name: string, country?: string | null }
          | { __typename: 'Party', id: string, name: string, country?: string | null }
          | { __typename: 'City', id: string, name: string, country?: string | null }
          | { __typename: 'Association', id: string, name: string, country?: string | null }
          | { __typename: 'Agreement', id: string, name: string, country?: string | null }
         | null, asOf?: { __typename?: 'PartialDate', value: string } | null }>, metWith: { __typename?: 'MetWithConnection', totalCount: number, edges: Array<{ __typename?: 'MetWithEdge', eventCount: number, first?: { __typename?: 'PartialDate', value: string } | null, last?: { __typename?: 'PartialDate', value: string } | null, node:
            | { __typename: 'Person', id: string, name: string, country?: string | null }
            | { __typename: 'Party', id: string, name: string, country?: string | null }
            | { __typename: 'City', id: string, name: string, country?: string | null }
            | { __typename: 'Association', id: string, name: string, country?: string | null }
            | { __typename: 'Agreement', id: string, name: string, country?: string | null }
           }> }, twinnedWith: { __typename?: 'TwinnedWithConnection', totalCount: number, edges: Array<{ __typename?: 'TwinnedWithEdge', since?: { __typename?: 'PartialDate', value: string } | null, event: { __typename?: 'Twinning', id: string }, node:
            | { __typename: 'Person', id: string, name: string, country?: string | null }
            | { __typename: 'Party', id: string, name: string, country?: string | null }
            | { __typename: 'City', id: string, name: string, country?: string | null }
            | { __typename: 'Association', id: string, name: string, country?: string | null }
            | { __typename: 'Agreement', id: string, name: string, country?: string | null }
           }> }, signed: { __typename?: 'AgreementConnection', totalCount: number, nodes: Array<{ __typename?: 'Agreement', id: string, name: string, signedOn?: { __typename?: 'PartialDate', value: string } | null }> }, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number } }
    | { __typename: 'City', level?: CityLevel | null, id: string, name: string, country?: string | null, aliases: Array<{ __typename?: 'Alias', name: string, language?: string | null }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, partOf?: { __typename: 'City', id: string, name: string, country?: string | null } | null, location?: { __typename?: 'Location', latitude: number, longitude: number } | null, validFrom?: { __typename?: 'PartialDate', value: string } | null, validTo?: { __typename?: 'PartialDate', value: string } | null, became: Array<{ __typename: 'City', id: string, name: string, country?: string | null }>, roles: Array<{ __typename?: 'Role', id: string, title: string, person: { __typename?: 'Person', id: string, name: string }, of?:
          | { __typename: 'Person', id: string, name: string, country?: string | null }
          | { __typename: 'Party', id: string, name: string, country?: string | null }
          | { __typename: 'City', id: string, name: string, country?: string | null }
          | { __typename: 'Association', id: string, name: string, country?: string | null }
          | { __typename: 'Agreement', id: string, name: string, country?: string | null }
         | null, asOf?: { __typename?: 'PartialDate', value: string } | null }>, metWith: { __typename?: 'MetWithConnection', totalCount: number, edges: Array<{ __typename?: 'MetWithEdge', eventCount: number, first?: { __typename?: 'PartialDate', value: string } | null, last?: { __typename?: 'PartialDate', value: string } | null, node:
            | { __typename: 'Person', id: string, name: string, country?: string | null }
            | { __typename: 'Party', id: string, name: string, country?: string | null }
            | { __typename: 'City', id: string, name: string, country?: string | null }
            | { __typename: 'Association', id: string, name: string, country?: string | null }
            | { __typename: 'Agreement', id: string, name: string, country?: string | null }
           }> }, twinnedWith: { __typename?: 'TwinnedWithConnection', totalCount: number, edges: Array<{ __typename?: 'TwinnedWithEdge', since?: { __typename?: 'PartialDate', value: string } | null, event: { __typename?: 'Twinning', id: string }, node:
            | { __typename: 'Person', id: string, name: string, country?: string | null }
            | { __typename: 'Party', id: string, name: string, country?: string | null }
            | { __typename: 'City', id: string, name: string, country?: string | null }
            | { __typename: 'Association', id: string, name: string, country?: string | null }
            | { __typename: 'Agreement', id: string, name: string, country?: string | null }
           }> }, signed: { __typename?: 'AgreementConnection', totalCount: number, nodes: Array<{ __typename?: 'Agreement', id: string, name: string, signedOn?: { __typename?: 'PartialDate', value: string } | null }> }, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number } }
    | { __typename: 'Association', id: string, name: string, country?: string | null, associationKind?: AssociationKind | null, aliases: Array<{ __typename?: 'Alias', name: string, language?: string | null }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, of?: { __typename: 'City', id: string, name: string, country?: string | null } | null, roles: Array<{ __typename?: 'Role', id: string, title: string, person: { __typename?: 'Person', id: string, name: string }, of?:
          | { __typename: 'Person', id: string, name: string, country?: string | null }
          | { __typename: 'Party', id: string, name: string, country?: string | null }
          | { __typename: 'City', id: string, name: string, country?: string | null }
          | { __typename: 'Association', id: string, name: string, country?: string | null }
          | { __typename: 'Agreement', id: string, name: string, country?: string | null }
         | null, asOf?: { __typename?: 'PartialDate', value: string } | null }>, metWith: { __typename?: 'MetWithConnection', totalCount: number, edges: Array<{ __typename?: 'MetWithEdge', eventCount: number, first?: { __typename?: 'PartialDate', value: string } | null, last?: { __typename?: 'PartialDate', value: string } | null, node:
            | { __typename: 'Person', id: string, name: string, country?: string | null }
            | { __typename: 'Party', id: string, name: string, country?: string | null }
            | { __typename: 'City', id: string, name: string, country?: string | null }
            | { __typename: 'Association', id: string, name: string, country?: string | null }
            | { __typename: 'Agreement', id: string, name: string, country?: string | null }
           }> }, twinnedWith: { __typename?: 'TwinnedWithConnection', totalCount: number, edges: Array<{ __typename?: 'TwinnedWithEdge', since?: { __typename?: 'PartialDate', value: string } | null, event: { __typename?: 'Twinning', id: string }, node:
            | { __typename: 'Person', id: string, name: string, country?: string | null }
            | { __typename: 'Party', id: string, name: string, country?: string | null }
            | { __typename: 'City', id: string, name: string, country?: string | null }
            | { __typename: 'Association', id: string, name: string, country?: string | null }
            | { __typename: 'Agreement', id: string, name: string, country?: string | null }
           }> }, signed: { __typename?: 'AgreementConnection', totalCount: number, nodes: Array<{ __typename?: 'Agreement', id: string, name: string, signedOn?: { __typename?: 'PartialDate', value: string } | null }> }, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number } }
    | { __typename: 'Agreement', id: string, name: string, country?: string | null, agreementKind?: AgreementKind | null, aliases: Array<{ __typename?: 'Alias', name: string, language?: string | null }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }>, signedOn?: { __typename?: 'PartialDate', value: string } | null, signatories: Array<
        | { __typename: 'Person', id: string, name: string, country?: string | null }
        | { __typename: 'Party', id: string, name: string, country?: string | null }
        | { __typename: 'City', id: string, name: string, country?: string | null }
        | { __typename: 'Association', id: string, name: string, country?: string | null }
        | { __typename: 'Agreement', id: string, name: string, country?: string | null }
      >, signings: Array<{ __typename: 'Signing', id: string, status: EventStatus, reportCount: number, agreement?: { __typename?: 'Agreement', id: string, name: string } | null, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Party', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Association', id: string, name: string }
            | { __typename: 'Agreement', id: string, name: string }
           }> }>, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number } }
    | { __typename?: 'Meeting' }
    | { __typename?: 'Signing' }
    | { __typename?: 'Twinning' }
    | { __typename?: 'Article' }
   | null };

export type EventsOfQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EventsOfQuery = { __typename?: 'Query', events: { __typename?: 'EventConnection', totalCount: number, nodes: Array<
      | { __typename: 'Meeting', id: string, status: EventStatus, reportCount: number, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Party', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Association', id: string, name: string }
            | { __typename: 'Agreement', id: string, name: string }
           }> }
      | { __typename: 'Signing', id: string, status: EventStatus, reportCount: number, agreement?: { __typename?: 'Agreement', id: string, name: string } | null, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Party', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Association', id: string, name: string }
            | { __typename: 'Agreement', id: string, name: string }
           }> }
      | { __typename: 'Twinning', id: string, status: EventStatus, reportCount: number, since?: { __typename?: 'PartialDate', value: string } | null, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Party', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Association', id: string, name: string }
            | { __typename: 'Agreement', id: string, name: string }
           }> }
    >, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type EventQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EventQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Person' }
    | { __typename?: 'Party' }
    | { __typename?: 'City' }
    | { __typename?: 'Association' }
    | { __typename?: 'Agreement' }
    | { __typename: 'Meeting', id: string, status: EventStatus, reportCount: number, evidence: Array<{ __typename?: 'Evidence', quote: string, start: number, end: number, rule: string, confidence: number, article: { __typename?: 'Article', id: string, title?: string | null, publisher?: string | null, url?: string | null, publishedAt?: { __typename?: 'PartialDate', value: string } | null } }>, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Party', id: string, name: string }
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Association', id: string, name: string }
          | { __typename: 'Agreement', id: string, name: string }
         }> }
    | { __typename: 'Signing', id: string, status: EventStatus, reportCount: number, evidence: Array<{ __typename?: 'Evidence', quote: string, start: number, end: number, rule: string, confidence: number, article: { __typename?: 'Article', id: string, title?: string | null, publisher?: string | null, url?: string | null, publishedAt?: { __typename?: 'PartialDate', value: string } | null } }>, agreement?: { __typename?: 'Agreement', id: string, name: string } | null, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Party', id: string, name: string }
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Association', id: string, name: string }
          | { __typename: 'Agreement', id: string, name: string }
         }> }
    | { __typename: 'Twinning', id: string, status: EventStatus, reportCount: number, evidence: Array<{ __typename?: 'Evidence', quote: string, start: number, end: number, rule: string, confidence: number, article: { __typename?: 'Article', id: string, title?: string | null, publisher?: string | null, url?: string | null, publishedAt?: { __typename?: 'PartialDate', value: string } | null } }>, since?: { __typename?: 'PartialDate', value: string } | null, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Party', id: string, name: string }
          | { __typename: 'City', id: string, name: string }
          | { __typename: 'Association', id: string, name: string }
          | { __typename: 'Agreement', id: string, name: string }
         }> }
    | { __typename?: 'Article' }
   | null };

export type EvidenceFieldsFragment = { __typename?: 'Evidence', quote: string, start: number, end: number, rule: string, confidence: number, article: { __typename?: 'Article', id: string, title?: string | null, publisher?: string | null, url?: string | null, publishedAt?: { __typename?: 'PartialDate', value: string } | null } };

type EventFields_Meeting_Fragment = { __typename: 'Meeting', id: string, status: EventStatus, reportCount: number, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Party', id: string, name: string }
      | { __typename: 'City', id: string, name: string }
      | { __typename: 'Association', id: string, name: string }
      | { __typename: 'Agreement', id: string, name: string }
     }> };

type EventFields_Signing_Fragment = { __typename: 'Signing', id: string, status: EventStatus, reportCount: number, agreement?: { __typename?: 'Agreement', id: string, name: string } | null, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Party', id: string, name: string }
      | { __typename: 'City', id: string, name: string }
      | { __typename: 'Association', id: string, name: string }
      | { __typename: 'Agreement', id: string, name: string }
     }> };

type EventFields_Twinning_Fragment = { __typename: 'Twinning', id: string, status: EventStatus, reportCount: number, since?: { __typename?: 'PartialDate', value: string } | null, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Party', id: string, name: string }
      | { __typename: 'City', id: string, name: string }
      | { __typename: 'Association', id: string, name: string }
      | { __typename: 'Agreement', id: string, name: string }
     }> };

export type EventFieldsFragment =
  | EventFields_Meeting_Fragment
  | EventFields_Signing_Fragment
  | EventFields_Twinning_Fragment
;

type TypedName_Person_Fragment = { __typename: 'Person', id: string, name: string, country?: string | null };

type TypedName_Party_Fragment = { __typename: 'Party', id: string, name: string, country?: string | null };

type TypedName_City_Fragment = { __typename: 'City', id: string, name: string, country?: string | null };

type TypedName_Association_Fragment = { __typename: 'Association', id: string, name: string, country?: string | null };

type TypedName_Agreement_Fragment = { __typename: 'Agreement', id: string, name: string, country?: string | null };

export type TypedNameFragment =
  | TypedName_Person_Fragment
  | TypedName_Party_Fragment
  | TypedName_City_Fragment
  | TypedName_Association_Fragment
  | TypedName_Agreement_Fragment
;

export type RelationFieldsFragment = { __typename?: 'Relation', id: string, type: RelationType, source: string, target: string, label?: string | null, eventCount: number, date?: { __typename?: 'PartialDate', value: string } | null, dates: Array<{ __typename?: 'PartialDate', value: string }> };

export type RoleFieldsFragment = { __typename?: 'Role', id: string, title: string, person: { __typename?: 'Person', id: string, name: string }, of?:
    | { __typename: 'Person', id: string, name: string, country?: string | null }
    | { __typename: 'Party', id: string, name: string, country?: string | null }
    | { __typename: 'City', id: string, name: string, country?: string | null }
    | { __typename: 'Association', id: string, name: string, country?: string | null }
    | { __typename: 'Agreement', id: string, name: string, country?: string | null }
   | null, asOf?: { __typename?: 'PartialDate', value: string } | null };

export type TwinsFieldsFragment = { __typename?: 'TwinnedWithConnection', totalCount: number, edges: Array<{ __typename?: 'TwinnedWithEdge', since?: { __typename?: 'PartialDate', value: string } | null, event: { __typename?: 'Twinning', id: string }, node:
      | { __typename: 'Person', id: string, name: string, country?: string | null }
      | { __typename: 'Party', id: string, name: string, country?: string | null }
      | { __typename: 'City', id: string, name: string, country?: string | null }
      | { __typename: 'Association', id: string, name: string, country?: string | null }
      | { __typename: 'Agreement', id: string, name: string, country?: string | null }
     }> };

export type PartnersFieldsFragment = { __typename?: 'MetWithConnection', totalCount: number, edges: Array<{ __typename?: 'MetWithEdge', eventCount: number, first?: { __typename?: 'PartialDate', value: string } | null, last?: { __typename?: 'PartialDate', value: string } | null, node:
      | { __typename: 'Person', id: string, name: string, country?: string | null }
      | { __typename: 'Party', id: string, name: string, country?: string | null }
      | { __typename: 'City', id: string, name: string, country?: string | null }
      | { __typename: 'Association', id: string, name: string, country?: string | null }
      | { __typename: 'Agreement', id: string, name: string, country?: string | null }
     }> };

export type SignedFieldsFragment = { __typename?: 'AgreementConnection', totalCount: number, nodes: Array<{ __typename?: 'Agreement', id: string, name: string, signedOn?: { __typename?: 'PartialDate', value: string } | null }> };

export type NameOfQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type NameOfQuery = { __typename?: 'Query', node?:
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Party', name: string, id: string }
    | { __typename: 'City', name: string, id: string }
    | { __typename: 'Association', name: string, id: string }
    | { __typename: 'Agreement', name: string, id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'Signing', id: string }
    | { __typename: 'Twinning', id: string }
    | { __typename: 'Article', id: string }
   | null };

export type NeighbourhoodQueryVariables = Exact<{
  of: Array<EntityRef> | EntityRef;
  depth: Scalars['Int']['input'];
  maxNodes: Scalars['Int']['input'];
}>;


export type NeighbourhoodQuery = { __typename?: 'Query', neighbourhood: { __typename?: 'Neighbourhood', truncated: boolean, nodes: Array<{ __typename?: 'NeighbourhoodNode', id: string, name: string, type: EntityType, degree: number, depth: number }>, edges: Array<{ __typename?: 'Relation', id: string, type: RelationType, source: string, target: string, label?: string | null, eventCount: number, date?: { __typename?: 'PartialDate', value: string } | null, dates: Array<{ __typename?: 'PartialDate', value: string }> }> } };

export type PlannedEventsQueryVariables = Exact<{
  of: Array<EntityRef> | EntityRef;
}>;


export type PlannedEventsQuery = { __typename?: 'Query', events: { __typename?: 'EventConnection', nodes: Array<
      | { __typename: 'Meeting', id: string, status: EventStatus, reportCount: number, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Party', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Association', id: string, name: string }
            | { __typename: 'Agreement', id: string, name: string }
           }> }
      | { __typename: 'Signing', id: string, status: EventStatus, reportCount: number, agreement?: { __typename?: 'Agreement', id: string, name: string } | null, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Party', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Association', id: string, name: string }
            | { __typename: 'Agreement', id: string, name: string }
           }> }
      | { __typename: 'Twinning', id: string, status: EventStatus, reportCount: number, since?: { __typename?: 'PartialDate', value: string } | null, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Party', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Association', id: string, name: string }
            | { __typename: 'Agreement', id: string, name: string }
           }> }
    > } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { __typename?: 'Query', statistics: { __typename?: 'Statistics', articles: number, events: number, people: number, parties: number, cities: number, associations: number, agreements: number, firstEvent?: { __typename?: 'PartialDate', value: string } | null, lastEvent?: { __typename?: 'PartialDate', value: string } | null }, events: { __typename?: 'EventConnection', nodes: Array<
      | { __typename: 'Meeting', id: string, status: EventStatus, reportCount: number, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Party', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Association', id: string, name: string }
            | { __typename: 'Agreement', id: string, name: string }
           }> }
      | { __typename: 'Signing', id: string, status: EventStatus, reportCount: number, agreement?: { __typename?: 'Agreement', id: string, name: string } | null, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Party', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Association', id: string, name: string }
            | { __typename: 'Agreement', id: string, name: string }
           }> }
      | { __typename: 'Twinning', id: string, status: EventStatus, reportCount: number, since?: { __typename?: 'PartialDate', value: string } | null, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Party', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Association', id: string, name: string }
            | { __typename: 'Agreement', id: string, name: string }
           }> }
    > } };

export type BusiestQueryVariables = Exact<{ [key: string]: never; }>;


export type BusiestQuery = { __typename?: 'Query', towns: { __typename?: 'TieConnection', nodes: Array<{ __typename?: 'Tie', a:
        | { __typename?: 'Country', id: string }
        | { __typename?: 'City', id: string }
      , b:
        | { __typename?: 'Country', id: string }
        | { __typename?: 'City', id: string }
       }> }, provinces: { __typename?: 'TieConnection', nodes: Array<{ __typename?: 'Tie', a:
        | { __typename?: 'Country', id: string }
        | { __typename?: 'City', id: string }
      , b:
        | { __typename?: 'Country', id: string }
        | { __typename?: 'City', id: string }
       }> }, events: { __typename?: 'EventConnection', nodes: Array<
      | { __typename?: 'Meeting', participants: Array<{ __typename?: 'Participant', entity:
            | { __typename?: 'Person', id: string }
            | { __typename?: 'Party', id: string }
            | { __typename?: 'City', id: string }
            | { __typename?: 'Association', id: string }
            | { __typename?: 'Agreement', id: string }
           }> }
      | { __typename?: 'Signing', participants: Array<{ __typename?: 'Participant', entity:
            | { __typename?: 'Person', id: string }
            | { __typename?: 'Party', id: string }
            | { __typename?: 'City', id: string }
            | { __typename?: 'Association', id: string }
            | { __typename?: 'Agreement', id: string }
           }> }
      | { __typename?: 'Twinning', participants: Array<{ __typename?: 'Participant', entity:
            | { __typename?: 'Person', id: string }
            | { __typename?: 'Party', id: string }
            | { __typename?: 'City', id: string }
            | { __typename?: 'Association', id: string }
            | { __typename?: 'Agreement', id: string }
           }> }
    > } };

export type ShortestPathQueryVariables = Exact<{
  from: EntityRef;
  to: EntityRef;
  relations?: InputMaybe<Array<RelationType> | RelationType>;
}>;


export type ShortestPathQuery = { __typename?: 'Query', shortestPath?: { __typename?: 'Path', length: number, nodes: Array<
      | { __typename: 'Person', id: string, name: string, country?: string | null }
      | { __typename: 'Party', id: string, name: string, country?: string | null }
      | { __typename: 'City', id: string, name: string, country?: string | null }
      | { __typename: 'Association', id: string, name: string, country?: string | null }
      | { __typename: 'Agreement', id: string, name: string, country?: string | null }
    >, edges: Array<{ __typename?: 'Relation', id: string, type: RelationType, source: string, target: string, label?: string | null, eventCount: number, evidence: Array<{ __typename?: 'Evidence', quote: string, start: number, end: number, rule: string, confidence: number, article: { __typename?: 'Article', id: string, title?: string | null, publisher?: string | null, url?: string | null, publishedAt?: { __typename?: 'PartialDate', value: string } | null } }>, date?: { __typename?: 'PartialDate', value: string } | null, dates: Array<{ __typename?: 'PartialDate', value: string }> }> } | null };

export type RelationQueryVariables = Exact<{
  ends: Array<EntityRef> | EntityRef;
  type: RelationType;
}>;


export type RelationQuery = { __typename?: 'Query', neighbourhood: { __typename?: 'Neighbourhood', nodes: Array<{ __typename?: 'NeighbourhoodNode', id: string, name: string, type: EntityType }>, edges: Array<{ __typename?: 'Relation', eventIds: Array<string>, id: string, type: RelationType, source: string, target: string, label?: string | null, eventCount: number, evidence: Array<{ __typename?: 'Evidence', quote: string, start: number, end: number, rule: string, confidence: number, article: { __typename?: 'Article', id: string, title?: string | null, publisher?: string | null, url?: string | null, publishedAt?: { __typename?: 'PartialDate', value: string } | null } }>, date?: { __typename?: 'PartialDate', value: string } | null, dates: Array<{ __typename?: 'PartialDate', value: string }> }> } };

export type EventsBetweenQueryVariables = Exact<{
  ends: Array<EntityRef> | EntityRef;
  types: Array<EventType> | EventType;
}>;


export type EventsBetweenQuery = { __typename?: 'Query', events: { __typename?: 'EventConnection', totalCount: number, nodes: Array<
      | { __typename: 'Meeting', id: string, status: EventStatus, reportCount: number, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Party', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Association', id: string, name: string }
            | { __typename: 'Agreement', id: string, name: string }
           }> }
      | { __typename: 'Signing', id: string, status: EventStatus, reportCount: number, agreement?: { __typename?: 'Agreement', id: string, name: string } | null, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Party', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Association', id: string, name: string }
            | { __typename: 'Agreement', id: string, name: string }
           }> }
      | { __typename: 'Twinning', id: string, status: EventStatus, reportCount: number, since?: { __typename?: 'PartialDate', value: string } | null, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Party', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Association', id: string, name: string }
            | { __typename: 'Agreement', id: string, name: string }
           }> }
    > } };

export type EventsOfTieQueryVariables = Exact<{
  filter: EventFilter;
}>;


export type EventsOfTieQuery = { __typename?: 'Query', events: { __typename?: 'EventConnection', totalCount: number, nodes: Array<
      | { __typename: 'Meeting', id: string, status: EventStatus, reportCount: number, evidence: Array<{ __typename?: 'Evidence', quote: string, start: number, end: number, rule: string, confidence: number, article: { __typename?: 'Article', id: string, title?: string | null, publisher?: string | null, url?: string | null, publishedAt?: { __typename?: 'PartialDate', value: string } | null } }>, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Party', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Association', id: string, name: string }
            | { __typename: 'Agreement', id: string, name: string }
           }> }
      | { __typename: 'Signing', id: string, status: EventStatus, reportCount: number, evidence: Array<{ __typename?: 'Evidence', quote: string, start: number, end: number, rule: string, confidence: number, article: { __typename?: 'Article', id: string, title?: string | null, publisher?: string | null, url?: string | null, publishedAt?: { __typename?: 'PartialDate', value: string } | null } }>, agreement?: { __typename?: 'Agreement', id: string, name: string } | null, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Party', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Association', id: string, name: string }
            | { __typename: 'Agreement', id: string, name: string }
           }> }
      | { __typename: 'Twinning', id: string, status: EventStatus, reportCount: number, evidence: Array<{ __typename?: 'Evidence', quote: string, start: number, end: number, rule: string, confidence: number, article: { __typename?: 'Article', id: string, title?: string | null, publisher?: string | null, url?: string | null, publishedAt?: { __typename?: 'PartialDate', value: string } | null } }>, since?: { __typename?: 'PartialDate', value: string } | null, date?: { __typename?: 'PartialDate', value: string } | null, place?: { __typename?: 'City', id: string, name: string } | null, participants: Array<{ __typename?: 'Participant', role: ParticipantRole, side?: number | null, entity:
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Party', id: string, name: string }
            | { __typename: 'City', id: string, name: string }
            | { __typename: 'Association', id: string, name: string }
            | { __typename: 'Agreement', id: string, name: string }
           }> }
    > } };

type Candidate_Person_Fragment = { __typename: 'Person', id: string, name: string, country?: string | null, roles: Array<{ __typename?: 'Role', id: string, title: string, person: { __typename?: 'Person', id: string, name: string }, of?:
      | { __typename: 'Person', id: string, name: string, country?: string | null }
      | { __typename: 'Party', id: string, name: string, country?: string | null }
      | { __typename: 'City', id: string, name: string, country?: string | null }
      | { __typename: 'Association', id: string, name: string, country?: string | null }
      | { __typename: 'Agreement', id: string, name: string, country?: string | null }
     | null, asOf?: { __typename?: 'PartialDate', value: string } | null }>, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number }, aliases: Array<{ __typename?: 'Alias', name: string }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> };

type Candidate_Party_Fragment = { __typename: 'Party', id: string, name: string, country?: string | null, of?: { __typename?: 'City', name: string } | null, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number }, aliases: Array<{ __typename?: 'Alias', name: string }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> };

type Candidate_City_Fragment = { __typename: 'City', level?: CityLevel | null, id: string, name: string, country?: string | null, partOf?: { __typename?: 'City', name: string } | null, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number }, aliases: Array<{ __typename?: 'Alias', name: string }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> };

type Candidate_Association_Fragment = { __typename: 'Association', id: string, name: string, country?: string | null, of?: { __typename?: 'City', name: string } | null, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number }, aliases: Array<{ __typename?: 'Alias', name: string }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> };

type Candidate_Agreement_Fragment = { __typename: 'Agreement', id: string, name: string, country?: string | null, signedOn?: { __typename?: 'PartialDate', value: string } | null, signatories: Array<
    | { __typename?: 'Person', name: string }
    | { __typename?: 'Party', name: string }
    | { __typename?: 'City', name: string }
    | { __typename?: 'Association', name: string }
    | { __typename?: 'Agreement', name: string }
  >, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number }, aliases: Array<{ __typename?: 'Alias', name: string }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> };

export type CandidateFragment =
  | Candidate_Person_Fragment
  | Candidate_Party_Fragment
  | Candidate_City_Fragment
  | Candidate_Association_Fragment
  | Candidate_Agreement_Fragment
;

export type MergeCandidatesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MergeCandidatesQuery = { __typename?: 'Query', mergeCandidates: { __typename?: 'MergeCandidateConnection', totalCount: number, nodes: Array<{ __typename?: 'MergeCandidate', id: string, score: number, reasons: Array<string>, a:
        | { __typename: 'Person', id: string, name: string, country?: string | null, roles: Array<{ __typename?: 'Role', id: string, title: string, person: { __typename?: 'Person', id: string, name: string }, of?:
              | { __typename: 'Person', id: string, name: string, country?: string | null }
              | { __typename: 'Party', id: string, name: string, country?: string | null }
              | { __typename: 'City', id: string, name: string, country?: string | null }
              | { __typename: 'Association', id: string, name: string, country?: string | null }
              | { __typename: 'Agreement', id: string, name: string, country?: string | null }
             | null, asOf?: { __typename?: 'PartialDate', value: string } | null }>, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number }, aliases: Array<{ __typename?: 'Alias', name: string }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename: 'Party', id: string, name: string, country?: string | null, of?: { __typename?: 'City', name: string } | null, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number }, aliases: Array<{ __typename?: 'Alias', name: string }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename: 'City', level?: CityLevel | null, id: string, name: string, country?: string | null, partOf?: { __typename?: 'City', name: string } | null, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number }, aliases: Array<{ __typename?: 'Alias', name: string }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename: 'Association', id: string, name: string, country?: string | null, of?: { __typename?: 'City', name: string } | null, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number }, aliases: Array<{ __typename?: 'Alias', name: string }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename: 'Agreement', id: string, name: string, country?: string | null, signedOn?: { __typename?: 'PartialDate', value: string } | null, signatories: Array<
            | { __typename?: 'Person', name: string }
            | { __typename?: 'Party', name: string }
            | { __typename?: 'City', name: string }
            | { __typename?: 'Association', name: string }
            | { __typename?: 'Agreement', name: string }
          >, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number }, aliases: Array<{ __typename?: 'Alias', name: string }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
      , b:
        | { __typename: 'Person', id: string, name: string, country?: string | null, roles: Array<{ __typename?: 'Role', id: string, title: string, person: { __typename?: 'Person', id: string, name: string }, of?:
              | { __typename: 'Person', id: string, name: string, country?: string | null }
              | { __typename: 'Party', id: string, name: string, country?: string | null }
              | { __typename: 'City', id: string, name: string, country?: string | null }
              | { __typename: 'Association', id: string, name: string, country?: string | null }
              | { __typename: 'Agreement', id: string, name: string, country?: string | null }
             | null, asOf?: { __typename?: 'PartialDate', value: string } | null }>, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number }, aliases: Array<{ __typename?: 'Alias', name: string }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename: 'Party', id: string, name: string, country?: string | null, of?: { __typename?: 'City', name: string } | null, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number }, aliases: Array<{ __typename?: 'Alias', name: string }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename: 'City', level?: CityLevel | null, id: string, name: string, country?: string | null, partOf?: { __typename?: 'City', name: string } | null, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number }, aliases: Array<{ __typename?: 'Alias', name: string }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename: 'Association', id: string, name: string, country?: string | null, of?: { __typename?: 'City', name: string } | null, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number }, aliases: Array<{ __typename?: 'Alias', name: string }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
        | { __typename: 'Agreement', id: string, name: string, country?: string | null, signedOn?: { __typename?: 'PartialDate', value: string } | null, signatories: Array<
            | { __typename?: 'Person', name: string }
            | { __typename?: 'Party', name: string }
            | { __typename?: 'City', name: string }
            | { __typename?: 'Association', name: string }
            | { __typename?: 'Agreement', name: string }
          >, mentionedIn: { __typename?: 'ArticleConnection', totalCount: number }, aliases: Array<{ __typename?: 'Alias', name: string }>, identifiers: Array<{ __typename?: 'Identifier', scheme: string, value: string }> }
       }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type DecisionsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DecisionsQuery = { __typename?: 'Query', decisions: { __typename?: 'DecisionConnection', totalCount: number, nodes: Array<{ __typename?: 'Decision', id: string, kind: DecisionKind, of: Array<string>, reason: string, decidedBy: string, decidedAt: string }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type MergeEntitiesMutationVariables = Exact<{
  keep: Scalars['ID']['input'];
  merge: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;


export type MergeEntitiesMutation = { __typename?: 'Mutation', mergeEntities: { __typename?: 'MergeResult', id: string, entity:
      | { __typename?: 'Person', id: string, name: string }
      | { __typename?: 'Party', id: string, name: string }
      | { __typename?: 'City', id: string, name: string }
      | { __typename?: 'Association', id: string, name: string }
      | { __typename?: 'Agreement', id: string, name: string }
     } };

export type MarkDistinctMutationVariables = Exact<{
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;


export type MarkDistinctMutation = { __typename?: 'Mutation', markDistinct: { __typename?: 'Decision', id: string } };

export type UndoDecisionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type UndoDecisionMutation = { __typename?: 'Mutation', undoMerge: { __typename?: 'UndoResult', restored: Array<
      | { __typename?: 'Person', id: string, name: string }
      | { __typename?: 'Party', id: string, name: string }
      | { __typename?: 'City', id: string, name: string }
      | { __typename?: 'Association', id: string, name: string }
      | { __typename?: 'Agreement', id: string, name: string }
    > } };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType> | SearchType>;
}>;


export type SearchQuery = { __typename?: 'Query', search: { __typename?: 'SearchConnection', totalCount: number, edges: Array<{ __typename?: 'SearchEdge', matched: string, snippets: Array<{ __typename?: 'Snippet', text: string }>, node:
        | { __typename: 'Person', name: string, country?: string | null, id: string }
        | { __typename: 'Party', name: string, country?: string | null, id: string, of?: { __typename?: 'City', name: string } | null }
        | { __typename: 'City', name: string, country?: string | null, level?: CityLevel | null, id: string, partOf?: { __typename?: 'City', name: string } | null }
        | { __typename: 'Association', name: string, country?: string | null, id: string, of?: { __typename?: 'City', name: string } | null }
        | { __typename: 'Agreement', name: string, country?: string | null, id: string }
        | { __typename: 'Meeting', id: string }
        | { __typename: 'Signing', id: string }
        | { __typename: 'Twinning', id: string }
        | { __typename: 'Article', title?: string | null, publisher?: string | null, id: string, publishedAt?: { __typename?: 'PartialDate', value: string } | null }
       }> } };

type TiePlace_Country_Fragment = { __typename: 'Country', id: string, name: string, country: string };

type TiePlace_City_Fragment = { __typename: 'City', id: string, name: string, country?: string | null, location?: { __typename?: 'Location', latitude: number, longitude: number } | null };

export type TiePlaceFragment =
  | TiePlace_Country_Fragment
  | TiePlace_City_Fragment
;

export type TiesQueryVariables = Exact<{
  level: CityLevel;
  types?: InputMaybe<Array<EventType> | EventType>;
  across?: InputMaybe<Array<Scalars['CountryCode']['input']> | Scalars['CountryCode']['input']>;
  during?: InputMaybe<Period>;
  orderBy?: InputMaybe<TieOrder>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TiesQuery = { __typename?: 'Query', ties: { __typename?: 'TieConnection', totalCount: number, nodes: Array<{ __typename?: 'Tie', events: number, a:
        | { __typename: 'Country', id: string, name: string, country: string }
        | { __typename: 'City', id: string, name: string, country?: string | null, location?: { __typename?: 'Location', latitude: number, longitude: number } | null }
      , b:
        | { __typename: 'Country', id: string, name: string, country: string }
        | { __typename: 'City', id: string, name: string, country?: string | null, location?: { __typename?: 'Location', latitude: number, longitude: number } | null }
      , first?: { __typename?: 'PartialDate', value: string } | null, last?: { __typename?: 'PartialDate', value: string } | null, byYear: Array<{ __typename?: 'TieYear', year?: number | null, meetings: number, signings: number, twinnings: number }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type TimelineQueryVariables = Exact<{
  filter?: InputMaybe<EventFilter>;
  by: TimelineUnit;
}>;


export type TimelineQuery = { __typename?: 'Query', timeline: Array<{ __typename?: 'TimelineBucket', start?: string | null, meetings: number, signings: number, twinnings: number }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EvidenceFieldsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceFields on Evidence {
  quote
  start
  end
  rule
  confidence
  article {
    id
    title
    publisher
    url
    publishedAt {
      value
    }
  }
}
    `, {"fragmentName":"EvidenceFields"}) as unknown as TypedDocumentString<EvidenceFieldsFragment, unknown>;
export const EventFieldsFragmentDoc = new TypedDocumentString(`
    fragment EventFields on Event {
  __typename
  id
  date {
    value
  }
  status
  place {
    id
    name
  }
  participants {
    role
    side
    entity {
      __typename
      id
      name
    }
  }
  reportCount
  ... on Twinning {
    since {
      value
    }
  }
  ... on Signing {
    agreement {
      id
      name
    }
  }
}
    `, {"fragmentName":"EventFields"}) as unknown as TypedDocumentString<EventFieldsFragment, unknown>;
export const RelationFieldsFragmentDoc = new TypedDocumentString(`
    fragment RelationFields on Relation {
  id
  type
  source
  target
  label
  date {
    value
  }
  dates(first: 20) {
    value
  }
  eventCount
}
    `, {"fragmentName":"RelationFields"}) as unknown as TypedDocumentString<RelationFieldsFragment, unknown>;
export const TypedNameFragmentDoc = new TypedDocumentString(`
    fragment TypedName on Entity {
  __typename
  id
  name
  country
}
    `, {"fragmentName":"TypedName"}) as unknown as TypedDocumentString<TypedNameFragment, unknown>;
export const TwinsFieldsFragmentDoc = new TypedDocumentString(`
    fragment TwinsFields on TwinnedWithConnection {
  totalCount
  edges {
    since {
      value
    }
    event {
      id
    }
    node {
      ...TypedName
    }
  }
}
    fragment TypedName on Entity {
  __typename
  id
  name
  country
}`, {"fragmentName":"TwinsFields"}) as unknown as TypedDocumentString<TwinsFieldsFragment, unknown>;
export const PartnersFieldsFragmentDoc = new TypedDocumentString(`
    fragment PartnersFields on MetWithConnection {
  totalCount
  edges {
    eventCount
    first {
      value
    }
    last {
      value
    }
    node {
      ...TypedName
    }
  }
}
    fragment TypedName on Entity {
  __typename
  id
  name
  country
}`, {"fragmentName":"PartnersFields"}) as unknown as TypedDocumentString<PartnersFieldsFragment, unknown>;
export const SignedFieldsFragmentDoc = new TypedDocumentString(`
    fragment SignedFields on AgreementConnection {
  totalCount
  nodes {
    id
    name
    signedOn {
      value
    }
  }
}
    `, {"fragmentName":"SignedFields"}) as unknown as TypedDocumentString<SignedFieldsFragment, unknown>;
export const RoleFieldsFragmentDoc = new TypedDocumentString(`
    fragment RoleFields on Role {
  id
  title
  person {
    id
    name
  }
  of {
    ...TypedName
  }
  asOf {
    value
  }
}
    fragment TypedName on Entity {
  __typename
  id
  name
  country
}`, {"fragmentName":"RoleFields"}) as unknown as TypedDocumentString<RoleFieldsFragment, unknown>;
export const CandidateFragmentDoc = new TypedDocumentString(`
    fragment Candidate on Entity {
  ...TypedName
  aliases {
    name
  }
  identifiers {
    scheme
    value
  }
  ... on Person {
    roles(first: 5) {
      ...RoleFields
    }
    mentionedIn(first: 1) {
      totalCount
    }
  }
  ... on Party {
    of {
      name
    }
    mentionedIn(first: 1) {
      totalCount
    }
  }
  ... on City {
    level
    partOf {
      name
    }
    mentionedIn(first: 1) {
      totalCount
    }
  }
  ... on Association {
    of {
      name
    }
    mentionedIn(first: 1) {
      totalCount
    }
  }
  ... on Agreement {
    signedOn {
      value
    }
    signatories {
      name
    }
    mentionedIn(first: 1) {
      totalCount
    }
  }
}
    fragment TypedName on Entity {
  __typename
  id
  name
  country
}
fragment RoleFields on Role {
  id
  title
  person {
    id
    name
  }
  of {
    ...TypedName
  }
  asOf {
    value
  }
}`, {"fragmentName":"Candidate"}) as unknown as TypedDocumentString<CandidateFragment, unknown>;
export const TiePlaceFragmentDoc = new TypedDocumentString(`
    fragment TiePlace on Place {
  __typename
  id
  name
  country
  ... on City {
    location {
      latitude
      longitude
    }
  }
}
    `, {"fragmentName":"TiePlace"}) as unknown as TypedDocumentString<TiePlaceFragment, unknown>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($id: ID!) {
  article(id: $id) {
    id
    title
    url
    publisher
    language
    publishedAt {
      value
    }
    text
    mentions(first: 100) {
      nodes {
        start
        end
        entity {
          ...TypedName
        }
      }
    }
    reports {
      event {
        ...EventFields
      }
      evidence {
        quote
        start
        end
        rule
      }
    }
  }
}
    fragment EventFields on Event {
  __typename
  id
  date {
    value
  }
  status
  place {
    id
    name
  }
  participants {
    role
    side
    entity {
      __typename
      id
      name
    }
  }
  reportCount
  ... on Twinning {
    since {
      value
    }
  }
  ... on Signing {
    agreement {
      id
      name
    }
  }
}
fragment TypedName on Entity {
  __typename
  id
  name
  country
}`) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const PreviewDocument = new TypedDocumentString(`
    query Preview($article: ArticleInput!) {
  preview(article: $article) {
    language
    title
    publishedAt {
      value
    }
    text
    entities {
      type
      name
    }
    events {
      type
      status
      date {
        value
      }
      place
      agreement
      participants {
        role
        side
        name
      }
      evidence {
        quote
        start
        end
        rule
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewQuery, PreviewQueryVariables>;
export const AddArticleDocument = new TypedDocumentString(`
    mutation AddArticle($article: ArticleInput!) {
  ingestArticles(articles: [$article]) {
    added
    unchanged
    replaced
    rejected {
      code
      message
    }
    events
    entities
  }
}
    `) as unknown as TypedDocumentString<AddArticleMutation, AddArticleMutationVariables>;
export const FetchArticleDocument = new TypedDocumentString(`
    mutation FetchArticle($url: String!) {
  fetchArticle(url: $url) {
    title
    text
    publisher
    published
    url
  }
}
    `) as unknown as TypedDocumentString<FetchArticleMutation, FetchArticleMutationVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!) {
  node(id: $id) {
    ... on Entity {
      ...TypedName
      aliases {
        name
        language
      }
      identifiers {
        scheme
        value
      }
    }
    ... on Person {
      roles {
        ...RoleFields
      }
      metWith(first: 20) {
        ...PartnersFields
      }
      signed(first: 20) {
        ...SignedFields
      }
      mentionedIn(first: 1) {
        totalCount
      }
    }
    ... on Party {
      of {
        ...TypedName
      }
      roles {
        ...RoleFields
      }
      metWith(first: 20) {
        ...PartnersFields
      }
      twinnedWith(first: 20) {
        ...TwinsFields
      }
      signed(first: 20) {
        ...SignedFields
      }
      mentionedIn(first: 1) {
        totalCount
      }
    }
    ... on City {
      level
      partOf {
        ...TypedName
      }
      location {
        latitude
        longitude
      }
      validFrom {
        value
      }
      validTo {
        value
      }
      became {
        ...TypedName
      }
      roles {
        ...RoleFields
      }
      metWith(first: 20) {
        ...PartnersFields
      }
      twinnedWith(first: 20) {
        ...TwinsFields
      }
      signed(first: 20) {
        ...SignedFields
      }
      mentionedIn(first: 1) {
        totalCount
      }
    }
    ... on Association {
      associationKind: kind
      of {
        ...TypedName
      }
      roles {
        ...RoleFields
      }
      metWith(first: 20) {
        ...PartnersFields
      }
      twinnedWith(first: 20) {
        ...TwinsFields
      }
      signed(first: 20) {
        ...SignedFields
      }
      mentionedIn(first: 1) {
        totalCount
      }
    }
    ... on Agreement {
      agreementKind: kind
      signedOn {
        value
      }
      signatories {
        ...TypedName
      }
      signings {
        ...EventFields
      }
      mentionedIn(first: 1) {
        totalCount
      }
    }
  }
}
    fragment EventFields on Event {
  __typename
  id
  date {
    value
  }
  status
  place {
    id
    name
  }
  participants {
    role
    side
    entity {
      __typename
      id
      name
    }
  }
  reportCount
  ... on Twinning {
    since {
      value
    }
  }
  ... on Signing {
    agreement {
      id
      name
    }
  }
}
fragment TypedName on Entity {
  __typename
  id
  name
  country
}
fragment RoleFields on Role {
  id
  title
  person {
    id
    name
  }
  of {
    ...TypedName
  }
  asOf {
    value
  }
}
fragment TwinsFields on TwinnedWithConnection {
  totalCount
  edges {
    since {
      value
    }
    event {
      id
    }
    node {
      ...TypedName
    }
  }
}
fragment PartnersFields on MetWithConnection {
  totalCount
  edges {
    eventCount
    first {
      value
    }
    last {
      value
    }
    node {
      ...TypedName
    }
  }
}
fragment SignedFields on AgreementConnection {
  totalCount
  nodes {
    id
    name
    signedOn {
      value
    }
  }
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const EventsOfDocument = new TypedDocumentString(`
    query EventsOf($id: ID!, $after: String) {
  events(
    filter: {involving: [{id: $id}], status: [OCCURRED, PLANNED, WISHED, DENIED, CANCELLED]}
    first: 20
    after: $after
  ) {
    totalCount
    nodes {
      ...EventFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EventFields on Event {
  __typename
  id
  date {
    value
  }
  status
  place {
    id
    name
  }
  participants {
    role
    side
    entity {
      __typename
      id
      name
    }
  }
  reportCount
  ... on Twinning {
    since {
      value
    }
  }
  ... on Signing {
    agreement {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<EventsOfQuery, EventsOfQueryVariables>;
export const EventDocument = new TypedDocumentString(`
    query Event($id: ID!) {
  node(id: $id) {
    ... on Event {
      ...EventFields
      evidence(first: 50) {
        ...EvidenceFields
      }
    }
  }
}
    fragment EvidenceFields on Evidence {
  quote
  start
  end
  rule
  confidence
  article {
    id
    title
    publisher
    url
    publishedAt {
      value
    }
  }
}
fragment EventFields on Event {
  __typename
  id
  date {
    value
  }
  status
  place {
    id
    name
  }
  participants {
    role
    side
    entity {
      __typename
      id
      name
    }
  }
  reportCount
  ... on Twinning {
    since {
      value
    }
  }
  ... on Signing {
    agreement {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<EventQuery, EventQueryVariables>;
export const NameOfDocument = new TypedDocumentString(`
    query NameOf($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NameOfQuery, NameOfQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($of: [EntityRef!]!, $depth: Int!, $maxNodes: Int!) {
  neighbourhood(of: $of, depth: $depth, maxNodes: $maxNodes) {
    truncated
    nodes {
      id
      name
      type
      degree
      depth
    }
    edges {
      ...RelationFields
    }
  }
}
    fragment RelationFields on Relation {
  id
  type
  source
  target
  label
  date {
    value
  }
  dates(first: 20) {
    value
  }
  eventCount
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const PlannedEventsDocument = new TypedDocumentString(`
    query PlannedEvents($of: [EntityRef!]!) {
  events(
    filter: {involving: $of, direct: true, status: [PLANNED, WISHED]}
    first: 50
  ) {
    nodes {
      ...EventFields
    }
  }
}
    fragment EventFields on Event {
  __typename
  id
  date {
    value
  }
  status
  place {
    id
    name
  }
  participants {
    role
    side
    entity {
      __typename
      id
      name
    }
  }
  reportCount
  ... on Twinning {
    since {
      value
    }
  }
  ... on Signing {
    agreement {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PlannedEventsQuery, PlannedEventsQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  statistics {
    articles
    events
    people
    parties
    cities
    associations
    agreements
    firstEvent {
      value
    }
    lastEvent {
      value
    }
  }
  events(first: 8, filter: {during: {from: "1900"}}) {
    nodes {
      ...EventFields
    }
  }
}
    fragment EventFields on Event {
  __typename
  id
  date {
    value
  }
  status
  place {
    id
    name
  }
  participants {
    role
    side
    entity {
      __typename
      id
      name
    }
  }
  reportCount
  ... on Twinning {
    since {
      value
    }
  }
  ... on Signing {
    agreement {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const BusiestDocument = new TypedDocumentString(`
    query Busiest {
  towns: ties(rollUpTo: CITY, first: 5) {
    nodes {
      a {
        id
      }
      b {
        id
      }
    }
  }
  provinces: ties(rollUpTo: PROVINCE, first: 15) {
    nodes {
      a {
        id
      }
      b {
        id
      }
    }
  }
  events(first: 8, filter: {during: {from: "1900"}}) {
    nodes {
      participants {
        entity {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BusiestQuery, BusiestQueryVariables>;
export const ShortestPathDocument = new TypedDocumentString(`
    query ShortestPath($from: EntityRef!, $to: EntityRef!, $relations: [RelationType!]) {
  shortestPath(from: $from, to: $to, relations: $relations, maxLength: 8) {
    length
    nodes {
      ...TypedName
    }
    edges {
      ...RelationFields
      evidence(first: 1) {
        ...EvidenceFields
      }
    }
  }
}
    fragment EvidenceFields on Evidence {
  quote
  start
  end
  rule
  confidence
  article {
    id
    title
    publisher
    url
    publishedAt {
      value
    }
  }
}
fragment TypedName on Entity {
  __typename
  id
  name
  country
}
fragment RelationFields on Relation {
  id
  type
  source
  target
  label
  date {
    value
  }
  dates(first: 20) {
    value
  }
  eventCount
}`) as unknown as TypedDocumentString<ShortestPathQuery, ShortestPathQueryVariables>;
export const RelationDocument = new TypedDocumentString(`
    query Relation($ends: [EntityRef!]!, $type: RelationType!) {
  neighbourhood(of: $ends, depth: 0, relations: [$type], maxNodes: 2) {
    nodes {
      id
      name
      type
    }
    edges {
      ...RelationFields
      eventIds(first: 100)
      evidence(first: 50) {
        ...EvidenceFields
      }
    }
  }
}
    fragment EvidenceFields on Evidence {
  quote
  start
  end
  rule
  confidence
  article {
    id
    title
    publisher
    url
    publishedAt {
      value
    }
  }
}
fragment RelationFields on Relation {
  id
  type
  source
  target
  label
  date {
    value
  }
  dates(first: 20) {
    value
  }
  eventCount
}`) as unknown as TypedDocumentString<RelationQuery, RelationQueryVariables>;
export const EventsBetweenDocument = new TypedDocumentString(`
    query EventsBetween($ends: [EntityRef!]!, $types: [EventType!]!) {
  events(filter: {involvingAll: $ends, direct: true, types: $types}, first: 100) {
    totalCount
    nodes {
      ...EventFields
    }
  }
}
    fragment EventFields on Event {
  __typename
  id
  date {
    value
  }
  status
  place {
    id
    name
  }
  participants {
    role
    side
    entity {
      __typename
      id
      name
    }
  }
  reportCount
  ... on Twinning {
    since {
      value
    }
  }
  ... on Signing {
    agreement {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<EventsBetweenQuery, EventsBetweenQueryVariables>;
export const EventsOfTieDocument = new TypedDocumentString(`
    query EventsOfTie($filter: EventFilter!) {
  events(filter: $filter, first: 50) {
    totalCount
    nodes {
      ...EventFields
      evidence(first: 1) {
        ...EvidenceFields
      }
    }
  }
}
    fragment EvidenceFields on Evidence {
  quote
  start
  end
  rule
  confidence
  article {
    id
    title
    publisher
    url
    publishedAt {
      value
    }
  }
}
fragment EventFields on Event {
  __typename
  id
  date {
    value
  }
  status
  place {
    id
    name
  }
  participants {
    role
    side
    entity {
      __typename
      id
      name
    }
  }
  reportCount
  ... on Twinning {
    since {
      value
    }
  }
  ... on Signing {
    agreement {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<EventsOfTieQuery, EventsOfTieQueryVariables>;
export const MergeCandidatesDocument = new TypedDocumentString(`
    query MergeCandidates($after: String) {
  mergeCandidates(first: 10, after: $after) {
    totalCount
    nodes {
      id
      score
      reasons
      a {
        ...Candidate
      }
      b {
        ...Candidate
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TypedName on Entity {
  __typename
  id
  name
  country
}
fragment RoleFields on Role {
  id
  title
  person {
    id
    name
  }
  of {
    ...TypedName
  }
  asOf {
    value
  }
}
fragment Candidate on Entity {
  ...TypedName
  aliases {
    name
  }
  identifiers {
    scheme
    value
  }
  ... on Person {
    roles(first: 5) {
      ...RoleFields
    }
    mentionedIn(first: 1) {
      totalCount
    }
  }
  ... on Party {
    of {
      name
    }
    mentionedIn(first: 1) {
      totalCount
    }
  }
  ... on City {
    level
    partOf {
      name
    }
    mentionedIn(first: 1) {
      totalCount
    }
  }
  ... on Association {
    of {
      name
    }
    mentionedIn(first: 1) {
      totalCount
    }
  }
  ... on Agreement {
    signedOn {
      value
    }
    signatories {
      name
    }
    mentionedIn(first: 1) {
      totalCount
    }
  }
}`) as unknown as TypedDocumentString<MergeCandidatesQuery, MergeCandidatesQueryVariables>;
export const DecisionsDocument = new TypedDocumentString(`
    query Decisions($after: String) {
  decisions(first: 20, after: $after) {
    totalCount
    nodes {
      id
      kind
      of
      reason
      decidedBy
      decidedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const MergeEntitiesDocument = new TypedDocumentString(`
    mutation MergeEntities($keep: ID!, $merge: ID!, $reason: String!) {
  mergeEntities(keep: $keep, merge: $merge, reason: $reason) {
    id
    entity {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<MergeEntitiesMutation, MergeEntitiesMutationVariables>;
export const MarkDistinctDocument = new TypedDocumentString(`
    mutation MarkDistinct($a: ID!, $b: ID!, $reason: String!) {
  markDistinct(a: $a, b: $b, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<MarkDistinctMutation, MarkDistinctMutationVariables>;
export const UndoDecisionDocument = new TypedDocumentString(`
    mutation UndoDecision($id: ID!) {
  undoMerge(id: $id) {
    restored {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<UndoDecisionMutation, UndoDecisionMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [SearchType!]) {
  search(text: $text, types: $types, first: 12) {
    totalCount
    edges {
      matched
      snippets {
        text
      }
      node {
        __typename
        id
        ... on Entity {
          name
          country
        }
        ... on City {
          level
          partOf {
            name
          }
        }
        ... on Association {
          of {
            name
          }
        }
        ... on Party {
          of {
            name
          }
        }
        ... on Article {
          title
          publisher
          publishedAt {
            value
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TiesDocument = new TypedDocumentString(`
    query Ties($level: CityLevel!, $types: [EventType!], $across: [CountryCode!], $during: Period, $orderBy: TieOrder, $first: Int!, $after: String) {
  ties(
    rollUpTo: $level
    types: $types
    acrossCountries: $across
    during: $during
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    totalCount
    nodes {
      a {
        ...TiePlace
      }
      b {
        ...TiePlace
      }
      events
      first {
        value
      }
      last {
        value
      }
      byYear {
        year
        meetings
        signings
        twinnings
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TiePlace on Place {
  __typename
  id
  name
  country
  ... on City {
    location {
      latitude
      longitude
    }
  }
}`) as unknown as TypedDocumentString<TiesQuery, TiesQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($filter: EventFilter, $by: TimelineUnit!) {
  timeline(filter: $filter, by: $by) {
    start
    meetings
    signings
    twinnings
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
