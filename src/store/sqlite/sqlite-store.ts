import {
  type Article,
  BangGiaoError,
  type Edge,
  type EdgeType,
  type Entity,
  type EntityType,
  type GraphEvent,
  type Role,
} from '../../graph';
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
import type { Connection } from './connection';
import * as documents from './documents';
import * as edges from './edges';
import { entitiesNamed } from './entities-named';
import * as lists from './lists';
import { findNode } from './nodes';
import { records, recordsById } from './records';
import { itemsOfArticles } from './resolution-items';
import { nextRevision, revision } from './revision';
import { type ScanKind, scan } from './scan';
import { search } from './search';
import { SqliteWriter } from './sqlite-writer';
import { statistics } from './statistics';
import { countTies, findTies } from './ties';
import { timeline } from './timeline';
import { waitForLock } from './wait-for-lock';

export interface SqliteConnections {
  /** Null where the store is open for reading only. */
  readonly writer: Connection | null;
  /** The writer itself where the database lives in memory and has but one connection. */
  readonly reader: Connection;
}

/** The graph in one SQLite file: one connection writes, another reads what is committed. */
export class SqliteStore implements GraphStore {
  readonly #connections: SqliteConnections;
  readonly #timeoutMs: number;
  readonly #turns = new WriteTurns();
  #closed = false;
  readonly #work = new OwnWork();

  constructor(
    readonly url: string,
    connections: SqliteConnections,
    timeoutMs: number,
  ) {
    this.#connections = connections;
    this.#timeoutMs = timeoutMs;
  }

  async write<T>(work: (tx: GraphWriter) => Promise<T>): Promise<T> {
    this.#assertOpen();
    this.#work.assertOutside();
    const { writer } = this.#connections;
    if (!writer) throw new BangGiaoError('STORE_READ_ONLY', `${this.url} is open for reading only`);
    return this.#turns.take(this.#timeoutMs, () => this.#transaction(writer, work));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#turns.idle();
    const { writer, reader } = this.#connections;
    if (reader !== writer) reader.close();
    if (writer) {
      tidyUp(writer);
      writer.close();
    }
  }

  entities(ids: readonly string[]): Promise<Map<string, Entity>> {
    return this.#read((connection) => documents.entitiesFollowingRedirects(connection, ids));
  }

  events(ids: readonly string[]): Promise<Map<string, GraphEvent>> {
    return this.#read(
      (connection) => new Map(documents.eventsById(connection, ids).map((event) => [event.id, event])),
    );
  }

  articles(ids: readonly string[]): Promise<Map<string, StoredArticle>> {
    return this.#read(
      (connection) =>
        new Map(documents.articlesById(connection, ids).map((stored) => [stored.article.id, stored])),
    );
  }

  articlesAlone(ids: readonly string[]): Promise<Map<string, Article>> {
    return this.#read(
      (connection) =>
        new Map(documents.articlesAlone(connection, ids).map((article) => [article.id, article])),
    );
  }

  findNode(id: string, wanted?: WantedWithEvents): Promise<FoundNode> {
    return this.#read((connection) => findNode(connection, id, wanted));
  }

  findEntities(filter: EntityFilter, page: PageRequest<EntityOrder>): Promise<Page<Entity>> {
    return this.#read((connection) => lists.findEntities(connection, filter, page));
  }

  countEntities(filter: EntityFilter): Promise<number> {
    return this.#read((connection) => lists.countEntities(connection, filter));
  }

  findEvents(
    filter: EventFilter,
    page: PageRequest<EventOrder>,
    wanted?: WantedWithEvents,
  ): Promise<EventPage> {
    return this.#read((connection) => lists.findEvents(connection, filter, page, wanted));
  }

  countEvents(filter: EventFilter): Promise<number> {
    return this.#read((connection) => lists.countEvents(connection, filter));
  }

  findArticles(filter: ArticleFilter, page: PageRequest<ArticleOrder>): Promise<Page<Article>> {
    return this.#read((connection) => lists.findArticles(connection, filter, page));
  }

  countArticles(filter: ArticleFilter): Promise<number> {
    return this.#read((connection) => lists.countArticles(connection, filter));
  }

  entitiesNamed(folded: string, types?: readonly EntityType[]): Promise<Entity[]> {
    return this.#read((connection) => entitiesNamed(connection, folded, types));
  }

  search(request: SearchRequest): Promise<SearchResult> {
    return this.#read((connection) => search(connection, request));
  }

  partners(entityIds: readonly string[], type: EdgeType): Promise<Partner[]> {
    return this.#read((connection) => edges.partners(connection, entityIds, type));
  }

  signings(agreementIds: readonly string[]): Promise<Map<string, GraphEvent[]>> {
    return this.#read((connection) => edges.signings(connection, agreementIds));
  }

  edgesAt(entityIds: readonly string[], types: readonly EdgeType[]): Promise<Edge[]> {
    return this.#read((connection) => edges.edgesAt(connection, entityIds, types));
  }

  edgesAmong(entityIds: readonly string[], types: readonly EdgeType[]): Promise<Edge[]> {
    return this.#read((connection) => edges.edgesAmong(connection, entityIds, types));
  }

  degrees(entityIds: readonly string[]): Promise<Map<string, number>> {
    return this.#read((connection) => edges.degrees(connection, entityIds));
  }

  rolesOfPersons(personIds: readonly string[]): Promise<Role[]> {
    return this.#read((connection) => documents.rolesOfPersons(connection, personIds));
  }

  rolesIn(ofIds: readonly string[]): Promise<Role[]> {
    return this.#read((connection) => documents.rolesIn(connection, ofIds));
  }

  mentionsIn(articleIds: readonly string[]): Promise<GraphMention[]> {
    return this.#read((connection) => documents.mentionsIn(connection, articleIds));
  }

  itemsOfArticles(articleIds: readonly string[]): Promise<ResolutionItem[]> {
    return this.#read((connection) => itemsOfArticles(connection, articleIds));
  }

  statistics(): Promise<Statistics> {
    return this.#read(statistics);
  }

  revision(): Promise<string> {
    return this.#read(revision);
  }

  timeline(filter: EventFilter, by: TimelineUnit): Promise<TimelineBucket[]> {
    return this.#read((connection) => timeline(connection, filter, by));
  }

  findTies(filter: TieFilter, page: PageRequest<TieOrder>): Promise<Page<Tie>> {
    return this.#read((connection) => findTies(connection, filter, page));
  }

  countTies(filter: TieFilter): Promise<number> {
    return this.#read((connection) => countTies(connection, filter));
  }

  records(request: RecordRequest): Promise<StoreRecord[]> {
    return this.#read((connection) => records(connection, request));
  }

  recordsById(kind: RecordKind, ids: readonly string[]): Promise<StoreRecord[]> {
    return this.#read((connection) => recordsById(connection, kind, ids));
  }

  scan(kind: ScanKind, after: string | null, limit: number): Promise<string[]> {
    return this.#read((connection) => scan(connection, kind, after, limit));
  }

  #assertOpen(): void {
    if (this.#closed) throw new BangGiaoError('STORE_UNAVAILABLE', `${this.url} has been closed`);
  }

  async #transaction<T>(writer: Connection, work: (tx: GraphWriter) => Promise<T>): Promise<T> {
    await waitForLock(this.#timeoutMs, () => writer.exec('BEGIN IMMEDIATE'));
    const tx = new SqliteWriter(writer);
    try {
      const result = await this.#work.run(() => work(tx));
      nextRevision(writer);
      writer.exec('COMMIT');
      return result;
    } finally {
      tx.end();
      // Some failures, such as a full disk, have rolled back already.
      if (writer.inTransaction) writer.exec('ROLLBACK');
    }
  }

  /** Runs `read`, which may use several statements, on one committed state. */
  async #read<T>(read: (connection: Connection) => T): Promise<T> {
    this.#assertOpen();
    const { reader, writer } = this.#connections;
    if (reader === writer) {
      while (this.#turns.busy && !this.#work.inside) await this.#turns.idle();
      return read(reader);
    }
    reader.exec('BEGIN');
    try {
      return read(reader);
    } finally {
      reader.exec('ROLLBACK');
    }
  }
}

/** Moves the journal into the file, so that the file alone is the whole store; no matter if others are using it. */
function tidyUp(writer: Connection): void {
  try {
    writer.all('PRAGMA optimize');
    writer.all('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // What is committed is safe in the journal; whoever opens the store next moves it.
  }
}
