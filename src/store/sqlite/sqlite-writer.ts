import { BangGiaoError, type Entity, type GraphEvent, type Role } from '../../graph';
import type {
  GraphDelta,
  GraphWriter,
  RecordRequest,
  ResolutionGroup,
  ResolutionItem,
  ResolutionStage,
  StoredArticle,
  StoreRecord,
} from '../graph-store';
import { applyDelta } from './apply';
import type { Connection } from './connection';
import * as documents from './documents';
import { records } from './records';
import * as resolutionItems from './resolution-items';

/** What work inside a write transaction sees and does; of no use once the transaction is over. */
export class SqliteWriter implements GraphWriter {
  #connection: Connection | null;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Ends the use of this writer. */
  end(): void {
    this.#connection = null;
  }

  async digests(articleIds: readonly string[]): Promise<Map<string, string>> {
    return documents.digestsById(this.#open(), articleIds);
  }

  async storedArticles(articleIds: readonly string[]): Promise<StoredArticle[]> {
    return documents.articlesById(this.#open(), articleIds);
  }

  async itemsOfArticles(articleIds: readonly string[]): Promise<ResolutionItem[]> {
    return resolutionItems.itemsOfArticles(this.#open(), articleIds);
  }

  async itemsInBlocks(stage: ResolutionStage, blocks: readonly string[]): Promise<ResolutionItem[]> {
    return resolutionItems.itemsInBlocks(this.#open(), stage, blocks);
  }

  async groupsInBlocks(stage: ResolutionStage, blocks: readonly string[]): Promise<ResolutionGroup[]> {
    return resolutionItems.groupsInBlocks(this.#open(), stage, blocks);
  }

  async entities(ids: readonly string[]): Promise<Entity[]> {
    return documents.entitiesById(this.#open(), ids);
  }

  async events(ids: readonly string[]): Promise<GraphEvent[]> {
    return documents.eventsById(this.#open(), ids);
  }

  async rolesOfPersons(personIds: readonly string[]): Promise<Role[]> {
    return documents.rolesOfPersons(this.#open(), personIds);
  }

  async entitiesIn(placeIds: readonly string[]): Promise<Entity[]> {
    return documents.entitiesIn(this.#open(), placeIds);
  }

  async records(request: RecordRequest): Promise<StoreRecord[]> {
    return records(this.#open(), request);
  }

  async apply(delta: GraphDelta): Promise<void> {
    applyDelta(this.#open(), delta);
  }

  #open(): Connection {
    if (this.#connection) return this.#connection;
    throw new BangGiaoError('USAGE', 'the write transaction is over; await everything inside write()');
  }
}
