import type { Entity } from '../../graph';
import type { ResolvedEntity } from '../entity-stage';
import { aliasesOf } from '../names';

/** One entity of several: the first one's id and name, every name of all, and what the first that knows it says of the rest. */
export function combine(kept: ResolvedEntity, others: readonly ResolvedEntity[]): ResolvedEntity {
  const all = [kept, ...others];
  const entities = all.map(({ entity }) => entity);
  const first = <Key extends keyof Entity>(key: Key): Entity[Key] =>
    entities.map((entity) => entity[key]).find((value) => value !== null) ?? kept.entity[key];
  const longest = <Key extends 'identifiers' | 'becameIds'>(key: Key): Entity[Key] =>
    entities.map((entity) => entity[key]).find(({ length }) => length > 0) ?? kept.entity[key];
  const ids = new Set(entities.map(({ id }) => id));
  const place = entities.map(({ placeId }) => placeId).find((id) => id !== null && !ids.has(id)) ?? null;
  return {
    ...kept,
    members: all.flatMap(({ members }) => members),
    entity: {
      ...kept.entity,
      aliases: aliasesOf(entities.flatMap(({ aliases }) => aliases)),
      level: first('level'),
      country: first('country'),
      placeId: place,
      kind: first('kind'),
      location: first('location'),
      identifiers: longest('identifiers'),
      validFrom: first('validFrom'),
      validTo: first('validTo'),
      becameIds: longest('becameIds'),
    },
  };
}
