import type { Article, Edge, EdgeType, Entity, EntityType, GraphEvent, Role } from '../../graph';
import { BangGiaoError } from '../../graph';
import type {
  ArticleFilter,
  ArticleOrder,
  EntityFilter,
  EntityOrder,
  EventFilter,
  EventOrder,
  EventPage,
  FoundNode,
  GraphMention,
  GraphStore,
  GraphWriter,
  Page,
  PageRequest,
  Partner,
  RecordKind,
  RecordRequest,
  ResolutionItem,
  SearchRequest,
  SearchResult,
  Statistics,
  StoredArticle,
  StoreRecord,
  Tie,
  TieFilter,
  TieOrder,
  TimelineBucket,
  TimelineUnit,
  WantedWithEvents,
} from '../graph-store';
import { OwnWork } from '../own-work';
import { WriteTurns } from '../write-turns';
import { articleConditions } from './article-filter';
import type { Database } from './database';
import * as documents from './documents';
import * as edges from './edges';
import { entitiesNamed } from './entities-named';
import { entityConditions } from './entity-filter';
import { eventConditions } from './event-filter';
import { ARTICLES, count, ENTITIES, EVENTS, findEventPage, findPage } from './lists';
import { assertKnown } from './migrate';
import { Neo4jWriter } from './neo4j-writer';
import { findNode } from './node';
import { records, recordsById } from './records';
import { itemsOfArticles } from './resolution-items';
import { revision } from './revision';
import type { Run } from './run';
import { type ScanKind, scan } from './scan';
import { search } from './search';
import { statistics } from './statistics';
import { countTies, findTies } from './ties';
import { timeline } from './timeline';

/** The graph in a Neo4j database. */
export class Neo4jStore implements GraphStore {
  readonly url: string;
  readonly #database: Database;
  readonly #readonly: boolean;
  readonly #timeoutMs: number;
  readonly #turns = new WriteTurns();
  readonly #work = new OwnWork();
  #closed = false;

  constructor(database: Database, options: { readonly readonly: boolean; readonly busyTimeoutMs: number }) {
    this.url = database.settings.url;
    this.#database = database;
    this.#readonly = options.readonly;
    this.#timeoutMs = options.busyTimeoutMs;
  }

  async write<T>(work: (tx: GraphWriter) => Promise<T>): Promise<T> {
    this.#assertOpen();
    this.#work.assertOutside();
    if (this.#readonly) {
      throw new BangGiaoError('STORE_READ_ONLY', `${this.url} is open for reading only`);
    }
    return this.#turns.take(this.#timeoutMs, () =>
      this.#database.write(this.#timeoutMs, (run, version) => {
        assertKnown(this.#database, version);
        return this.#doWork(run, work);
      }),
    );
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#turns.idle();
    await this.#database.close();
  }

  entities(ids: readonly string[]): Promise<Map<string, Entity>> {
    return this.#read((run) => documents.entitiesFollowingRedirects(run, ids));
  }

  events(ids: readonly string[]): Promise<Map<string, GraphEvent>> {
    return this.#read(
      async (run) => new Map((await documents.eventsById(run, ids)).map((event) => [event.id, event])),
    );
  }

  articles(ids: readonly string[]): Promise<Map<string, StoredArticle>> {
    return this.#read(
      async (run) =>
        new Map((await documents.articlesById(run, ids)).map((stored) => [stored.article.id, stored])),
    );
  }

  articlesAlone(ids: readonly string[]): Promise<Map<string, Article>> {
    return this.#read(
      async (run) =>
        new Map((await documents.articlesAlone(run, ids)).map((article) => [article.id, article])),
    );
  }

  findNode(id: string, wanted?: WantedWithEvents): Promise<FoundNode> {
    return this.#read((run) => findNode(run, id, wanted));
  }

  findEntities(filter: EntityFilter, page: PageRequest<EntityOrder>): Promise<Page<Entity>> {
    return this.#read((run) => findPage(run, ENTITIES, (reading) => entityConditions(reading, filter), page));
  }

  countEntities(filter: EntityFilter): Promise<number> {
    return this.#read((run) => count(run, ENTITIES, (reading) => entityConditions(reading, filter)));
  }

  findEvents(
    filter: EventFilter,
    page: PageRequest<EventOrder>,
    wanted?: WantedWithEvents,
  ): Promise<EventPage> {
    return this.#read((run) =>
      findEventPage(run, (reading) => eventConditions(reading, filter), page, wanted),
    );
  }

  countEvents(filter: EventFilter): Promise<number> {
    return this.#read((run) => count(run, EVENTS, (reading) => eventConditions(reading, filter)));
  }

  findArticles(filter: ArticleFilter, page: PageRequest<ArticleOrder>): Promise<Page<Article>> {
    return this.#read((run) =>
      findPage(run, ARTICLES, (reading) => articleConditions(reading, filter), page),
    );
  }

  countArticles(filter: ArticleFilter): Promise<number> {
    return this.#read((run) => count(run, ARTICLES, (reading) => articleConditions(reading, filter)));
  }

  entitiesNamed(folded: string, types?: readonly EntityType[]): Promise<Entity[]> {
    return this.#read((run) => entitiesNamed(run, folded, types));
  }

  search(request: SearchRequest): Promise<SearchResult> {
    return this.#read((run) => search(run, request));
  }

  partners(entityIds: readonly string[], type: EdgeType): Promise<Partner[]> {
    return this.#read((run) => edges.partners(run, entityIds, type));
  }

  signings(agreementIds: readonly string[]): Promise<Map<string, GraphEvent[]>> {
    return this.#read((run) => edges.signings(run, agreementIds));
  }

  edgesAt(entityIds: readonly string[], types: readonly EdgeType[]): Promise<Edge[]> {
    return this.#read((run) => edges.edgesAt(run, entityIds, types));
  }

  edgesAmong(entityIds: readonly string[], types: readonly EdgeType[]): Promise<Edge[]> {
    return this.#read((run) => edges.edgesAmong(run, entityIds, types));
  }

  degrees(entityIds: readonly string[]): Promise<Map<string, number>> {
    return this.#read((run) => edges.degrees(run, entityIds));
  }

  rolesOfPersons(personIds: readonly string[]): Promise<Role[]> {
    return this.#read((run) => documents.rolesOfPersons(run, personIds));
  }

  rolesIn(ofIds: readonly string[]): Promise<Role[]> {
    return this.#read((run) => documents.rolesIn(run, ofIds));
  }

  mentionsIn(articleIds: readonly string[]): Promise<GraphMention[]> {
    return this.#read((run) => documents.mentionsIn(run, articleIds));
  }

  itemsOfArticles(articleIds: readonly string[]): Promise<ResolutionItem[]> {
    return this.#read((run) => itemsOfArticles(run, articleIds));
  }

  statistics(): Promise<Statistics> {
    return this.#read(statistics);
  }

  revision(): Promise<string> {
    return this.#read(revision);
  }

  timeline(filter: EventFilter, by: TimelineUnit): Promise<TimelineBucket[]> {
    return this.#read((run) => timeline(run, filter, by));
  }

  findTies(filter: TieFilter, page: PageRequest<TieOrder>): Promise<Page<Tie>> {
    return this.#read((run) => findTies(run, filter, page));
  }

  countTies(filter: TieFilter): Promise<number> {
    return this.#read((run) => countTies(run, filter));
  }

  records(request: RecordRequest): Promise<StoreRecord[]> {
    return this.#read((run) => records(run, request));
  }

  recordsById(kind: RecordKind, ids: readonly string[]): Promise<StoreRecord[]> {
    return this.#read((run) => recordsById(run, kind, ids));
  }

  scan(kind: ScanKind, after: string | null, limit: number): Promise<string[]> {
    return this.#read((run) => scan(run, kind, after, limit));
  }

  #assertOpen(): void {
    if (this.#closed) throw new BangGiaoError('STORE_UNAVAILABLE', `${this.url} has been closed`);
  }

  async #doWork<T>(run: Run, work: (tx: GraphWriter) => Promise<T>): Promise<T> {
    const tx = new Neo4jWriter(run);
    try {
      return await this.#work.run(() => work(tx));
    } finally {
      tx.end();
    }
  }

  async #read<T>(read: (run: Run) => Promise<T>): Promise<T> {
    this.#assertOpen();
    return read(this.#database.read);
  }
}
