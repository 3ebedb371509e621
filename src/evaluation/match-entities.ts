import { ENTITY_TYPES, type EntityType, fold } from '../graph';
import type { GoldArticle, GoldEntity } from './gold';
import { likeness } from './likeness';
import { nameKey } from './name-key';
import type { PredictedArticle, PredictedEntity } from './predicted';

interface Keyed<Entity> {
  readonly entity: Entity;
  readonly type: EntityType;
  readonly keys: readonly string[];
}

export interface EntityMatch {
  /** Gold id of each predicted entity that was recognised; countries included. */
  readonly goldOf: ReadonlyMap<string, string>;
  readonly missed: readonly GoldEntity[];
  readonly found: readonly GoldEntity[];
  /** Predicted entities that match nothing, be it a country. */
  readonly unmatched: readonly PredictedEntity[];
}

/** Pairs gold and predicted entities of a type one to one, the most alike first; ties go to what has to be found. */
export function matchEntities(gold: GoldArticle, predicted: PredictedArticle): EntityMatch {
  const golds = gold.entities.flatMap((entity) => keyed(entity, entity.type, namesOf(entity)));
  const others = predicted.entities.flatMap((entity) =>
    keyed(entity, entity.type, [entity.name, ...entity.aliases]),
  );
  const goldOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const { gold: entity, predicted: other } of candidates(golds, others)) {
    if (goldOf.has(other.id) || taken.has(entity.id)) continue;
    goldOf.set(other.id, entity.id);
    taken.add(entity.id);
  }
  const unmatched = others.map(({ entity }) => entity).filter(({ id }) => !goldOf.has(id));
  const required = golds.map(({ entity }) => entity).filter(({ optional }) => !optional);
  addCountries(gold, predicted, goldOf);
  return {
    goldOf,
    found: required.filter(({ id }) => taken.has(id)),
    missed: required.filter(({ id }) => !taken.has(id)),
    unmatched,
  };
}

export function namesOf(entity: GoldEntity): string[] {
  return [...entity.names, ...(entity.also ?? [])];
}

function keyed<Entity>(entity: Entity, type: string, names: readonly string[]): Keyed<Entity>[] {
  if (!isScored(type)) return [];
  return [{ entity, type, keys: names.filter(Boolean).map((name) => nameKey(type, name)) }];
}

function isScored(type: string): type is EntityType {
  return (ENTITY_TYPES as readonly string[]).includes(type);
}

function candidates(golds: readonly Keyed<GoldEntity>[], others: readonly Keyed<PredictedEntity>[]) {
  const found: { likeness: number; gold: GoldEntity; predicted: PredictedEntity }[] = [];
  for (const gold of golds) {
    for (const other of others) {
      if (gold.type !== other.type) continue;
      const alike = likeness(gold.type, gold.keys, other.keys);
      if (alike > 0) found.push({ likeness: alike, gold: gold.entity, predicted: other.entity });
    }
  }
  return found.sort(
    (a, b) => b.likeness - a.likeness || Number(a.gold.optional ?? 0) - Number(b.gold.optional ?? 0),
  );
}

/** Countries are never scored, but edges may lead to them. */
function addCountries(gold: GoldArticle, predicted: PredictedArticle, goldOf: Map<string, string>): void {
  const countries = new Map<string, string>();
  for (const { type, names, id } of gold.entities) {
    if (type === 'Country') for (const name of names) countries.set(fold(name), id);
  }
  for (const { id, name } of predicted.entities) {
    const country = countries.get(fold(name));
    if (!goldOf.has(id) && country !== undefined) goldOf.set(id, country);
  }
}
