import type { EntityFilter } from '../graph-store';
import { list } from './connection';
import { addPeriod } from './period';
import { Where } from './where';

/** Conditions on the table `entity`. */
export function entityConditions(filter: EntityFilter): Where {
  const where = new Where();
  where.in('entity.id', filter.ids);
  where.in('entity.type', filter.types);
  where.in('entity.place_id', filter.placeIds);
  where.in('entity.level', filter.levels);
  if (filter.countries) {
    where.and(
      `EXISTS (SELECT 1 FROM entity_country c WHERE c.entity_id = entity.id
       AND c.country IN (SELECT value FROM json_each(?)))`,
      list(filter.countries),
    );
  }
  if (filter.signedBy) {
    const set = where.set(filter.signedBy);
    where.and(
      `entity.id IN (SELECT g.target FROM ${set} s CROSS JOIN edge g ON g.source = s.id AND g.type = 'SIGNED')`,
    );
  }
  if (filter.signedDuring) addSignedDuring(where, filter.signedDuring);
  return where;
}

function addSignedDuring(where: Where, period: NonNullable<EntityFilter['signedDuring']>): void {
  const signing = new Where();
  addPeriod(signing, 'v', period);
  where.and(
    `entity.id IN (SELECT v.agreement_id FROM event v
     WHERE v.agreement_id IS NOT NULL AND v.type = 'SIGNING' AND v.status = 'OCCURRED' AND ${signing.condition})`,
    ...signing.values,
  );
}
