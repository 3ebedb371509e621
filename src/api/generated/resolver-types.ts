// Generated from schema.graphql by scripts/generate-resolver-types.mjs; not edited by hand.
import type { EntityType } from '../../graph';
import type { SearchableType as SearchType } from '../../queries';
import type { PlaceLevel as CityLevel } from '../../queries';
import type { AssociationKind } from '../../graph';
import type { AgreementKind } from '../../graph';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeModel, EntityModel, EventModel, ArticleModel, RoleModel, ParticipantModel, EvidenceModel, ReportModel, MentionModel, PartialDateModel, ReportedEventModel, MergeCandidateModel, MergeCandidateConnectionModel, DecisionModel, DecisionConnectionModel, EntityConnectionModel, EventConnectionModel, ArticleConnectionModel, MentionConnectionModel, PartnerConnectionModel, SearchConnectionModel, PartnerEdgeModel, SearchEdgeModel, NeighbourhoodModel, NeighbourModel, PathModel, RelationModel, PlaceModel, CountryModel, TieModel, TieConnectionModel, PreviewModel, StatisticsModel } from '../models';
import type { ApiContext } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
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

/** Where every question starts. */
export type Query = {
  /** Anything that has an id: an entity, an event or an article. Null where nothing has it. */
  node?: Maybe<Node>;
  /** One entity of any type. An error where there is none, or more than one, of that name. */
  entity?: Maybe<Entity>;
  /** One person. An error where there is none, or more than one, of that name. */
  person?: Maybe<Person>;
  /** One party or party committee. An error where there is none, or more than one, of that name. */
  party?: Maybe<Party>;
  /** One place. An error where there is none, or more than one, of that name. */
  city?: Maybe<City>;
  /** One organised body. An error where there is none, or more than one, of that name. */
  association?: Maybe<Association>;
  /** One agreement. An error where there is none, or more than one, of that name. */
  agreement?: Maybe<Agreement>;
  /** One article as it was read. An error where there is none. */
  article?: Maybe<Article>;
  /** People named in the news. */
  people: PersonConnection;
  /** Political parties and their committees. */
  parties: PartyConnection;
  /** Places, from villages to provinces. */
  cities: CityConnection;
  /** Organised bodies that are no parties. */
  associations: AssociationConnection;
  /** Documents and pacts. */
  agreements: AgreementConnection;
  /** Meetings, signings and twinnings together. Only what occurred, unless the filter names statuses. */
  events: EventConnection;
  /** Meetings. Only what occurred, unless the filter names statuses. */
  meetings: MeetingConnection;
  /** Signings. Only what occurred, unless the filter names statuses. */
  signings: SigningConnection;
  /** Twinnings. Only what occurred, unless the filter names statuses. */
  twinnings: TwinningConnection;
  /** Articles that were read. */
  articles: ArticleConnection;
  /** Entities and articles by any name or title, however it is typed and in whatever script; best first. */
  search: SearchConnection;
  /** What lies around some entities, to be drawn. Where room is short, ties by the most events come first. */
  neighbourhood: Neighbourhood;
  /** A shortest way from one entity to another. Null where there is none of that length. */
  shortestPath?: Maybe<Path>;
  /** What would be read from a text. Nothing is stored. */
  preview: Preview;
  /**
   * How many events there were in each year, quarter, month or day, earliest first. Spans without events are left out.
   * An event counts in a span where its date is precise enough to tell; the others, and those without a date, stand in a
   * last item whose `start` is null, so that the sum is always that of `events` with the same filter.
   */
  timeline: Array<TimelineBucket>;
  /**
   * Pairs of places and the events that tie them, rolled up: each end of a tie counts for the nearest place of the level
   * that it is or lies in, so that a meeting of two towns' police bodies counts for the towns, and for their provinces.
   * A body counts for the place that it belongs to; a person for the places of all roles that articles name, because they
   * tell when a role was reported and not when it began or ended. Ends that lie in no place of the level are left out,
   * and so are ties inside one place.
   */
  ties: TieConnection;
  /** How much of everything is stored. */
  statistics: Statistics;
  /** Pairs of entities that may be one, for people to decide; the likeliest first. */
  mergeCandidates: MergeCandidateConnection;
  /** What people decided so far: which entities are one and which are not; by id. */
  decisions: DecisionConnection;
};


/** Where every question starts. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryEntityArgs = {
  ref: EntityRef;
  types?: InputMaybe<Array<EntityType>>;
};


/** Where every question starts. */
export type QueryPersonArgs = {
  ref: EntityRef;
};


/** Where every question starts. */
export type QueryPartyArgs = {
  ref: EntityRef;
};


/** Where every question starts. */
export type QueryCityArgs = {
  ref: EntityRef;
};


/** Where every question starts. */
export type QueryAssociationArgs = {
  ref: EntityRef;
};


/** Where every question starts. */
export type QueryAgreementArgs = {
  ref: EntityRef;
};


/** Where every question starts. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryPartiesArgs = {
  filter?: InputMaybe<BodyFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryCitiesArgs = {
  filter?: InputMaybe<CityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryAssociationsArgs = {
  filter?: InputMaybe<BodyFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryAgreementsArgs = {
  filter?: InputMaybe<AgreementFilter>;
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryMeetingsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QuerySigningsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryTwinningsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryNeighbourhoodArgs = {
  of: Array<EntityRef>;
  depth: Scalars['Int']['input'];
  relations?: InputMaybe<Array<RelationType>>;
  maxNodes: Scalars['Int']['input'];
};


/** Where every question starts. */
export type QueryShortestPathArgs = {
  from: EntityRef;
  to: EntityRef;
  relations?: InputMaybe<Array<RelationType>>;
  maxLength: Scalars['Int']['input'];
};


/** Where every question starts. */
export type QueryPreviewArgs = {
  article: ArticleInput;
};


/** Where every question starts. */
export type QueryTimelineArgs = {
  filter?: InputMaybe<EventFilter>;
  by: TimelineUnit;
};


/** Where every question starts. */
export type QueryTiesArgs = {
  rollUpTo: CityLevel;
  types?: InputMaybe<Array<EventType>>;
  acrossCountries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  during?: InputMaybe<Period>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<TieOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryMergeCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What changes the graph. Each needs a token with a scope, sent as `Authorization: Bearer …`. */
export type Mutation = {
  /** Reads articles into the graph, all in one transaction. One that can't be read is rejected and stops no other. Scope: `write`. */
  ingestArticles: IngestResult;
  /**
   * Fetches a page of the public web and reads the article in it, to be looked at, previewed, and stored with
   * `ingestArticles`. Nothing is stored. Only where the server was started with `--fetch`, else the error `FETCHING_OFF`; an
   * address that is not on the public web is `ADDRESS_REFUSED`, a page that does not come `FETCH_FAILED`. Scope: `write`.
   */
  fetchArticle: FetchedArticle;
  /** Takes an article back, and with it exactly what it alone supported. An error where there is none. Scope: `write`. */
  retractArticle: RetractResult;
  /**
   * Makes one entity of two, whatever articles come or go, until it is undone. Refused for two of different types, two that
   * the gazetteer knows, and two that were marked as distinct. Scope: `review`.
   */
  mergeEntities: MergeResult;
  /** Takes a decision back, a merge or a distinction: the graph is as if it had never been made. Scope: `review`. */
  undoMerge: UndoResult;
  /** Keeps two entities from being proposed as one and from being merged. Scope: `review`. */
  markDistinct: Decision;
};


/** What changes the graph. Each needs a token with a scope, sent as `Authorization: Bearer …`. */
export type MutationIngestArticlesArgs = {
  articles: Array<ArticleInput>;
};


/** What changes the graph. Each needs a token with a scope, sent as `Authorization: Bearer …`. */
export type MutationFetchArticleArgs = {
  url: Scalars['String']['input'];
};


/** What changes the graph. Each needs a token with a scope, sent as `Authorization: Bearer …`. */
export type MutationRetractArticleArgs = {
  id: Scalars['ID']['input'];
};


/** What changes the graph. Each needs a token with a scope, sent as `Authorization: Bearer …`. */
export type MutationMergeEntitiesArgs = {
  keep: Scalars['ID']['input'];
  merge: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/** What changes the graph. Each needs a token with a scope, sent as `Authorization: Bearer …`. */
export type MutationUndoMergeArgs = {
  id: Scalars['ID']['input'];
};


/** What changes the graph. Each needs a token with a scope, sent as `Authorization: Bearer …`. */
export type MutationMarkDistinctArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** What is told as it comes, over server-sent events: send the operation with `Accept: text/event-stream`. */
export type Subscription = {
  /**
   * Each event that an article reports that was not known to report it, a second or so after it was stored, whichever server
   * stored it. Who reads too slowly gets the error `SLOW_CLIENT`, and the stream ends.
   */
  eventReported: ReportedEvent;
};


/** What is told as it comes, over server-sent events: send the operation with `Accept: text/event-stream`. */
export type SubscriptionEventReportedArgs = {
  filter?: InputMaybe<EventFilter>;
};

/** An event that an article reports. */
export type ReportedEvent = {
  /** The event, with all that is known of it now. */
  event: Event;
  /** The article that reports it. */
  article: Article;
  /** The sentences of this article that say so. */
  evidence: Array<Evidence>;
};

/** Two entities that were made one. */
export type MergeResult = {
  /** Id of the decision, to undo it. */
  id: Scalars['ID']['output'];
  /** What both are now. */
  entity: Entity;
};

/** A decision that was taken back. */
export type UndoResult = {
  /** The entity that stands for itself again, if articles still tell of it; none where nothing had been merged. */
  restored: Array<Entity>;
};

/** What somebody decided of two entities. */
export type Decision = {
  /** Id of the decision, to undo it. */
  id: Scalars['ID']['output'];
  /** What was decided. */
  kind: DecisionKind;
  /** Ids that the two had at the time; of a merge, the one that is kept first. */
  of: Array<Scalars['ID']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who decided: `token:` and its id, or `user:` and a name. */
  decidedBy: Scalars['String']['output'];
  /** When: an instant as ISO 8601 in UTC. */
  decidedAt: Scalars['String']['output'];
};

/** Two entities that may be one. */
export type MergeCandidate = {
  /** Stable as long as both are there. */
  id: Scalars['ID']['output'];
  /** How much speaks for it, 0 to 1: an order of what to look at first, not a probability. */
  score: Scalars['Float']['output'];
  /** What speaks for it, one sentence each. */
  reasons: Array<Scalars['String']['output']>;
  /** The one to keep: in the gazetteer, else with more ties, else with the fuller name. */
  a: Entity;
  /** The other. */
  b: Entity;
};

/** What became of articles that were handed in. */
export type IngestResult = {
  /** Number of those that are new. */
  added: Scalars['Int']['output'];
  /** Number of those that were there already, word for word. */
  unchanged: Scalars['Int']['output'];
  /** Number of those that replaced an earlier version of themselves. */
  replaced: Scalars['Int']['output'];
  /** Those that could not be read. */
  rejected: Array<RejectedArticle>;
  /** Number of events in the whole graph afterwards. */
  events: Scalars['Int']['output'];
  /** Number of entities in the whole graph afterwards. */
  entities: Scalars['Int']['output'];
};

/** An article in a page that was fetched, and is not stored. */
export type FetchedArticle = {
  /** Headline, as far as the page has one. */
  title?: Maybe<Scalars['String']['output']>;
  /** The cleaned text. */
  text: Scalars['String']['output'];
  /** Who published it; the site's host where the page does not tell. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** Publication date, as far as the page tells. */
  published?: Maybe<Scalars['DateValue']['output']>;
  /** Where the page was found, after all redirects. */
  url: Scalars['String']['output'];
  /** BCP 47 tag of the language it is written in, such as `vi`. */
  language: Scalars['String']['output'];
};

/** An article that could not be read. */
export type RejectedArticle = {
  /** Its place in the list that was handed in, from 0. */
  index: Scalars['Int']['output'];
  /** Stable code of what is wrong, such as `ARTICLE_EMPTY`. */
  code: Scalars['String']['output'];
  /** What is wrong, in one sentence. */
  message: Scalars['String']['output'];
};

/** What an article took with it. */
export type RetractResult = {
  /** How much the graph has less. */
  removed: RemovedCounts;
};

/** How much went out of the graph. */
export type RemovedCounts = {
  /** Number of events. */
  events: Scalars['Int']['output'];
  /** Number of entities. */
  entities: Scalars['Int']['output'];
  /** Number of ties. */
  edges: Scalars['Int']['output'];
};

/** Anything that has an id of its own. */
export type Node = {
  /** Stable and readable. An id that went into another answers with that one. */
  id: Scalars['ID']['output'];
};

/** A real thing that articles name: what all mentions of it came to. */
export type Entity = {
  /** Stable and readable. */
  id: Scalars['ID']['output'];
  /** The name by which it is known best. */
  name: Scalars['String']['output'];
  /** Every name it goes by, `name` included. */
  aliases: Array<Alias>;
  /** The country it is of, where known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Its identifiers in other registers. */
  identifiers: Array<Identifier>;
  /** Articles that mention it. */
  mentionedIn: ArticleConnection;
};


/** A real thing that articles name: what all mentions of it came to. */
export type EntityMentionedInArgs = {
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A named human being. */
export type Person = Entity & Node & {
  /** Stable and readable. */
  id: Scalars['ID']['output'];
  /** The name by which the person is known best. */
  name: Scalars['String']['output'];
  /** Every name the person goes by, `name` included. */
  aliases: Array<Alias>;
  /** The country the person is of, where known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Identifiers in other registers. */
  identifiers: Array<Identifier>;
  /** Titles held, as reported; latest first. */
  roles: Array<Role>;
  /** Whom the person met; most often met first. */
  metWith: MetWithConnection;
  /** Agreements that the person signed. */
  signed: AgreementConnection;
  /** Events that the person took part in. Only what occurred, unless the filter names statuses. */
  events: EventConnection;
  /** Articles that mention the person. */
  mentionedIn: ArticleConnection;
};


/** A named human being. */
export type PersonRolesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named human being. */
export type PersonMetWithArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A named human being. */
export type PersonSignedArgs = {
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A named human being. */
export type PersonEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A named human being. */
export type PersonMentionedInArgs = {
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A political party, or a committee of one. */
export type Party = Entity & Node & {
  /** Stable and readable. */
  id: Scalars['ID']['output'];
  /** The name by which it is known best. */
  name: Scalars['String']['output'];
  /** Every name it goes by, `name` included. */
  aliases: Array<Alias>;
  /** The country it is of, where known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Its identifiers in other registers. */
  identifiers: Array<Identifier>;
  /** The place it belongs to, where it has one. */
  of?: Maybe<City>;
  /** Titles that people hold in it, as reported; latest first. */
  roles: Array<Role>;
  /** Whom it met; most often met first. */
  metWith: MetWithConnection;
  /** Its twins; most often reported first. */
  twinnedWith: TwinnedWithConnection;
  /** Agreements that it signed. */
  signed: AgreementConnection;
  /** Events that it took part in, and people with a role in it unless `direct`. Only what occurred, unless the filter names statuses. */
  events: EventConnection;
  /** Articles that mention it. */
  mentionedIn: ArticleConnection;
};


/** A political party, or a committee of one. */
export type PartyRolesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A political party, or a committee of one. */
export type PartyMetWithArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A political party, or a committee of one. */
export type PartyTwinnedWithArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A political party, or a committee of one. */
export type PartySignedArgs = {
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A political party, or a committee of one. */
export type PartyEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A political party, or a committee of one. */
export type PartyMentionedInArgs = {
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What ties are rolled up to: a place of the graph, or a whole country. */
export type Place = {
  /** Id of the place, or code of the country. */
  id: Scalars['ID']['output'];
  /** The name by which it is known best. */
  name: Scalars['String']['output'];
  /** The country that it lies in or is, where known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
};

/** A country. */
export type Country = Place & {
  /** Its ISO 3166-1 alpha-2 code. */
  id: Scalars['ID']['output'];
  /** Its usual name in Vietnamese. */
  name: Scalars['String']['output'];
  /** Its ISO 3166-1 alpha-2 code. */
  country: Scalars['CountryCode']['output'];
};

/** A municipality or other locality, from village to province. */
export type City = Entity & Node & Place & {
  /** Stable and readable. */
  id: Scalars['ID']['output'];
  /** The name by which it is known best. */
  name: Scalars['String']['output'];
  /** Every name it goes by, in whatever script, `name` included. */
  aliases: Array<Alias>;
  /** Its level of administration, where known. */
  level?: Maybe<CityLevel>;
  /** The country it lies in, where known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Where it lies, where known. */
  location?: Maybe<Location>;
  /** Its identifiers in other registers. */
  identifiers: Array<Identifier>;
  /** The place it lies directly in. */
  partOf?: Maybe<City>;
  /** First day of its existence as an administrative unit, where known. */
  validFrom?: Maybe<PartialDate>;
  /** Last day of its existence as an administrative unit, where it has ended. */
  validTo?: Maybe<PartialDate>;
  /** The places that it became, those of them that articles tell of. */
  became: Array<City>;
  /** Places that lie directly in it. */
  contains: CityConnection;
  /** Bodies that belong to it, party committees left out. */
  associations: AssociationConnection;
  /** Party committees that belong to it. */
  parties: PartyConnection;
  /** Titles that people hold in the place itself, as reported; latest first. */
  roles: Array<Role>;
  /** Whom the place itself met; most often met first. */
  metWith: MetWithConnection;
  /** Its twins; most often reported first. */
  twinnedWith: TwinnedWithConnection;
  /** Agreements that the place itself signed. */
  signed: AgreementConnection;
  /** Events that it took part in, and its bodies and people unless `direct`. Only what occurred, unless the filter names statuses. */
  events: EventConnection;
  /** Articles that mention it. */
  mentionedIn: ArticleConnection;
};


/** A municipality or other locality, from village to province. */
export type CityContainsArgs = {
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A municipality or other locality, from village to province. */
export type CityAssociationsArgs = {
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A municipality or other locality, from village to province. */
export type CityPartiesArgs = {
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A municipality or other locality, from village to province. */
export type CityRolesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A municipality or other locality, from village to province. */
export type CityMetWithArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A municipality or other locality, from village to province. */
export type CityTwinnedWithArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A municipality or other locality, from village to province. */
export type CitySignedArgs = {
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A municipality or other locality, from village to province. */
export type CityEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A municipality or other locality, from village to province. */
export type CityMentionedInArgs = {
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An organised body that is no party: friendship associations, people's committees, police, schools, companies. */
export type Association = Entity & Node & {
  /** Stable and readable. */
  id: Scalars['ID']['output'];
  /** The name by which it is known best. */
  name: Scalars['String']['output'];
  /** Every name it goes by, `name` included. */
  aliases: Array<Alias>;
  /** What sort of body it is. */
  kind?: Maybe<AssociationKind>;
  /** The country it is of, where known. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Its identifiers in other registers. */
  identifiers: Array<Identifier>;
  /** The place it belongs to, where it has one. */
  of?: Maybe<City>;
  /** Titles that people hold in it, as reported; latest first. */
  roles: Array<Role>;
  /** Whom it met; most often met first. */
  metWith: MetWithConnection;
  /** Its twins; most often reported first. */
  twinnedWith: TwinnedWithConnection;
  /** Agreements that it signed. */
  signed: AgreementConnection;
  /** Events that it took part in, and people with a role in it unless `direct`. Only what occurred, unless the filter names statuses. */
  events: EventConnection;
  /** Articles that mention it. */
  mentionedIn: ArticleConnection;
};


/** An organised body that is no party: friendship associations, people's committees, police, schools, companies. */
export type AssociationRolesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organised body that is no party: friendship associations, people's committees, police, schools, companies. */
export type AssociationMetWithArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organised body that is no party: friendship associations, people's committees, police, schools, companies. */
export type AssociationTwinnedWithArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organised body that is no party: friendship associations, people's committees, police, schools, companies. */
export type AssociationSignedArgs = {
  orderBy?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organised body that is no party: friendship associations, people's committees, police, schools, companies. */
export type AssociationEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organised body that is no party: friendship associations, people's committees, police, schools, companies. */
export type AssociationMentionedInArgs = {
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A document or pact. */
export type Agreement = Entity & Node & {
  /** Stable and readable. */
  id: Scalars['ID']['output'];
  /** Its kind and what it is about, in the words of the source. */
  name: Scalars['String']['output'];
  /** Every name it goes by, `name` included. */
  aliases: Array<Alias>;
  /** What sort of document it is. */
  kind?: Maybe<AgreementKind>;
  /** The country it is of, where it has one. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Its identifiers in other registers. */
  identifiers: Array<Identifier>;
  /** The day it was first signed, where known. */
  signedOn?: Maybe<PartialDate>;
  /** Who put their name to it. */
  signatories: Array<Entity>;
  /** The signings that occurred; earliest first. */
  signings: Array<Signing>;
  /** The sentences that say that it was signed. */
  evidence: Array<Evidence>;
  /** Articles that mention it. */
  mentionedIn: ArticleConnection;
};


/** A document or pact. */
export type AgreementEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document or pact. */
export type AgreementMentionedInArgs = {
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** One meeting, signing or twinning, however many articles report it. */
export type Event = {
  /** Stable and readable. */
  id: Scalars['ID']['output'];
  /** When; null where no source tells. */
  date?: Maybe<PartialDate>;
  /** Whether it occurred or was only planned, wished for, denied or cancelled. */
  status: EventStatus;
  /** Where, as far as reported. */
  place?: Maybe<City>;
  /** Who took part, by side. */
  participants: Array<Participant>;
  /** Number of articles that report it. */
  reportCount: Scalars['Int']['output'];
  /** The sentences that say so, by article. */
  evidence: Array<Evidence>;
};


/** One meeting, signing or twinning, however many articles report it. */
export type EventEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Both sides were together, in person or online. */
export type Meeting = Event & Node & {
  /** Stable and readable. */
  id: Scalars['ID']['output'];
  /** First day of the meeting; null where no source tells. */
  date?: Maybe<PartialDate>;
  /** Whether it occurred or was only planned, wished for, denied or cancelled. */
  status: EventStatus;
  /** Where they met, as far as reported. */
  place?: Maybe<City>;
  /** Who met, by side. */
  participants: Array<Participant>;
  /** Number of articles that report it. */
  reportCount: Scalars['Int']['output'];
  /** The sentences that say so, by article. */
  evidence: Array<Evidence>;
};


/** Both sides were together, in person or online. */
export type MeetingEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An agreement was signed. */
export type Signing = Event & Node & {
  /** Stable and readable. */
  id: Scalars['ID']['output'];
  /** The day of signing; null where no source tells. */
  date?: Maybe<PartialDate>;
  /** Whether it occurred or was only planned, wished for, denied or cancelled. */
  status: EventStatus;
  /** Where it was signed, as far as reported. */
  place?: Maybe<City>;
  /** Who took part, by side. */
  participants: Array<Participant>;
  /** Number of articles that report it. */
  reportCount: Scalars['Int']['output'];
  /** The sentences that say so, by article. */
  evidence: Array<Evidence>;
  /** The document. */
  agreement?: Maybe<Agreement>;
  /** Who put their name to it. */
  signatories: Array<Entity>;
};


/** An agreement was signed. */
export type SigningEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Two places or bodies became twins, sisters or friends by a formal act. */
export type Twinning = Event & Node & {
  /** Stable and readable. */
  id: Scalars['ID']['output'];
  /** The day since when it holds; null where no source tells. */
  date?: Maybe<PartialDate>;
  /** The same as `date`: since when they are twins. */
  since?: Maybe<PartialDate>;
  /** Whether it occurred or was only planned, wished for, denied or cancelled. */
  status: EventStatus;
  /** Where it was agreed, as far as reported. */
  place?: Maybe<City>;
  /** Who took part, by side. */
  participants: Array<Participant>;
  /** The twins. */
  members: Array<Entity>;
  /** Number of articles that report it. */
  reportCount: Scalars['Int']['output'];
  /** The sentences that say so, by article. */
  evidence: Array<Evidence>;
};


/** Two places or bodies became twins, sisters or friends by a formal act. */
export type TwinningEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A source: its text as it was read, what it mentions and what it reports. */
export type Article = Node & {
  /** As given by the source, else worked out from its address or text. */
  id: Scalars['ID']['output'];
  /** Headline. */
  title?: Maybe<Scalars['String']['output']>;
  /** Address on the web. */
  url?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** BCP 47 tag of the language it is written in, such as `vi`. */
  language: Scalars['String']['output'];
  /** When it was published. */
  publishedAt?: Maybe<PartialDate>;
  /** The whole cleaned text. Offsets count UTF-16 code units of it, from 0. */
  text: Scalars['String']['output'];
  /** The entities that it names, each at its place in the text, in the order of the text. */
  mentions: MentionConnection;
  /** The events that it reports, in the order of the text, with what it says of each. */
  reports: Array<Report>;
};


/** A source: its text as it was read, what it mentions and what it reports. */
export type ArticleMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A source: its text as it was read, what it mentions and what it reports. */
export type ArticleReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A name of an entity. */
export type Alias = {
  /** As written. */
  name: Scalars['String']['output'];
  /** BCP 47 tag of the language in which it is used, such as `zh-Latn` for pinyin; null where unknown. */
  language?: Maybe<Scalars['String']['output']>;
};

/** An identifier in somebody else's register. */
export type Identifier = {
  /** The register, such as `geonames`. */
  scheme: Scalars['String']['output'];
  /** The identifier there. */
  value: Scalars['String']['output'];
};

/** A point on the globe, WGS 84. */
export type Location = {
  /** Degrees north. */
  latitude: Scalars['Float']['output'];
  /** Degrees east. */
  longitude: Scalars['Float']['output'];
};

/** A date as precise as its source. */
export type PartialDate = {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  value: Scalars['DateValue']['output'];
  /** How much of it is known. */
  precision: DatePrecision;
};

/** A person's title in a body or place, as reported. */
export type Role = {
  /** Stable and readable. */
  id: Scalars['ID']['output'];
  /** The title, in the words of the source. */
  title: Scalars['String']['output'];
  /** Who holds it. */
  person: Person;
  /** The body or place; null where the source names none. */
  of?: Maybe<Entity>;
  /** Publication date of the latest article that says so. */
  asOf?: Maybe<PartialDate>;
  /** The sentences that say so, by article. */
  evidence: Array<Evidence>;
};


/** A person's title in a body or place, as reported. */
export type RoleEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Someone or something that took part in an event. */
export type Participant = {
  /** In which capacity. */
  role: ParticipantRole;
  /** 1 or 2 for the two sides; null where the source does not tell. */
  side?: Maybe<Scalars['Int']['output']>;
  /** Who or what. */
  entity: Entity;
};

/** The sentence or clause that says so: `article.text` from `start` to `end` is `quote`, always. */
export type Evidence = {
  /** The words, verbatim. */
  quote: Scalars['String']['output'];
  /** Where they start in the article's text, in UTF-16 code units from 0. */
  start: Scalars['Int']['output'];
  /** Where they end, exclusive. */
  end: Scalars['Int']['output'];
  /** Name and version of the rule that read them. */
  rule: Scalars['String']['output'];
  /** How sure the rule is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The article they stand in. */
  article: Article;
};

/** An entity named at one place in an article's text. */
export type Mention = {
  /** Where the name starts in the article's text, in UTF-16 code units from 0. */
  start: Scalars['Int']['output'];
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
  /** The name as it stands there. */
  quote: Scalars['String']['output'];
  /** Who or what is meant. */
  entity: Entity;
};

/** What one article says of one event. */
export type Report = {
  /** The event. */
  event: Event;
  /** The sentences of this article that say so. */
  evidence: Array<Evidence>;
};

/** What lies around some entities. */
export type Neighbourhood = {
  /** Whether something within the depth was left out for want of room. */
  truncated: Scalars['Boolean']['output'];
  /** The entities, nearest first. */
  nodes: Array<NeighbourhoodNode>;
  /** Every relation among them. */
  edges: Array<Relation>;
};

/** An entity in a neighbourhood. */
export type NeighbourhoodNode = {
  /** Id of the entity. */
  id: Scalars['ID']['output'];
  /** Name of the entity. */
  name: Scalars['String']['output'];
  /** Type of the entity. */
  type: EntityType;
  /** Number of ties by events that it has in the whole graph. */
  degree: Scalars['Int']['output'];
  /** Steps from the nearest entity asked for; 0 for those themselves. */
  depth: Scalars['Int']['output'];
  /** The entity. */
  entity: Entity;
};

/** A way from one entity to another. */
export type Path = {
  /** Number of steps. */
  length: Scalars['Int']['output'];
  /** The entities on the way, both ends included. */
  nodes: Array<Entity>;
  /** The relations on the way, in its order; each may run either way. */
  edges: Array<Relation>;
};

/** A connection of two entities: all ties of one type between them, one role held, or where something belongs. */
export type Relation = {
  /** Stable and readable. */
  id: Scalars['ID']['output'];
  /** How they are connected. */
  type: RelationType;
  /** Id of the entity where it starts; for what goes both ways, the smaller one. */
  source: Scalars['ID']['output'];
  /** Id of the entity where it ends. */
  target: Scalars['ID']['output'];
  /** Title of a role; null for other types. */
  label?: Maybe<Scalars['String']['output']>;
  /** Date of the latest event, of a twinning the earliest, of a role the latest report. */
  date?: Maybe<PartialDate>;
  /** Dates of the events that tie the two, earliest first; undated events are left out. None for roles and belonging. */
  dates: Array<PartialDate>;
  /** Events that tie the two; none for roles and belonging. */
  eventIds: Array<Scalars['ID']['output']>;
  /** Number of events that tie the two. */
  eventCount: Scalars['Int']['output'];
  /** The sentences that say so, by article; none for belonging. */
  evidence: Array<Evidence>;
};


/** A connection of two entities: all ties of one type between them, one role held, or where something belongs. */
export type RelationDatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A connection of two entities: all ties of one type between them, one role held, or where something belongs. */
export type RelationEventIdsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A connection of two entities: all ties of one type between them, one role held, or where something belongs. */
export type RelationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What would be read from a text. */
export type Preview = {
  /** BCP 47 tag of the language it is written in, such as `vi`. */
  language: Scalars['String']['output'];
  /** Headline, as given or as found. */
  title?: Maybe<Scalars['String']['output']>;
  /** Publication date, as given or as found. */
  publishedAt?: Maybe<PartialDate>;
  /** The cleaned text that the offsets count in. */
  text: Scalars['String']['output'];
  /** The entities it names. */
  entities: Array<PreviewEntity>;
  /** The events it tells of. */
  events: Array<PreviewEvent>;
};

/** An entity as one text names it, before anything is known of other texts. */
export type PreviewEntity = {
  /** What it is. */
  type: EntityType;
  /** Its fullest name in the text. */
  name: Scalars['String']['output'];
  /** Every form of its name in the text, the fullest first. */
  aliases: Array<Scalars['String']['output']>;
};

/** An event as one text tells it. */
export type PreviewEvent = {
  /** What happened. */
  type: EventType;
  /** Whether it occurred or was only planned, wished for, denied or cancelled. */
  status: EventStatus;
  /** When, worked out from the text and its publication date. */
  date?: Maybe<PartialDate>;
  /** Name of the place where it happened. */
  place?: Maybe<Scalars['String']['output']>;
  /** Name of the document that was signed. */
  agreement?: Maybe<Scalars['String']['output']>;
  /** Who took part, by side. */
  participants: Array<PreviewParticipant>;
  /** The sentences that say so. */
  evidence: Array<PreviewEvidence>;
};

/** Someone or something that takes part in an event, as one text tells it. */
export type PreviewParticipant = {
  /** In which capacity. */
  role: ParticipantRole;
  /** 1 or 2 for the two sides; null where the text does not tell. */
  side?: Maybe<Scalars['Int']['output']>;
  /** Its fullest name in the text. */
  name: Scalars['String']['output'];
};

/** The words of the previewed text that say so. */
export type PreviewEvidence = {
  /** The words, verbatim. */
  quote: Scalars['String']['output'];
  /** Where they start in `Preview.text`, in UTF-16 code units from 0. */
  start: Scalars['Int']['output'];
  /** Where they end, exclusive. */
  end: Scalars['Int']['output'];
  /** Name and version of the rule that read them. */
  rule: Scalars['String']['output'];
  /** How sure the rule is, 0 to 1. */
  confidence: Scalars['Float']['output'];
};

/** Events of one year, quarter, month or day. */
export type TimelineBucket = {
  /** Its first day, `YYYY-MM-DD`. Null for events that are not dated, or not precisely enough to tell the span. */
  start?: Maybe<Scalars['DateValue']['output']>;
  /** Number of meetings. */
  meetings: Scalars['Int']['output'];
  /** Number of signings. */
  signings: Scalars['Int']['output'];
  /** Number of twinnings. */
  twinnings: Scalars['Int']['output'];
};

/** Two different places, and how often events tie them. */
export type Tie = {
  /** The one, whose id is smaller. */
  a: Place;
  /** The other. */
  b: Place;
  /** Number of events that tie them. `events(filter: { between: … })` lists those of two places. */
  events: Scalars['Int']['output'];
  /** Date of the earliest event. */
  first?: Maybe<PartialDate>;
  /** Date of the latest event. */
  last?: Maybe<PartialDate>;
  /** The events by year, earliest first; those without a date last. */
  byYear: Array<TieYear>;
};

/** Events of one year that tie two places. */
export type TieYear = {
  /** The year; null for events without a date. */
  year?: Maybe<Scalars['Int']['output']>;
  /** Number of meetings. */
  meetings: Scalars['Int']['output'];
  /** Number of signings. */
  signings: Scalars['Int']['output'];
  /** Number of twinnings. */
  twinnings: Scalars['Int']['output'];
};

/** How much of everything is stored. */
export type Statistics = {
  /** Number of articles. */
  articles: Scalars['Int']['output'];
  /** Number of events, whatever their status. */
  events: Scalars['Int']['output'];
  /** Number of people. */
  people: Scalars['Int']['output'];
  /** Number of parties and party committees. */
  parties: Scalars['Int']['output'];
  /** Number of places. */
  cities: Scalars['Int']['output'];
  /** Number of bodies that are no parties. */
  associations: Scalars['Int']['output'];
  /** Number of agreements. */
  agreements: Scalars['Int']['output'];
  /** Number of ties by type. */
  edges: Array<EdgeCount>;
  /** Date of the earliest event. */
  firstEvent?: Maybe<PartialDate>;
  /** Date of the latest event. */
  lastEvent?: Maybe<PartialDate>;
  /** Number of articles by language. */
  byLanguage: Array<LanguageCount>;
};

/** Number of ties of one type. */
export type EdgeCount = {
  /** The type of tie. */
  type: EdgeType;
  /** How many there are. */
  count: Scalars['Int']['output'];
};

/** Number of articles in one language. */
export type LanguageCount = {
  /** BCP 47 tag of the language. */
  language: Scalars['String']['output'];
  /** How many there are. */
  articles: Scalars['Int']['output'];
};

/** Where a page of a list stands. */
export type PageInfo = {
  /** Whether more follows after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether more stands before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of this page; null where it is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item of this page; null where it is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** People, a page at a time. */
export type PersonConnection = {
  /** The items of this page with their cursors. */
  edges: Array<PersonEdge>;
  /** The items of this page. */
  nodes: Array<Person>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One person in a list. */
export type PersonEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Person;
};

/** Parties and party committees, a page at a time. */
export type PartyConnection = {
  /** The items of this page with their cursors. */
  edges: Array<PartyEdge>;
  /** The items of this page. */
  nodes: Array<Party>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One party in a list. */
export type PartyEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The party. */
  node: Party;
};

/** Places, a page at a time. */
export type CityConnection = {
  /** The items of this page with their cursors. */
  edges: Array<CityEdge>;
  /** The items of this page. */
  nodes: Array<City>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type CityEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: City;
};

/** Bodies, a page at a time. */
export type AssociationConnection = {
  /** The items of this page with their cursors. */
  edges: Array<AssociationEdge>;
  /** The items of this page. */
  nodes: Array<Association>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One body in a list. */
export type AssociationEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The body. */
  node: Association;
};

/** Agreements, a page at a time. */
export type AgreementConnection = {
  /** The items of this page with their cursors. */
  edges: Array<AgreementEdge>;
  /** The items of this page. */
  nodes: Array<Agreement>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One agreement in a list. */
export type AgreementEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The agreement. */
  node: Agreement;
};

/** Events, a page at a time. */
export type EventConnection = {
  /** The items of this page with their cursors. */
  edges: Array<EventEdge>;
  /** The items of this page. */
  nodes: Array<Event>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One event in a list. */
export type EventEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/** Meetings, a page at a time. */
export type MeetingConnection = {
  /** The items of this page with their cursors. */
  edges: Array<MeetingEdge>;
  /** The items of this page. */
  nodes: Array<Meeting>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One meeting in a list. */
export type MeetingEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The meeting. */
  node: Meeting;
};

/** Signings, a page at a time. */
export type SigningConnection = {
  /** The items of this page with their cursors. */
  edges: Array<SigningEdge>;
  /** The items of this page. */
  nodes: Array<Signing>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One signing in a list. */
export type SigningEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The signing. */
  node: Signing;
};

/** Twinnings, a page at a time. */
export type TwinningConnection = {
  /** The items of this page with their cursors. */
  edges: Array<TwinningEdge>;
  /** The items of this page. */
  nodes: Array<Twinning>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One twinning in a list. */
export type TwinningEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The twinning. */
  node: Twinning;
};

/** Articles, a page at a time. */
export type ArticleConnection = {
  /** The items of this page with their cursors. */
  edges: Array<ArticleEdge>;
  /** The items of this page. */
  nodes: Array<Article>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One article in a list. */
export type ArticleEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The article. */
  node: Article;
};

/** Mentions, a page at a time. */
export type MentionConnection = {
  /** The items of this page with their cursors. */
  edges: Array<MentionEdge>;
  /** The items of this page. */
  nodes: Array<Mention>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One mention in a list. */
export type MentionEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The mention. */
  node: Mention;
};

/** Those that an entity met, a page at a time. */
export type MetWithConnection = {
  /** The partners of this page with what ties them. */
  edges: Array<MetWithEdge>;
  /** The partners of this page. */
  nodes: Array<Entity>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of partners in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One that an entity met, and when. */
export type MetWithEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** Who was met. */
  node: Entity;
  /** The meetings, earliest first, undated ones last. */
  events: Array<Meeting>;
  /** Number of meetings. */
  eventCount: Scalars['Int']['output'];
  /** Date of the earliest meeting. */
  first?: Maybe<PartialDate>;
  /** Date of the latest meeting. */
  last?: Maybe<PartialDate>;
};


/** One that an entity met, and when. */
export type MetWithEdgeEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The twins of an entity, a page at a time. */
export type TwinnedWithConnection = {
  /** The partners of this page with what ties them. */
  edges: Array<TwinnedWithEdge>;
  /** The partners of this page. */
  nodes: Array<Entity>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of partners in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** A twin, and since when. */
export type TwinnedWithEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The twin. */
  node: Entity;
  /** Since when they are twins; null where no source tells. */
  since?: Maybe<PartialDate>;
  /** The act that made them twins, the earliest where there are more. */
  event: Twinning;
  /** The sentences that say so, by article. */
  evidence: Array<Evidence>;
};


/** A twin, and since when. */
export type TwinnedWithEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Pairs of places, a page at a time. */
export type TieConnection = {
  /** The items of this page with their cursors. */
  edges: Array<TieEdge>;
  /** The items of this page. */
  nodes: Array<Tie>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One pair of places in a list. */
export type TieEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The pair, and what ties it. */
  node: Tie;
};

/** What a search found, best first, a page at a time. */
export type SearchConnection = {
  /** The hits of this page with their cursors. */
  edges: Array<SearchEdge>;
  /** What was found, without the scores. */
  nodes: Array<Node>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of hits in all. */
  totalCount: Scalars['Int']['output'];
};

/** One hit of a search. */
export type SearchEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** How well it matches: 1 for exactly the name, less for other names, beginnings and near misses. */
  score: Scalars['Float']['output'];
  /** The name or title that matched. */
  matched: Scalars['String']['output'];
  /** Where the text of an article has what was searched for, in the order of the text; none for other hits. */
  snippets: Array<Snippet>;
  /** An entity or article. */
  node: Node;
};


/** One hit of a search. */
export type SearchEdgeSnippetsArgs = {
  first: Scalars['Int']['input'];
};

/** A stretch of an article's text around what was searched for. */
export type Snippet = {
  /** The stretch: some words before and after, of the same line. */
  text: Scalars['String']['output'];
  /** Where it starts in the text of the article; UTF-16 code units from 0. */
  start: Scalars['Int']['output'];
  /** What was searched for, to be highlighted. */
  highlights: Array<Highlight>;
};

/** A part of a snippet. */
export type Highlight = {
  /** Where it starts in the text of the snippet; UTF-16 code units from 0. */
  start: Scalars['Int']['output'];
  /** Where it ends, not included. */
  end: Scalars['Int']['output'];
};

/** Pairs that may be one, a page at a time. */
export type MergeCandidateConnection = {
  /** The items of this page with their cursors. */
  edges: Array<MergeCandidateEdge>;
  /** The items of this page. */
  nodes: Array<MergeCandidate>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One pair in a list. */
export type MergeCandidateEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The pair. */
  node: MergeCandidate;
};

/** Decisions, a page at a time. */
export type DecisionConnection = {
  /** The items of this page with their cursors. */
  edges: Array<DecisionEdge>;
  /** The items of this page. */
  nodes: Array<Decision>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** One decision in a list. */
export type DecisionEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The decision. */
  node: Decision;
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
  field: EventOrderField;
  /** Which way. */
  direction: SortDirection;
};

/** Order of pairs of places. */
export type TieOrder = {
  /** What to order by. */
  field: TieOrderField;
  /** Which way. */
  direction: SortDirection;
};

/** Order of entities. */
export type EntityOrder = {
  /** What to order by. */
  field: EntityOrderField;
  /** Which way. */
  direction: SortDirection;
};

/** Order of agreements. */
export type AgreementOrder = {
  /** What to order by. */
  field: AgreementOrderField;
  /** Which way. */
  direction: SortDirection;
};

/** Order of articles. */
export type ArticleOrder = {
  /** What to order by. */
  field: ArticleOrderField;
  /** Which way. */
  direction: SortDirection;
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

export { EntityType };

export { SearchType };

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

export { CityLevel };

export { AssociationKind };

export { AgreementKind };



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateValue: ResolverTypeWrapper<Scalars['DateValue']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReportedEvent: ResolverTypeWrapper<ReportedEventModel>;
  MergeResult: ResolverTypeWrapper<Omit<MergeResult, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  UndoResult: ResolverTypeWrapper<Omit<UndoResult, 'restored'> & { restored: Array<ResolversTypes['Entity']> }>;
  Decision: ResolverTypeWrapper<DecisionModel>;
  MergeCandidate: ResolverTypeWrapper<MergeCandidateModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  IngestResult: ResolverTypeWrapper<IngestResult>;
  FetchedArticle: ResolverTypeWrapper<FetchedArticle>;
  RejectedArticle: ResolverTypeWrapper<RejectedArticle>;
  RetractResult: ResolverTypeWrapper<RetractResult>;
  RemovedCounts: ResolverTypeWrapper<RemovedCounts>;
  Node: ResolverTypeWrapper<NodeModel>;
  Entity: ResolverTypeWrapper<EntityModel>;
  Person: ResolverTypeWrapper<EntityModel>;
  Party: ResolverTypeWrapper<EntityModel>;
  Place: ResolverTypeWrapper<PlaceModel>;
  Country: ResolverTypeWrapper<CountryModel>;
  City: ResolverTypeWrapper<EntityModel>;
  Association: ResolverTypeWrapper<EntityModel>;
  Agreement: ResolverTypeWrapper<EntityModel>;
  Event: ResolverTypeWrapper<EventModel>;
  Meeting: ResolverTypeWrapper<EventModel>;
  Signing: ResolverTypeWrapper<EventModel>;
  Twinning: ResolverTypeWrapper<EventModel>;
  Article: ResolverTypeWrapper<ArticleModel>;
  Alias: ResolverTypeWrapper<Alias>;
  Identifier: ResolverTypeWrapper<Identifier>;
  Location: ResolverTypeWrapper<Location>;
  PartialDate: ResolverTypeWrapper<PartialDateModel>;
  Role: ResolverTypeWrapper<RoleModel>;
  Participant: ResolverTypeWrapper<ParticipantModel>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  Mention: ResolverTypeWrapper<MentionModel>;
  Report: ResolverTypeWrapper<ReportModel>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  NeighbourhoodNode: ResolverTypeWrapper<NeighbourModel>;
  Path: ResolverTypeWrapper<PathModel>;
  Relation: ResolverTypeWrapper<RelationModel>;
  Preview: ResolverTypeWrapper<PreviewModel>;
  PreviewEntity: ResolverTypeWrapper<PreviewEntity>;
  PreviewEvent: ResolverTypeWrapper<Omit<PreviewEvent, 'date'> & { date?: Maybe<ResolversTypes['PartialDate']> }>;
  PreviewParticipant: ResolverTypeWrapper<PreviewParticipant>;
  PreviewEvidence: ResolverTypeWrapper<PreviewEvidence>;
  TimelineBucket: ResolverTypeWrapper<TimelineBucket>;
  Tie: ResolverTypeWrapper<TieModel>;
  TieYear: ResolverTypeWrapper<TieYear>;
  Statistics: ResolverTypeWrapper<StatisticsModel>;
  EdgeCount: ResolverTypeWrapper<EdgeCount>;
  LanguageCount: ResolverTypeWrapper<LanguageCount>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PersonConnection: ResolverTypeWrapper<EntityConnectionModel>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PartyConnection: ResolverTypeWrapper<EntityConnectionModel>;
  PartyEdge: ResolverTypeWrapper<Omit<PartyEdge, 'node'> & { node: ResolversTypes['Party'] }>;
  CityConnection: ResolverTypeWrapper<EntityConnectionModel>;
  CityEdge: ResolverTypeWrapper<Omit<CityEdge, 'node'> & { node: ResolversTypes['City'] }>;
  AssociationConnection: ResolverTypeWrapper<EntityConnectionModel>;
  AssociationEdge: ResolverTypeWrapper<Omit<AssociationEdge, 'node'> & { node: ResolversTypes['Association'] }>;
  AgreementConnection: ResolverTypeWrapper<EntityConnectionModel>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  EventConnection: ResolverTypeWrapper<EventConnectionModel>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  MeetingConnection: ResolverTypeWrapper<EventConnectionModel>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  SigningConnection: ResolverTypeWrapper<EventConnectionModel>;
  SigningEdge: ResolverTypeWrapper<Omit<SigningEdge, 'node'> & { node: ResolversTypes['Signing'] }>;
  TwinningConnection: ResolverTypeWrapper<EventConnectionModel>;
  TwinningEdge: ResolverTypeWrapper<Omit<TwinningEdge, 'node'> & { node: ResolversTypes['Twinning'] }>;
  ArticleConnection: ResolverTypeWrapper<ArticleConnectionModel>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  MentionConnection: ResolverTypeWrapper<MentionConnectionModel>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  MetWithConnection: ResolverTypeWrapper<PartnerConnectionModel>;
  MetWithEdge: ResolverTypeWrapper<PartnerEdgeModel>;
  TwinnedWithConnection: ResolverTypeWrapper<PartnerConnectionModel>;
  TwinnedWithEdge: ResolverTypeWrapper<PartnerEdgeModel>;
  TieConnection: ResolverTypeWrapper<TieConnectionModel>;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionModel>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeModel>;
  Snippet: ResolverTypeWrapper<Snippet>;
  Highlight: ResolverTypeWrapper<Highlight>;
  MergeCandidateConnection: ResolverTypeWrapper<MergeCandidateConnectionModel>;
  MergeCandidateEdge: ResolverTypeWrapper<Omit<MergeCandidateEdge, 'node'> & { node: ResolversTypes['MergeCandidate'] }>;
  DecisionConnection: ResolverTypeWrapper<DecisionConnectionModel>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  EntityRef: EntityRef;
  Period: Period;
  EventFilter: EventFilter;
  PersonFilter: PersonFilter;
  BodyFilter: BodyFilter;
  CityFilter: CityFilter;
  AgreementFilter: AgreementFilter;
  ArticleFilter: ArticleFilter;
  EventOrder: EventOrder;
  TieOrder: TieOrder;
  EntityOrder: EntityOrder;
  AgreementOrder: AgreementOrder;
  ArticleOrder: ArticleOrder;
  ArticleInput: ArticleInput;
  SortDirection: SortDirection;
  EventOrderField: EventOrderField;
  TieOrderField: TieOrderField;
  TimelineUnit: TimelineUnit;
  EntityOrderField: EntityOrderField;
  AgreementOrderField: AgreementOrderField;
  ArticleOrderField: ArticleOrderField;
  DecisionKind: DecisionKind;
  DatePrecision: DatePrecision;
  EntityType: EntityType;
  SearchType: SearchType;
  EventType: EventType;
  EventStatus: EventStatus;
  ParticipantRole: ParticipantRole;
  EdgeType: EdgeType;
  RelationType: RelationType;
  CityLevel: CityLevel;
  AssociationKind: AssociationKind;
  AgreementKind: AgreementKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateValue: Scalars['DateValue']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  ReportedEvent: ReportedEventModel;
  MergeResult: Omit<MergeResult, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  UndoResult: Omit<UndoResult, 'restored'> & { restored: Array<ResolversParentTypes['Entity']> };
  Decision: DecisionModel;
  MergeCandidate: MergeCandidateModel;
  Float: Scalars['Float']['output'];
  IngestResult: IngestResult;
  FetchedArticle: FetchedArticle;
  RejectedArticle: RejectedArticle;
  RetractResult: RetractResult;
  RemovedCounts: RemovedCounts;
  Node: NodeModel;
  Entity: EntityModel;
  Person: EntityModel;
  Party: EntityModel;
  Place: PlaceModel;
  Country: CountryModel;
  City: EntityModel;
  Association: EntityModel;
  Agreement: EntityModel;
  Event: EventModel;
  Meeting: EventModel;
  Signing: EventModel;
  Twinning: EventModel;
  Article: ArticleModel;
  Alias: Alias;
  Identifier: Identifier;
  Location: Location;
  PartialDate: PartialDateModel;
  Role: RoleModel;
  Participant: ParticipantModel;
  Evidence: EvidenceModel;
  Mention: MentionModel;
  Report: ReportModel;
  Neighbourhood: NeighbourhoodModel;
  Boolean: Scalars['Boolean']['output'];
  NeighbourhoodNode: NeighbourModel;
  Path: PathModel;
  Relation: RelationModel;
  Preview: PreviewModel;
  PreviewEntity: PreviewEntity;
  PreviewEvent: Omit<PreviewEvent, 'date'> & { date?: Maybe<ResolversParentTypes['PartialDate']> };
  PreviewParticipant: PreviewParticipant;
  PreviewEvidence: PreviewEvidence;
  TimelineBucket: TimelineBucket;
  Tie: TieModel;
  TieYear: TieYear;
  Statistics: StatisticsModel;
  EdgeCount: EdgeCount;
  LanguageCount: LanguageCount;
  PageInfo: PageInfo;
  PersonConnection: EntityConnectionModel;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PartyConnection: EntityConnectionModel;
  PartyEdge: Omit<PartyEdge, 'node'> & { node: ResolversParentTypes['Party'] };
  CityConnection: EntityConnectionModel;
  CityEdge: Omit<CityEdge, 'node'> & { node: ResolversParentTypes['City'] };
  AssociationConnection: EntityConnectionModel;
  AssociationEdge: Omit<AssociationEdge, 'node'> & { node: ResolversParentTypes['Association'] };
  AgreementConnection: EntityConnectionModel;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  EventConnection: EventConnectionModel;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  MeetingConnection: EventConnectionModel;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  SigningConnection: EventConnectionModel;
  SigningEdge: Omit<SigningEdge, 'node'> & { node: ResolversParentTypes['Signing'] };
  TwinningConnection: EventConnectionModel;
  TwinningEdge: Omit<TwinningEdge, 'node'> & { node: ResolversParentTypes['Twinning'] };
  ArticleConnection: ArticleConnectionModel;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  MentionConnection: MentionConnectionModel;
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  MetWithConnection: PartnerConnectionModel;
  MetWithEdge: PartnerEdgeModel;
  TwinnedWithConnection: PartnerConnectionModel;
  TwinnedWithEdge: PartnerEdgeModel;
  TieConnection: TieConnectionModel;
  TieEdge: Omit<TieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  SearchConnection: SearchConnectionModel;
  SearchEdge: SearchEdgeModel;
  Snippet: Snippet;
  Highlight: Highlight;
  MergeCandidateConnection: MergeCandidateConnectionModel;
  MergeCandidateEdge: Omit<MergeCandidateEdge, 'node'> & { node: ResolversParentTypes['MergeCandidate'] };
  DecisionConnection: DecisionConnectionModel;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  EntityRef: EntityRef;
  Period: Period;
  EventFilter: EventFilter;
  PersonFilter: PersonFilter;
  BodyFilter: BodyFilter;
  CityFilter: CityFilter;
  AgreementFilter: AgreementFilter;
  ArticleFilter: ArticleFilter;
  EventOrder: EventOrder;
  TieOrder: TieOrder;
  EntityOrder: EntityOrder;
  AgreementOrder: AgreementOrder;
  ArticleOrder: ArticleOrder;
  ArticleInput: ArticleInput;
};

export interface DateValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateValue'], any> {
  name: 'DateValue';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'ref'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'ref'>>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QueryPartyArgs, 'ref'>>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<QueryCityArgs, 'ref'>>;
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType, RequireFields<QueryAssociationArgs, 'ref'>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'ref'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, Partial<QueryPartiesArgs>>;
  cities?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, Partial<QueryCitiesArgs>>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<QueryAssociationsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<QueryMeetingsArgs>>;
  signings?: Resolver<ResolversTypes['SigningConnection'], ParentType, ContextType, Partial<QuerySigningsArgs>>;
  twinnings?: Resolver<ResolversTypes['TwinningConnection'], ParentType, ContextType, Partial<QueryTwinningsArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'of' | 'depth' | 'maxNodes'>>;
  shortestPath?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryShortestPathArgs, 'from' | 'to' | 'maxLength'>>;
  preview?: Resolver<ResolversTypes['Preview'], ParentType, ContextType, RequireFields<QueryPreviewArgs, 'article'>>;
  timeline?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'by'>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<QueryTiesArgs, 'rollUpTo'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  mergeCandidates?: Resolver<ResolversTypes['MergeCandidateConnection'], ParentType, ContextType, Partial<QueryMergeCandidatesArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<QueryDecisionsArgs>>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestArticles?: Resolver<ResolversTypes['IngestResult'], ParentType, ContextType, RequireFields<MutationIngestArticlesArgs, 'articles'>>;
  fetchArticle?: Resolver<ResolversTypes['FetchedArticle'], ParentType, ContextType, RequireFields<MutationFetchArticleArgs, 'url'>>;
  retractArticle?: Resolver<ResolversTypes['RetractResult'], ParentType, ContextType, RequireFields<MutationRetractArticleArgs, 'id'>>;
  mergeEntities?: Resolver<ResolversTypes['MergeResult'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'keep' | 'merge' | 'reason'>>;
  undoMerge?: Resolver<ResolversTypes['UndoResult'], ParentType, ContextType, RequireFields<MutationUndoMergeArgs, 'id'>>;
  markDistinct?: Resolver<ResolversTypes['Decision'], ParentType, ContextType, RequireFields<MutationMarkDistinctArgs, 'a' | 'b' | 'reason'>>;
};

export type SubscriptionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  eventReported?: SubscriptionResolver<ResolversTypes['ReportedEvent'], "eventReported", ParentType, ContextType, Partial<SubscriptionEventReportedArgs>>;
};

export type ReportedEventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReportedEvent'] = ResolversParentTypes['ReportedEvent']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type MergeResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MergeResult'] = ResolversParentTypes['MergeResult']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type UndoResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UndoResult'] = ResolversParentTypes['UndoResult']> = {
  restored?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  of?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergeCandidateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MergeCandidate'] = ResolversParentTypes['MergeCandidate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type IngestResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestResult'] = ResolversParentTypes['IngestResult']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<Array<ResolversTypes['RejectedArticle']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FetchedArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FetchedArticle'] = ResolversParentTypes['FetchedArticle']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['DateValue']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RejectedArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RejectedArticle'] = ResolversParentTypes['RejectedArticle']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RetractResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RetractResult'] = ResolversParentTypes['RetractResult']> = {
  removed?: Resolver<ResolversTypes['RemovedCounts'], ParentType, ContextType>;
};

export type RemovedCountsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RemovedCounts'] = ResolversParentTypes['RemovedCounts']> = {
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Party' | 'City' | 'Association' | 'Agreement' | 'Meeting' | 'Signing' | 'Twinning' | 'Article', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Person' | 'Party' | 'City' | 'Association' | 'Agreement', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<PersonRolesArgs, 'first'>>;
  metWith?: Resolver<ResolversTypes['MetWithConnection'], ParentType, ContextType, Partial<PersonMetWithArgs>>;
  signed?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<PersonSignedArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PersonEventsArgs>>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<PersonMentionedInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<PartyRolesArgs, 'first'>>;
  metWith?: Resolver<ResolversTypes['MetWithConnection'], ParentType, ContextType, Partial<PartyMetWithArgs>>;
  twinnedWith?: Resolver<ResolversTypes['TwinnedWithConnection'], ParentType, ContextType, Partial<PartyTwinnedWithArgs>>;
  signed?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<PartySignedArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PartyEventsArgs>>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<PartyMentionedInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  __resolveType: TypeResolveFn<'Country' | 'City', ParentType, ContextType>;
};

export type CountryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['CityLevel']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  became?: Resolver<Array<ResolversTypes['City']>, ParentType, ContextType>;
  contains?: Resolver<ResolversTypes['CityConnection'], ParentType, ContextType, Partial<CityContainsArgs>>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<CityAssociationsArgs>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, Partial<CityPartiesArgs>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<CityRolesArgs, 'first'>>;
  metWith?: Resolver<ResolversTypes['MetWithConnection'], ParentType, ContextType, Partial<CityMetWithArgs>>;
  twinnedWith?: Resolver<ResolversTypes['TwinnedWithConnection'], ParentType, ContextType, Partial<CityTwinnedWithArgs>>;
  signed?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<CitySignedArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<CityEventsArgs>>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<CityMentionedInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AssociationKind']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<AssociationRolesArgs, 'first'>>;
  metWith?: Resolver<ResolversTypes['MetWithConnection'], ParentType, ContextType, Partial<AssociationMetWithArgs>>;
  twinnedWith?: Resolver<ResolversTypes['TwinnedWithConnection'], ParentType, ContextType, Partial<AssociationTwinnedWithArgs>>;
  signed?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<AssociationSignedArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<AssociationEventsArgs>>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<AssociationMentionedInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AgreementKind']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['Identifier']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  signatories?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  signings?: Resolver<Array<ResolversTypes['Signing']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AgreementEvidenceArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<AgreementMentionedInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  __resolveType: TypeResolveFn<'Meeting' | 'Signing' | 'Twinning', ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SigningResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Signing'] = ResolversParentTypes['Signing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<SigningEvidenceArgs, 'first'>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  signatories?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TwinningResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Twinning'] = ResolversParentTypes['Twinning']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TwinningEvidenceArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ArticleMentionsArgs>>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<ArticleReportsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AliasResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  value?: Resolver<ResolversTypes['DateValue'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RoleEvidenceArgs, 'first'>>;
};

export type ParticipantResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ReportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NeighbourhoodNode']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type NeighbourhoodNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['NeighbourhoodNode'] = ResolversParentTypes['NeighbourhoodNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dates?: Resolver<Array<ResolversTypes['PartialDate']>, ParentType, ContextType, RequireFields<RelationDatesArgs, 'first'>>;
  eventIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<RelationEventIdsArgs, 'first'>>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelationEvidenceArgs, 'first'>>;
};

export type PreviewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Preview'] = ResolversParentTypes['Preview']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['PreviewEntity']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['PreviewEvent']>, ParentType, ContextType>;
};

export type PreviewEntityResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PreviewEntity'] = ResolversParentTypes['PreviewEntity']> = {
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PreviewEventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PreviewEvent'] = ResolversParentTypes['PreviewEvent']> = {
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['PreviewParticipant']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['PreviewEvidence']>, ParentType, ContextType>;
};

export type PreviewParticipantResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PreviewParticipant'] = ResolversParentTypes['PreviewParticipant']> = {
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PreviewEvidenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PreviewEvidence'] = ResolversParentTypes['PreviewEvidence']> = {
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  start?: Resolver<Maybe<ResolversTypes['DateValue']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  twinnings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  a?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  byYear?: Resolver<Array<ResolversTypes['TieYear']>, ParentType, ContextType>;
};

export type TieYearResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TieYear'] = ResolversParentTypes['TieYear']> = {
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  twinnings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EdgeCount']>, ParentType, ContextType>;
  firstEvent?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastEvent?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  byLanguage?: Resolver<Array<ResolversTypes['LanguageCount']>, ParentType, ContextType>;
};

export type EdgeCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EdgeCount'] = ResolversParentTypes['EdgeCount']> = {
  type?: Resolver<ResolversTypes['EdgeType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LanguageCountResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LanguageCount'] = ResolversParentTypes['LanguageCount']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type CityConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CityConnection'] = ResolversParentTypes['CityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['City']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CityEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CityEdge'] = ResolversParentTypes['CityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
};

export type AssociationConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AssociationConnection'] = ResolversParentTypes['AssociationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssociationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Association']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssociationEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AssociationEdge'] = ResolversParentTypes['AssociationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type SigningConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SigningConnection'] = ResolversParentTypes['SigningConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SigningEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Signing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SigningEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SigningEdge'] = ResolversParentTypes['SigningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Signing'], ParentType, ContextType>;
};

export type TwinningConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TwinningConnection'] = ResolversParentTypes['TwinningConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TwinningEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Twinning']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TwinningEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TwinningEdge'] = ResolversParentTypes['TwinningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Twinning'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MetWithConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MetWithConnection'] = ResolversParentTypes['MetWithConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MetWithEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetWithEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MetWithEdge'] = ResolversParentTypes['MetWithEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<MetWithEdgeEventsArgs, 'first'>>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type TwinnedWithConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TwinnedWithConnection'] = ResolversParentTypes['TwinnedWithConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TwinnedWithEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TwinnedWithEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TwinnedWithEdge'] = ResolversParentTypes['TwinnedWithEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Twinning'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TwinnedWithEdgeEvidenceArgs, 'first'>>;
};

export type TieConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  snippets?: Resolver<Array<ResolversTypes['Snippet']>, ParentType, ContextType, RequireFields<SearchEdgeSnippetsArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SnippetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Snippet'] = ResolversParentTypes['Snippet']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergeCandidateConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MergeCandidateConnection'] = ResolversParentTypes['MergeCandidateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MergeCandidateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MergeCandidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergeCandidateEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MergeCandidateEdge'] = ResolversParentTypes['MergeCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MergeCandidate'], ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type EntityTypeResolvers = EnumResolverSignature<{ PERSON?: any, PARTY?: any, CITY?: any, ASSOCIATION?: any, AGREEMENT?: any }, ResolversTypes['EntityType']>;

export type SearchTypeResolvers = EnumResolverSignature<{ PERSON?: any, PARTY?: any, CITY?: any, ASSOCIATION?: any, AGREEMENT?: any, ARTICLE?: any }, ResolversTypes['SearchType']>;

export type CityLevelResolvers = EnumResolverSignature<{ VILLAGE?: any, COMMUNE?: any, DISTRICT?: any, CITY?: any, PROVINCE?: any, COUNTRY?: any }, ResolversTypes['CityLevel']>;

export type AssociationKindResolvers = EnumResolverSignature<{ FRIENDSHIP?: any, MASS?: any, GOVERNMENT?: any, SECURITY?: any, BUSINESS?: any, EDUCATION?: any, OTHER?: any }, ResolversTypes['AssociationKind']>;

export type AgreementKindResolvers = EnumResolverSignature<{ LETTER_OF_INTENT?: any, MOU?: any, AGREEMENT?: any, TWINNING?: any, MINUTES?: any, PLAN?: any, TREATY?: any, OTHER?: any }, ResolversTypes['AgreementKind']>;

export type Resolvers<ContextType = ApiContext> = {
  DateValue?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  ReportedEvent?: ReportedEventResolvers<ContextType>;
  MergeResult?: MergeResultResolvers<ContextType>;
  UndoResult?: UndoResultResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  MergeCandidate?: MergeCandidateResolvers<ContextType>;
  IngestResult?: IngestResultResolvers<ContextType>;
  FetchedArticle?: FetchedArticleResolvers<ContextType>;
  RejectedArticle?: RejectedArticleResolvers<ContextType>;
  RetractResult?: RetractResultResolvers<ContextType>;
  RemovedCounts?: RemovedCountsResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Signing?: SigningResolvers<ContextType>;
  Twinning?: TwinningResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodNode?: NeighbourhoodNodeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  Preview?: PreviewResolvers<ContextType>;
  PreviewEntity?: PreviewEntityResolvers<ContextType>;
  PreviewEvent?: PreviewEventResolvers<ContextType>;
  PreviewParticipant?: PreviewParticipantResolvers<ContextType>;
  PreviewEvidence?: PreviewEvidenceResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieYear?: TieYearResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  EdgeCount?: EdgeCountResolvers<ContextType>;
  LanguageCount?: LanguageCountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  CityConnection?: CityConnectionResolvers<ContextType>;
  CityEdge?: CityEdgeResolvers<ContextType>;
  AssociationConnection?: AssociationConnectionResolvers<ContextType>;
  AssociationEdge?: AssociationEdgeResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  SigningConnection?: SigningConnectionResolvers<ContextType>;
  SigningEdge?: SigningEdgeResolvers<ContextType>;
  TwinningConnection?: TwinningConnectionResolvers<ContextType>;
  TwinningEdge?: TwinningEdgeResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  MetWithConnection?: MetWithConnectionResolvers<ContextType>;
  MetWithEdge?: MetWithEdgeResolvers<ContextType>;
  TwinnedWithConnection?: TwinnedWithConnectionResolvers<ContextType>;
  TwinnedWithEdge?: TwinnedWithEdgeResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Snippet?: SnippetResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  MergeCandidateConnection?: MergeCandidateConnectionResolvers<ContextType>;
  MergeCandidateEdge?: MergeCandidateEdgeResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  EntityType?: EntityTypeResolvers;
  SearchType?: SearchTypeResolvers;
  CityLevel?: CityLevelResolvers;
  AssociationKind?: AssociationKindResolvers;
  AgreementKind?: AgreementKindResolvers;
};
