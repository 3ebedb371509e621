import { type Edge, type Entity, type Evidence, edgesOf, type GraphEvent, type Role } from '../graph';
import {
  type GraphMention,
  type GraphReader,
  type ResolutionItem,
  type StoredArticle,
  scanAll,
} from '../store';

/** So many of a kind are in memory at a time. */
const BATCH = 500;

/** One article's report of one event. */
export interface ReportRow {
  readonly eventId: string;
  readonly articleId: string;
  readonly evidence: readonly Evidence[];
}

/**
 * The graph as streams, sorted by id where nothing else is said. Each call reads from the beginning; memory stays flat
 * however much there is.
 */
export interface GraphStreams {
  /** For looking up what a row refers to. Ask for many at a time. */
  readonly reader: GraphReader;
  articles(): AsyncIterable<StoredArticle>;
  entities(): AsyncIterable<Entity>;
  events(): AsyncIterable<GraphEvent>;
  /** By person, then id. */
  roles(): AsyncIterable<Role>;
  /** By event, then edge. */
  edges(): AsyncIterable<Edge>;
  /** By event, then article. */
  reports(): AsyncIterable<ReportRow>;
  /** By article, then place in the text. */
  mentions(): AsyncIterable<GraphMention>;
  /** What resolution keeps of each article, by article. */
  items(): AsyncIterable<ResolutionItem>;
}

export function graphStreams(reader: GraphReader): GraphStreams {
  const events = () => readAll(reader, 'event', async (ids) => [...(await reader.events(ids)).values()]);
  return {
    reader,
    articles: () => readAll(reader, 'article', async (ids) => [...(await reader.articles(ids)).values()]),
    entities: () => readAll(reader, 'entity', async (ids) => [...(await reader.entities(ids)).values()]),
    events,
    roles: () => readAll(reader, 'entity', (ids) => reader.rolesOfPersons(ids)),
    edges: () => flatten(events(), edgesOf),
    reports: () => flatten(events(), reportsOf),
    mentions: () => readAll(reader, 'article', (ids) => reader.mentionsIn(ids)),
    items: () => readAll(reader, 'article', (ids) => reader.itemsOfArticles(ids)),
  };
}

/** What each article says of an event. */
export function reportsOf({ id, reports }: GraphEvent): ReportRow[] {
  return reports.map(({ articleId, evidence }) => ({ eventId: id, articleId, evidence }));
}

async function* readAll<T>(
  reader: GraphReader,
  kind: Parameters<GraphReader['scan']>[0],
  read: (ids: readonly string[]) => Promise<readonly T[]>,
): AsyncGenerator<T> {
  for await (const ids of scanAll(reader, kind, BATCH)) yield* await read(ids);
}

/** The parts of all items, one after the other. */
export async function* flatten<T, U>(
  items: AsyncIterable<T>,
  parts: (item: T) => readonly U[],
): AsyncGenerator<U> {
  for await (const item of items) yield* parts(item);
}
