import type { CityLevel, CountryCode, EntityType } from '../graph';
import type { ArticleFilter, EntityFilter, GraphReader } from '../store';
import { resolveAny } from './event-conditions';
import { given } from './given';
import { checkedPeriod, type Period } from './period';
import { type EntityReference, resolveEntity } from './resolve-entity';
import type { PlaceLevel } from './ties';

type Optional<T> = T | null | undefined;

/** Conditions on entities of one type as people give them. All that are given must hold. */
export interface EntityConditions {
  /** City: lies directly in. Party, Association: belongs to. */
  readonly place?: Optional<EntityReference>;
  readonly levels?: Optional<readonly PlaceLevel[]>;
  readonly countries?: Optional<readonly CountryCode[]>;
  readonly signedBy?: Optional<EntityReference>;
  readonly signedDuring?: Optional<Period>;
  /** Don't count what belongs to the signatory with it. */
  readonly direct?: Optional<boolean>;
}

/**
 * The port's filter for the conditions.
 * @throws BangGiaoError `ARGUMENT_INVALID`, `ENTITY_NOT_FOUND`, `ENTITY_AMBIGUOUS`
 */
export async function entityFilter(
  reader: GraphReader,
  type: EntityType,
  conditions: EntityConditions,
): Promise<EntityFilter> {
  const [place, signatory] = await Promise.all([
    conditions.place == null ? undefined : resolveEntity(reader, conditions.place, ['City']),
    conditions.signedBy == null ? undefined : resolveEntity(reader, conditions.signedBy),
  ]);
  return given({
    types: [type],
    placeIds: place && [place.id],
    levels: conditions.levels?.filter((level): level is CityLevel => level !== 'country'),
    countries: conditions.countries,
    signedBy: signatory && { ids: [signatory.id], withAffiliates: conditions.direct !== true },
    signedDuring: checkedPeriod(conditions.signedDuring),
  });
}

/** Conditions on articles as people give them. All that are given must hold. */
export interface ArticleConditions {
  readonly languages?: Optional<readonly string[]>;
  readonly publishers?: Optional<readonly string[]>;
  readonly during?: Optional<Period>;
  readonly mentioning?: Optional<readonly EntityReference[]>;
}

/** As {@link entityFilter}, for articles. */
export async function articleFilter(
  reader: GraphReader,
  conditions: ArticleConditions,
): Promise<ArticleFilter> {
  return given({
    languages: conditions.languages,
    publishers: conditions.publishers,
    during: checkedPeriod(conditions.during),
    mentioning: await resolveAny(reader, 'mentioning', conditions.mentioning, false),
  });
}
