import { BangGiaoError, type Entity, type EntityType, fold, foldKeepingTones } from '../graph';
import type { GraphReader } from '../store';

/** An entity by its id or one of its names; exactly one of the two. */
export interface EntityReference {
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
}

const MAX_CANDIDATES = 20;
const MAX_SUGGESTIONS = 5;

/**
 * The one entity meant. A name counts with or without diacritics; written just as one entity has it, that one is
 * taken, and among several a City before all else.
 *
 * @param types only these types count; all if not given
 * @throws BangGiaoError `ENTITY_NOT_FOUND` with names that are near, `ENTITY_AMBIGUOUS` with the candidates
 */
export async function resolveEntity(
  reader: GraphReader,
  reference: EntityReference,
  types?: readonly EntityType[],
): Promise<Entity> {
  const [entity] = await resolveEntities(reader, [reference], types);
  return entity!;
}

/** As {@link resolveEntity}, for several; in their order. Ids are looked up at once. */
export function resolveEntities(
  reader: GraphReader,
  references: readonly EntityReference[],
  types?: readonly EntityType[],
): Promise<Entity[]> {
  const ids = references.flatMap(({ id }) => id ?? []);
  const known = ids.length > 0 ? reader.entities(ids) : Promise.resolve(new Map<string, Entity>());
  return Promise.all(
    references.map(async ({ id, name }) =>
      id == null ? byName(reader, name ?? '', types) : withId(await known, id, types),
    ),
  );
}

async function byName(
  reader: GraphReader,
  written: string,
  types: readonly EntityType[] | undefined,
): Promise<Entity> {
  const name = written.normalize('NFC').trim();
  const folded = fold(name);
  const named = folded === '' ? [] : await reader.entitiesNamed(folded, types);
  const candidates = narrow(named, name);
  const [only] = candidates;
  if (only === undefined) throw await notFound(reader, name, types);
  if (candidates.length > 1) throw ambiguous(name, candidates);
  return only;
}

function withId(known: ReadonlyMap<string, Entity>, id: string, types?: readonly EntityType[]): Entity {
  const entity = known.get(id);
  if (entity === undefined)
    throw new BangGiaoError('ENTITY_NOT_FOUND', `Nothing has the id \`${id}\`; look for it by name.`, {
      details: { id },
    });
  if (types !== undefined && !types.includes(entity.type))
    throw new BangGiaoError(
      'ENTITY_NOT_FOUND',
      `\`${id}\` is of type ${entity.type}; asked for was ${types.join(' or ')}.`,
      { details: { id, type: entity.type } },
    );
  return entity;
}

/** Each step keeps those that fit better, if any do. */
function narrow(named: readonly Entity[], name: string): readonly Entity[] {
  const toned = foldKeepingTones(name);
  const steps: ((entity: Entity) => boolean)[] = [
    (entity) => namesOf(entity).some((alias) => foldKeepingTones(alias) === toned),
    (entity) => namesOf(entity).includes(name),
    (entity) => entity.type === 'City',
    (entity) => foldKeepingTones(entity.name) === toned,
  ];
  return steps.reduce((kept, fits) => {
    const better = kept.filter(fits);
    return better.length > 0 ? better : kept;
  }, named);
}

function namesOf(entity: Entity): string[] {
  return [entity.name, ...entity.aliases.map((alias) => alias.name)];
}

function ambiguous(name: string, candidates: readonly Entity[]): BangGiaoError {
  const listed = candidates.slice(0, MAX_CANDIDATES).map(({ id, type, name }) => ({ id, type, name }));
  return new BangGiaoError(
    'ENTITY_AMBIGUOUS',
    `“${name}” can be ${candidates.length} different entities; give the id of the one that is meant.`,
    { details: { name, candidates: listed } },
  );
}

async function notFound(
  reader: GraphReader,
  name: string,
  types: readonly EntityType[] | undefined,
): Promise<BangGiaoError> {
  const suggestions = await suggest(reader, name, types);
  const help =
    suggestions.length > 0 ? `Near it: ${suggestions.map((s) => s.name).join('; ')}.` : 'Try `search`.';
  return new BangGiaoError('ENTITY_NOT_FOUND', `Nothing is named “${name}”. ${help}`, {
    details: { name, suggestions },
  });
}

async function suggest(
  reader: GraphReader,
  text: string,
  types: readonly EntityType[] | undefined,
): Promise<{ id: string; type: EntityType; name: string }[]> {
  if (text === '') return [];
  const wanted = types ?? (['City', 'Person', 'Party', 'Association', 'Agreement'] as const);
  const { hits } = await reader.search({ text, types: wanted, limit: MAX_SUGGESTIONS });
  const entities = await reader.entities(hits.map((hit) => hit.id));
  return hits.flatMap((hit) => {
    const entity = entities.get(hit.id);
    return entity === undefined ? [] : [{ id: entity.id, type: entity.type, name: entity.name }];
  });
}
