import type {
  Article,
  CityLevel,
  CountryCode,
  Edge,
  EdgeType,
  Entity,
  EntityType,
  EventStatus,
  EventType,
  Extraction,
  GraphEvent,
  PartialDate,
  Role,
} from '../graph';

/**
 * Where the graph lives. Every implementation answers alike; the suite in `tests/contract` is the specification.
 * Failures are `BangGiaoError`s with a `STORE_*` code.
 */
export interface GraphStore extends GraphReader {
  /** The address that it was opened with, without secrets. */
  readonly url: string;
  /**
   * Runs `work` in one write transaction: all of it is stored or nothing. One writer at a time;
   * waits for its turn with a bound, then fails with `STORE_LOCKED`. `work` may be run again where the
   * database asks for a retry, so it must have no effect but through `tx`.
   */
  write<T>(work: (tx: GraphWriter) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** An article with what extraction read from it, as stored. */
export interface StoredArticle {
  readonly article: Article;
  readonly extraction: Extraction;
  /** Digest of the article and the extractor's version: equal digests mean that there is nothing to do. */
  readonly digest: string;
}

/** The steps of resolution, in order: a step's blocking keys may depend on the results of those before it. */
export const RESOLUTION_STAGES = ['place', 'village', 'body', 'person', 'agreement', 'event'] as const;
export type ResolutionStage = (typeof RESOLUTION_STAGES)[number];

/**
 * One thing that an article says (an entity or a claim, by its local id), a block in which resolution
 * compares it with others, and the entity or event of the graph that it became part of.
 * An item may stand in several blocks: one row for each; (stage, articleId, localId, block) is unique.
 */
export interface ResolutionItem {
  readonly stage: ResolutionStage;
  readonly articleId: string;
  /** Local id in the article's extraction; `^` and a gazetteer id for a place that the article only implies. */
  readonly localId: string;
  readonly block: string;
  readonly targetId: string;
  /** What resolution has to know of the item to compare it; opaque to the store, may be empty. */
  readonly facts: string;
}

/** Items of one block that say the same: resolution gives them one target, however many they are. */
export interface ResolutionGroup {
  readonly block: string;
  readonly facts: string;
  readonly targetId: string;
  /** Number of items, at least 1. */
  readonly size: number;
}

/** A mention of an entity at its place in an article's text. */
export interface GraphMention {
  readonly articleId: string;
  readonly entityId: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a store keeps beside the graph, because no article says it: who may ask (`token`), what people decided (`decision`),
 * who changed what (`audit`), and what was newly reported (`report`).
 */
export const RECORD_KINDS = ['token', 'decision', 'audit', 'report'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One such record. Its body is opaque to the store. Ids are of one kind only and not empty; their order is that of code points. */
export interface StoreRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly body: string;
}

export interface RecordRequest {
  readonly kind: RecordKind;
  /** Only ids after this one; null or absent: from the start. */
  readonly after?: string | null;
  readonly limit: number;
  /** Take the last `limit` records instead of the first (they still come in ascending order). */
  readonly fromEnd?: boolean;
}

/** What one write changes. Deletions are applied before insertions. Edges follow from the events (`edgesOf`). */
export interface GraphDelta {
  readonly putArticles?: readonly StoredArticle[];
  /** Also removes the mentions and resolution items of these articles. */
  readonly deleteArticles?: readonly string[];
  /** For each article named: its resolution items of these stages are replaced. */
  readonly replaceItems?: readonly {
    readonly articleId: string;
    readonly stage: ResolutionStage;
    readonly items: readonly ResolutionItem[];
  }[];
  readonly replaceMentions?: readonly {
    readonly articleId: string;
    readonly mentions: readonly GraphMention[];
  }[];
  readonly putEntities?: readonly Entity[];
  readonly deleteEntities?: readonly string[];
  readonly putEvents?: readonly GraphEvent[];
  readonly deleteEvents?: readonly string[];
  readonly putRoles?: readonly Role[];
  readonly deleteRoles?: readonly string[];
  /** Old ids that answer as new ones. */
  readonly putRedirects?: readonly { readonly from: string; readonly to: string }[];
  readonly deleteRedirects?: readonly string[];
  readonly putRecords?: readonly StoreRecord[];
  readonly deleteRecords?: readonly Pick<StoreRecord, 'kind' | 'id'>[];
}

/** What resolution may see and do inside a write transaction. */
export interface GraphWriter {
  /** Digests of those of the articles that are stored. */
  digests(articleIds: readonly string[]): Promise<Map<string, string>>;
  storedArticles(articleIds: readonly string[]): Promise<StoredArticle[]>;
  itemsOfArticles(articleIds: readonly string[]): Promise<ResolutionItem[]>;
  /** Items of one stage in any of the blocks, sorted by article id, local id, block. */
  itemsInBlocks(stage: ResolutionStage, blocks: readonly string[]): Promise<ResolutionItem[]>;
  /**
   * The same items grouped by block, facts and target, sorted by block, facts, target. A block may have as many
   * items as there are articles but only few groups, so this must not read item by item (a covering index).
   */
  groupsInBlocks(stage: ResolutionStage, blocks: readonly string[]): Promise<ResolutionGroup[]>;
  entities(ids: readonly string[]): Promise<Entity[]>;
  events(ids: readonly string[]): Promise<GraphEvent[]>;
  /** Roles whose person is one of these. */
  rolesOfPersons(personIds: readonly string[]): Promise<Role[]>;
  /** Entities whose `placeId` is one of these. */
  entitiesIn(placeIds: readonly string[]): Promise<Entity[]>;
  records(request: RecordRequest): Promise<StoreRecord[]>;
  apply(delta: GraphDelta): Promise<void>;
}

export type SortDirection = 'ASC' | 'DESC';

/** One page of a list in keyset order. A position is the sort values of an item, its id last. */
export interface PageRequest<Field extends string> {
  /** At most this many items; positive. */
  readonly limit: number;
  readonly orderBy: { readonly field: Field; readonly direction: SortDirection };
  /** Items strictly after this position in the given order; null or absent: from the start. */
  readonly after?: Position | null;
  /** Items strictly before this position. */
  readonly before?: Position | null;
  /** Take the last `limit` items of the range instead of the first (they still come in the given order). */
  readonly fromEnd?: boolean;
}

/** Sort value and id. Dates that are not known sort after all known ones when ascending, before when descending. */
export interface Position {
  readonly value: string | number | null;
  readonly id: string;
}

export interface Page<T> {
  readonly items: readonly { readonly node: T; readonly position: Position }[];
  /** Whether the range goes on beyond this page, in the direction of reading. */
  readonly hasMore: boolean;
}

/** What events refer to that is wanted with them: one reading instead of two. */
export interface WantedWithEvents {
  /** Participants, places and what was signed. */
  readonly entities?: boolean;
  /** Articles that report them. */
  readonly articles?: boolean;
}

/** What was wanted, each once, in no order; what is not stored, or under another id now, is not in it. */
export interface ReferredTo {
  readonly entities: readonly Entity[];
  readonly articles: readonly Article[];
}

export type EventPage = Page<GraphEvent> & ReferredTo;

/** Something that has an id; what it refers to, where it is an event. */
export interface FoundNode extends ReferredTo {
  readonly node: Entity | GraphEvent | Article | null;
}

/** Entities, and whether what belongs to a place (places in it, its bodies, people with a role there) counts with it. */
export interface EntitySet {
  readonly ids: readonly string[];
  readonly withAffiliates: boolean;
}

/** Conditions on events; all given ones must hold. */
export interface EventFilter {
  readonly ids?: readonly string[];
  readonly types?: readonly EventType[];
  readonly statuses?: readonly EventStatus[];
  /** Events whose date can lie in the period (inclusive, partial dates allowed). Undated ones are left out. */
  readonly during?: { readonly from?: PartialDate; readonly to?: PartialDate };
  /** One set a member: the event must have a participant in each (different participants for different sets). */
  readonly involvingAll?: readonly EntitySet[];
  readonly involvingAny?: EntitySet;
  /** Sets on opposite sides of the event: one tied pair must have an end in each. */
  readonly between?: readonly [EntitySet, EntitySet];
  /** Some participant is of, or belongs to a place of, one of these countries. */
  readonly countries?: readonly CountryCode[];
  /** One tied pair joins two different countries of the list. For signings: two signatories do. */
  readonly acrossCountries?: readonly CountryCode[];
  /** Events that took place in one of these; with affiliates, in what lies in them too. */
  readonly places?: EntitySet;
  readonly articleIds?: readonly string[];
  readonly publishers?: readonly string[];
  readonly minReports?: number;
}

export type EventOrder = 'DATE' | 'REPORTS';

export interface EntityFilter {
  readonly ids?: readonly string[];
  readonly types?: readonly EntityType[];
  /** City: lies directly in; body: belongs to. */
  readonly placeIds?: readonly string[];
  readonly levels?: readonly CityLevel[];
  readonly countries?: readonly CountryCode[];
  /** Person, body or place that signed the agreement. */
  readonly signedBy?: EntitySet;
  /** Agreements whose signing can lie in the period. */
  readonly signedDuring?: { readonly from?: PartialDate; readonly to?: PartialDate };
}

/** `DATE` orders agreements by the day of signing. */
export type EntityOrder = 'NAME' | 'DATE';

export interface ArticleFilter {
  readonly languages?: readonly string[];
  readonly publishers?: readonly string[];
  readonly during?: { readonly from?: PartialDate; readonly to?: PartialDate };
  readonly mentioning?: EntitySet;
}

export type ArticleOrder = 'PUBLISHED' | 'TITLE';

/** Someone or something tied to an entity by edges of one type, with the events that tie them. */
export interface Partner {
  readonly entityId: string;
  readonly partnerId: string;
  /** Date of the earliest edge, null where none is dated. */
  readonly first: PartialDate | null;
  readonly last: PartialDate | null;
  /** Sorted by date, then id; undated last. */
  readonly eventIds: readonly string[];
}

export interface SearchRequest {
  /** At most 500 UTF-16 units; more fails with `LIMIT_EXCEEDED`. */
  readonly text: string;
  readonly types: readonly (EntityType | 'Article')[];
  readonly limit: number;
  /** Hits strictly after this position; null or absent: from the best. */
  readonly after?: SearchPosition | null;
  /** Hits strictly before this position. */
  readonly before?: SearchPosition | null;
  /** Take the last `limit` hits of the range instead of the first (they still come best first). */
  readonly fromEnd?: boolean;
}

/** Where a hit stands: those with a higher score first, then those with more edges, then by id. */
export interface SearchPosition {
  readonly score: number;
  /** Number of edges; 0 for articles. */
  readonly degree: number;
  readonly id: string;
}

/** A page of hits, best first. */
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** Number of hits in all, on this page or not. */
  readonly total: number;
  /** Whether the range goes on beyond this page, in the direction of reading. */
  readonly hasMore: boolean;
}

export interface SearchHit extends SearchPosition {
  readonly kind: EntityType | 'Article';
  /** Higher is better; exact name 1, then other names, prefixes, near misses. */
  readonly score: number;
  /** The name or title that matched. */
  readonly matched: string;
}

export interface Statistics {
  readonly articles: number;
  readonly events: number;
  readonly entities: Readonly<Record<EntityType, number>>;
  readonly edges: Readonly<Record<EdgeType, number>>;
  readonly firstEvent: PartialDate | null;
  readonly lastEvent: PartialDate | null;
  readonly languages: readonly { readonly language: string; readonly articles: number }[];
}

/** Events by type. */
export interface EventCounts {
  readonly meetings: number;
  readonly signings: number;
  readonly twinnings: number;
}

export const TIMELINE_UNITS = ['YEAR', 'QUARTER', 'MONTH', 'DAY'] as const;
export type TimelineUnit = (typeof TIMELINE_UNITS)[number];

/** Events of one year, quarter, month or day. */
export interface TimelineBucket extends EventCounts {
  /** First day, `YYYY-MM-DD`; null for events of which it is not known in which bucket they were. */
  readonly start: string | null;
}

/** Which ties of places are asked for; all conditions must hold. */
export interface TieFilter {
  /** Events that count. */
  readonly events: EventFilter;
  /**
   * Each end of a tie counts for the nearest place of this level that it is or lies in, or for its country. A body
   * lies in its place, a person in the bodies and places of their roles. A city that lies nowhere counts as a province.
   */
  readonly level: CityLevel | 'country';
  /** The two are of different countries of the list. */
  readonly acrossCountries?: readonly CountryCode[];
}

/** Two different places and the events that tie what is or lies in one with what is or lies in the other. */
export interface Tie {
  /** Id of the place, or code of the country; smaller than `b`. */
  readonly a: string;
  readonly b: string;
  readonly events: number;
  readonly first: PartialDate | null;
  readonly last: PartialDate | null;
  /** By year, events without a date last. */
  readonly years: readonly (EventCounts & { readonly year: number | null })[];
}

/** `EVENTS`: by their number, then by the last one. `LAST`: by date of the last one, then by number. Undated is least. */
export type TieOrder = 'EVENTS' | 'LAST';

/** Reads never block on writes, and each sees one committed state. Unknown ids are left out of answers. */
export interface GraphReader {
  /** Entities by id; an id that went into another answers with that one, under the id asked for. */
  entities(ids: readonly string[]): Promise<Map<string, Entity>>;
  events(ids: readonly string[]): Promise<Map<string, GraphEvent>>;
  articles(ids: readonly string[]): Promise<Map<string, StoredArticle>>;
  /** Articles without what was read from them. */
  articlesAlone(ids: readonly string[]): Promise<Map<string, Article>>;
  /** The entity of this id (one that it went into, where there is none), else the event, else the article, else null. */
  findNode(id: string, wanted?: WantedWithEvents): Promise<FoundNode>;

  findEntities(filter: EntityFilter, page: PageRequest<EntityOrder>): Promise<Page<Entity>>;
  countEntities(filter: EntityFilter): Promise<number>;
  findEvents(
    filter: EventFilter,
    page: PageRequest<EventOrder>,
    wanted?: WantedWithEvents,
  ): Promise<EventPage>;
  countEvents(filter: EventFilter): Promise<number>;
  findArticles(filter: ArticleFilter, page: PageRequest<ArticleOrder>): Promise<Page<Article>>;
  countArticles(filter: ArticleFilter): Promise<number>;

  /** Entities one of whose names folds to exactly `folded`, sorted by id. */
  entitiesNamed(folded: string, types?: readonly EntityType[]): Promise<Entity[]>;
  search(request: SearchRequest): Promise<SearchResult>;

  /** Partners of each of the entities by edges of one type, sorted by number of events (most first), then id. */
  partners(entityIds: readonly string[], type: EdgeType): Promise<Partner[]>;
  /** Events in which the agreements were signed, by agreement id. */
  signings(agreementIds: readonly string[]): Promise<Map<string, GraphEvent[]>>;
  /** Edges that touch any of the entities, sorted by id. */
  edgesAt(entityIds: readonly string[], types: readonly EdgeType[]): Promise<Edge[]>;
  /** Edges both of whose ends are among the entities, sorted by id. */
  edgesAmong(entityIds: readonly string[], types: readonly EdgeType[]): Promise<Edge[]>;
  /** Number of edges that touch each of the entities. */
  degrees(entityIds: readonly string[]): Promise<Map<string, number>>;
  rolesOfPersons(personIds: readonly string[]): Promise<Role[]>;
  rolesIn(ofIds: readonly string[]): Promise<Role[]>;
  mentionsIn(articleIds: readonly string[]): Promise<GraphMention[]>;
  /** Resolution items of the articles, sorted by article id, stage, local id, block; for checks. */
  itemsOfArticles(articleIds: readonly string[]): Promise<ResolutionItem[]>;

  statistics(): Promise<Statistics>;
  /** Text that is another after each write, and in each other store: while it is the same, so are all answers. */
  revision(): Promise<string>;
  /** Events by when they were, in order of `start`, null last. Spans without events are left out. */
  timeline(filter: EventFilter, by: TimelineUnit): Promise<TimelineBucket[]>;
  findTies(filter: TieFilter, page: PageRequest<TieOrder>): Promise<Page<Tie>>;
  countTies(filter: TieFilter): Promise<number>;
  /** Records of one kind, sorted by id. */
  records(request: RecordRequest): Promise<StoreRecord[]>;
  /** Records under exactly these ids, sorted by id. */
  recordsById(kind: RecordKind, ids: readonly string[]): Promise<StoreRecord[]>;
  /** Every id of one kind in order, a batch at a time, for checks and exports. */
  scan(kind: 'article' | 'entity' | 'event' | 'role', after: string | null, limit: number): Promise<string[]>;
}
