import { edgesOf, type GraphEvent } from '../graph';
import type { EventFilter, GraphReader, Position } from '../store';
import { flatten, type GraphStreams, reportsOf } from './graph-streams';

/** So many of a kind are in memory at a time. */
const BATCH = 500;

/**
 * The part of the graph that belongs to the events which a filter lets through: these events, by date; who took part,
 * what was signed, where they were and the places around; the articles that report them. Ids of these are held in
 * memory, all else is read as it is asked for.
 */
export function selectedStreams(reader: GraphReader, filter: EventFilter): GraphStreams {
  const events = () => eventsOf(reader, filter);
  const entityIds = once(() => entityIdsOf(reader, events()));
  const articleIds = once(() => idsOf(events(), ({ reports }) => reports.map(({ articleId }) => articleId)));
  return {
    reader,
    events,
    edges: () => flatten(events(), edgesOf),
    reports: () => flatten(events(), reportsOf),
    entities: () => readAll(entityIds, async (ids) => inOrder(ids, await reader.entities(ids))),
    roles: () => readAll(entityIds, (ids) => reader.rolesOfPersons(ids)),
    articles: () => readAll(articleIds, async (ids) => inOrder(ids, await reader.articles(ids))),
    mentions: () => readAll(articleIds, (ids) => reader.mentionsIn(ids)),
    items: () => readAll(articleIds, (ids) => reader.itemsOfArticles(ids)),
  };
}

async function* eventsOf(reader: GraphReader, filter: EventFilter): AsyncGenerator<GraphEvent> {
  const orderBy = { field: 'DATE', direction: 'ASC' } as const;
  for (let after: Position | null = null, more = true; more; ) {
    const page: Awaited<ReturnType<GraphReader['findEvents']>> = await reader.findEvents(filter, {
      limit: BATCH,
      orderBy,
      after,
    });
    for (const { node } of page.items) yield node;
    after = page.items.at(-1)?.position ?? null;
    more = page.hasMore;
  }
}

async function entityIdsOf(reader: GraphReader, events: AsyncIterable<GraphEvent>): Promise<string[]> {
  const named = await idsOf(events, (event) => [
    ...event.participants.map(({ entityId }) => entityId),
    ...event.pairs.flat(),
    ...[event.placeId, event.agreementId].flatMap((id) => id ?? []),
  ]);
  const found = new Set(named);
  for (let level = named; level.length > 0; ) level = await placesAround(reader, level, found);
  return [...found].sort();
}

/** Ids of the places and bodies that those with the ids lie in or hold roles in, where they are not in the set yet; now they are. */
async function placesAround(
  reader: GraphReader,
  ids: readonly string[],
  found: Set<string>,
): Promise<string[]> {
  const around = new Set<string>();
  const add = (id: string | null) => {
    if (id !== null && !found.has(id)) around.add(id);
  };
  for (let start = 0; start < ids.length; start += BATCH) {
    const some = ids.slice(start, start + BATCH);
    for (const { placeId } of (await reader.entities(some)).values()) add(placeId);
    for (const { ofId } of await reader.rolesOfPersons(some)) add(ofId);
  }
  for (const id of around) found.add(id);
  return [...around];
}

async function idsOf(
  events: AsyncIterable<GraphEvent>,
  ids: (event: GraphEvent) => readonly string[],
): Promise<string[]> {
  const found = new Set<string>();
  for await (const event of events) for (const id of ids(event)) found.add(id);
  return [...found].sort();
}

function inOrder<T>(ids: readonly string[], found: ReadonlyMap<string, T>): T[] {
  return ids.flatMap((id) => found.get(id) ?? []);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function* readAll<T>(
  ids: () => Promise<readonly string[]>,
  read: (ids: readonly string[]) => Promise<readonly T[]>,
): AsyncGenerator<T> {
  const all = await ids();
  for (let start = 0; start < all.length; start += BATCH) yield* await read(all.slice(start, start + BATCH));
}
