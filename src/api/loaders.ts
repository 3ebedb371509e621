import DataLoader from 'dataloader';
import type { Article, EdgeType, Entity, GraphEvent, Role } from '../graph';
import type { GraphMention, GraphReader, Partner, ReferredTo } from '../store';
import { KeptLoader } from './kept-loader';

/** Keys in one read of the store; a bound on the size of its statements. */
const MAX_BATCH = 500;

/** Reads of one request, gathered into few and each done once. A missing thing is an error of that one key. */
export interface Loaders {
  readonly entity: KeptLoader<Entity>;
  /** Null for what no article tells of. */
  readonly entityIfStored: DataLoader<string, Entity | null>;
  readonly event: KeptLoader<GraphEvent>;
  readonly article: KeptLoader<Article>;
  readonly rolesOfPerson: DataLoader<string, readonly Role[]>;
  readonly rolesIn: DataLoader<string, readonly Role[]>;
  readonly metWith: DataLoader<string, readonly Partner[]>;
  readonly twinnedWith: DataLoader<string, readonly Partner[]>;
  readonly signings: DataLoader<string, readonly GraphEvent[]>;
  readonly mentions: DataLoader<string, readonly GraphMention[]>;
}

export function createLoaders(reader: GraphReader): Loaders {
  const partners = (type: EdgeType) =>
    many(
      (ids) => reader.partners(ids, type),
      (partner) => partner.entityId,
    );
  return {
    entity: one('entity', (ids) => reader.entities(ids)),
    entityIfStored: new DataLoader(
      async (ids) => {
        const found = await reader.entities(ids);
        return ids.map((id) => found.get(id) ?? null);
      },
      { maxBatchSize: MAX_BATCH },
    ),
    event: one('event', (ids) => reader.events(ids)),
    article: one('article', (ids) => reader.articlesAlone(ids)),
    rolesOfPerson: many(
      (ids) => reader.rolesOfPersons(ids),
      (role) => role.personId,
    ),
    rolesIn: many(
      (ids) => reader.rolesIn(ids),
      (role) => role.ofId,
    ),
    metWith: partners('MET_WITH'),
    twinnedWith: partners('TWINNED_WITH'),
    signings: new DataLoader(
      async (ids) => {
        const found = await reader.signings(ids);
        return ids.map((id) => found.get(id) ?? []);
      },
      { maxBatchSize: MAX_BATCH },
    ),
    mentions: many(
      (ids) => reader.mentionsIn(ids),
      (mention) => mention.articleId,
    ),
  };
}

/** Keeps what was read with events, so that it is not read again. */
export function prime({ entity, article }: Loaders, { entities, articles }: ReferredTo): void {
  for (const one of entities) entity.keep(one.id, one);
  for (const one of articles) article.keep(one.id, one);
}

function one<T extends object>(
  what: string,
  read: (ids: readonly string[]) => Promise<Map<string, T>>,
): KeptLoader<T> {
  const batch = async (ids: readonly string[]): Promise<(T | Error)[]> => {
    const found = await read(ids);
    return ids.map(
      (id) => found.get(id) ?? new Error(`The graph refers to the ${what} ${id}, which is not stored`),
    );
  };
  return new KeptLoader(batch, MAX_BATCH);
}

function many<T>(
  read: (ids: readonly string[]) => Promise<readonly T[]>,
  keyOf: (item: T) => string | null,
): DataLoader<string, readonly T[]> {
  const batch = async (ids: readonly string[]): Promise<T[][]> => {
    const groups = new Map<string, T[]>(ids.map((id) => [id, []]));
    for (const item of await read(ids)) groups.get(keyOf(item) ?? '')?.push(item);
    return ids.map((id) => groups.get(id) ?? []);
  };
  return new DataLoader(batch, { maxBatchSize: MAX_BATCH });
}
