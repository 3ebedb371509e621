import {
  BangGiaoError,
  type CountryCode,
  type Entity,
  type EntityType,
  type EventStatus,
  type EventType,
} from '../graph';
import type { EntitySet, EventFilter, GraphReader } from '../store';
import { given } from './given';
import { checkedPeriod, type Period } from './period';
import { type EntityReference, resolveEntities } from './resolve-entity';

type Optional<T> = T | null | undefined;

/** Conditions on events as people give them: entities by reference. All that are given must hold. */
export interface EventConditions {
  readonly types?: Optional<readonly EventType[]>;
  /** Only what occurred if not given. */
  readonly status?: Optional<readonly EventStatus[]>;
  readonly during?: Optional<Period>;
  /** Exactly two. */
  readonly between?: Optional<readonly EntityReference[]>;
  readonly involving?: Optional<readonly EntityReference[]>;
  readonly involvingAll?: Optional<readonly EntityReference[]>;
  /** Don't count what belongs to a place with it. */
  readonly direct?: Optional<boolean>;
  /** Where it took place. */
  readonly place?: Optional<EntityReference>;
  readonly countries?: Optional<readonly CountryCode[]>;
  readonly acrossCountries?: Optional<readonly CountryCode[]>;
  readonly articles?: Optional<readonly string[]>;
  readonly publishers?: Optional<readonly string[]>;
  readonly minReports?: Optional<number>;
}

/** References in one condition; each costs a look-up, and each of `involvingAll` one more search for a participant. */
export const MAX_REFERENCES = { involving: 100, involvingAll: 7, mentioning: 100 } as const;

/** Finds what is meant by references; in their order. */
type Resolve = (
  references: readonly EntityReference[],
  types?: readonly EntityType[],
) => Promise<readonly { readonly id: string }[]>;

/**
 * The port's filter for the conditions, of events of the given types only.
 * @throws BangGiaoError `ARGUMENT_INVALID`, `ENTITY_NOT_FOUND`, `ENTITY_AMBIGUOUS`
 */
export function eventFilter(
  reader: GraphReader,
  conditions: EventConditions,
  listed?: readonly EventType[],
): Promise<EventFilter> {
  return filterOf(conditions, listed, (references, types) => resolveEntities(reader, references, types));
}

/**
 * The filter that {@link eventFilter} gives if all ids that the conditions name are those of entities, before that is
 * looked up; null where names have to be looked up first, or there is nothing to look up.
 */
export async function presumedEventFilter(
  conditions: EventConditions,
  listed?: readonly EventType[],
): Promise<EventFilter | null> {
  const { between, involving, involvingAll, place } = conditions;
  const references = [
    ...(between ?? []),
    ...(involving ?? []),
    ...(involvingAll ?? []),
    ...(place == null ? [] : [place]),
  ];
  if (references.length === 0 || references.some(({ id }) => id == null)) return null;
  return filterOf(conditions, listed, async (named) => named.map(({ id }) => ({ id: id! })));
}

async function filterOf(
  conditions: EventConditions,
  listed: readonly EventType[] | undefined,
  resolve: Resolve,
): Promise<EventFilter> {
  const withAffiliates = conditions.direct !== true;
  const [between, any, all, place] = await Promise.all([
    resolvePair(resolve, conditions.between, withAffiliates),
    anyOf(resolve, 'involving', conditions.involving, withAffiliates),
    resolveAll(resolve, conditions.involvingAll, withAffiliates),
    conditions.place == null ? undefined : resolve([conditions.place], ['City']),
  ]);
  return given({
    types: intersect(listed, conditions.types),
    statuses: conditions.status ?? ['OCCURRED' as const],
    during: checkedPeriod(conditions.during),
    between,
    involvingAny: any,
    involvingAll: all,
    places: place && { ids: place.map(({ id }) => id), withAffiliates },
    countries: conditions.countries,
    acrossCountries: conditions.acrossCountries,
    articleIds: conditions.articles,
    publishers: conditions.publishers,
    minReports: conditions.minReports,
  });
}

/** The same conditions, of events in which the entity took part. */
export function involvingToo(filter: EventFilter, entity: Entity, direct: boolean): EventFilter {
  const set: EntitySet = { ids: [entity.id], withAffiliates: !direct };
  return { ...filter, involvingAll: [...(filter.involvingAll ?? []), set] };
}

/** One set of entities any of which counts. */
export function resolveAny(
  reader: GraphReader,
  argument: keyof typeof MAX_REFERENCES,
  references: Optional<readonly EntityReference[]>,
  withAffiliates: boolean,
): Promise<EntitySet | undefined> {
  return anyOf((named) => resolveEntities(reader, named), argument, references, withAffiliates);
}

async function anyOf(
  resolve: Resolve,
  argument: keyof typeof MAX_REFERENCES,
  references: Optional<readonly EntityReference[]>,
  withAffiliates: boolean,
): Promise<EntitySet | undefined> {
  if (references == null) return undefined;
  const entities = await resolve(checkedReferences(argument, references));
  return { ids: entities.map((entity) => entity.id), withAffiliates };
}

async function resolveAll(
  resolve: Resolve,
  references: Optional<readonly EntityReference[]>,
  withAffiliates: boolean,
): Promise<EntitySet[] | undefined> {
  if (references == null) return undefined;
  const entities = await resolve(checkedReferences('involvingAll', references));
  return entities.map((entity) => ({ ids: [entity.id], withAffiliates }));
}

async function resolvePair(
  resolve: Resolve,
  references: Optional<readonly EntityReference[]>,
  withAffiliates: boolean,
): Promise<[EntitySet, EntitySet] | undefined> {
  if (references == null) return undefined;
  const [a, b] = references;
  if (a === undefined || b === undefined || references.length !== 2)
    throw new BangGiaoError('ARGUMENT_INVALID', '`between` takes exactly two entities.', {
      details: { argument: 'between', given: references.length },
    });
  const [one, other] = await resolve([a, b]);
  return [
    { ids: [one!.id], withAffiliates },
    { ids: [other!.id], withAffiliates },
  ];
}

function checkedReferences(
  argument: keyof typeof MAX_REFERENCES,
  references: readonly EntityReference[],
): readonly EntityReference[] {
  const maximum = MAX_REFERENCES[argument];
  if (references.length <= maximum) return references;
  throw new BangGiaoError('ARGUMENT_INVALID', `\`${argument}\` takes at most ${maximum} entities.`, {
    details: { argument, maximum },
  });
}

function intersect<T>(
  listed: readonly T[] | undefined,
  wanted: Optional<readonly T[]>,
): readonly T[] | undefined {
  if (listed === undefined || wanted == null) return listed ?? wanted ?? undefined;
  return listed.filter((item) => wanted.includes(item));
}
