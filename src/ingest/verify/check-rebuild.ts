import { isDeepStrictEqual } from 'node:util';
import type { Gazetteer } from '../../gazetteer';
import { type GraphReader, openStore, scanAll } from '../../store';
import { rebuildGraph } from '../rebuild';
import { storedDecisions } from '../update/decisions';
import type { Violation } from './violation';

const BATCH = 200;

/** Checks that the stored graph is the one that the stored extractions give when all is worked out anew. */
export async function* checkRebuild(store: GraphReader, gazetteer: Gazetteer): AsyncGenerator<Violation> {
  const anew = await openStore('sqlite::memory:');
  try {
    await rebuildGraph(store, anew, gazetteer);
    yield* compare('entity', store, anew, (reader, ids) => reader.entities(ids));
    yield* compare('event', store, anew, (reader, ids) => reader.events(ids));
    yield* compareRedirects(store, anew);
    yield* compareRows('role', 'entity', store, anew, (reader, ids) => reader.rolesOfPersons(ids));
    yield* compareRows('mention', 'article', store, anew, (reader, ids) => reader.mentionsIn(ids));
    yield* compareRows('resolution item', 'article', store, anew, (reader, ids) =>
      reader.itemsOfArticles(ids),
    );
  } finally {
    await anew.close();
  }
}

async function* compare<T>(
  kind: 'entity' | 'event',
  store: GraphReader,
  anew: GraphReader,
  read: (reader: GraphReader, ids: readonly string[]) => Promise<Map<string, T>>,
): AsyncGenerator<Violation> {
  for await (const ids of scanAll(store, kind, BATCH)) {
    const [stored, expected] = await Promise.all([read(store, ids), read(anew, ids)]);
    for (const id of ids) {
      if (isDeepStrictEqual(stored.get(id), expected.get(id))) continue;
      const message = expected.has(id)
        ? `${id} differs from what the articles say.`
        : `No article supports ${id}.`;
      yield { law: 'rebuild', message, ids: [id] };
    }
  }
  for await (const ids of scanAll(anew, kind, BATCH)) {
    const stored = await read(store, ids);
    for (const id of ids.filter((id) => !stored.has(id))) {
      yield { law: 'rebuild', message: `${id} is missing though articles speak of it.`, ids: [id] };
    }
  }
}

/** Ids that people's decisions name must lead where they should. */
async function* compareRedirects(store: GraphReader, anew: GraphReader): AsyncGenerator<Violation> {
  const decisions = await storedDecisions(store);
  const ids = [...new Set(decisions.flatMap(({ of }) => of.map(({ id }) => id)))];
  const [stored, expected] = [await store.entities(ids), await anew.entities(ids)];
  for (const id of ids) {
    if (stored.get(id)?.id === expected.get(id)?.id) continue;
    yield { law: 'rebuild', message: `${id} does not lead where people's decisions say.`, ids: [id] };
  }
}

/** Compares rows that hang on ids of `owner`, a batch of owners at a time. */
async function* compareRows<T>(
  kind: string,
  owner: 'entity' | 'article',
  store: GraphReader,
  anew: GraphReader,
  read: (reader: GraphReader, ids: readonly string[]) => Promise<readonly T[]>,
): AsyncGenerator<Violation> {
  for await (const ids of scanAll(store, owner, BATCH)) {
    const [stored, expected] = await Promise.all([read(store, ids), read(anew, ids)]);
    if (isDeepStrictEqual(stored, expected)) continue;
    for (const id of ids) {
      if (isDeepStrictEqual(await read(store, [id]), await read(anew, [id]))) continue;
      yield { law: 'rebuild', message: `A ${kind} of ${id} differs from what the articles say.`, ids: [id] };
    }
  }
}
