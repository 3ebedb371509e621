import type { EntitySet, EventFilter } from '../graph-store';
import { checkedMembers } from '../member-sets';
import { list } from './connection';
import { addPeriod } from './period';
import { Where } from './where';

/** Conditions on the table `event`. */
export function eventConditions(filter: EventFilter): Where {
  const where = new Where();
  where.in('event.id', filter.ids);
  where.in('event.type', filter.types);
  where.in('event.status', filter.statuses);
  addPeriod(where, 'event', filter.during);
  if (filter.involvingAll?.length) addInvolvingAll(where, filter.involvingAll);
  if (filter.involvingAny) addInvolvingAll(where, [filter.involvingAny]);
  if (filter.between) addBetween(where, filter.between);
  if (filter.places) where.and(`event.place_id IN (SELECT id FROM ${where.set(filter.places)})`);
  addCountries(where, filter);
  addReports(where, filter);
  return where;
}

// The plus signs below keep SQLite from trying every member of one set against every member of the other.

/** Each set has a participant, and no participant stands for two sets. */
function addInvolvingAll(where: Where, sets: readonly EntitySet[]): void {
  const [first, ...others] = checkedMembers(sets).map((set) => where.set(set));
  const joins = others.map((set, index) => otherParticipant(set, index + 1));
  where.and(
    `event.id IN (SELECT p0.event_id FROM ${first} s CROSS JOIN participant p0 ON p0.entity_id = s.id${joins.join('')})`,
  );
}

function otherParticipant(set: string, index: number): string {
  const others = Array.from(
    { length: index },
    (_, other) => ` AND p${index}.entity_id <> p${other}.entity_id`,
  );
  return ` CROSS JOIN participant p${index} ON p${index}.event_id = p0.event_id
    AND +p${index}.entity_id IN (SELECT id FROM ${set})${others.join('')}`;
}

function addBetween(where: Where, [one, other]: readonly [EntitySet, EntitySet]): void {
  const [left, right] = [where.set(one), where.set(other)];
  where.and(
    `event.id IN (SELECT o.event_id FROM ${left} s CROSS JOIN opposite o ON o.one = s.id
     WHERE +o.other IN (SELECT id FROM ${right}))`,
  );
}

function addCountries(where: Where, { countries, acrossCountries }: EventFilter): void {
  if (countries) {
    where.and(
      `EXISTS (SELECT 1 FROM event_country c WHERE c.event_id = event.id
       AND c.country IN (SELECT value FROM json_each(?)))`,
      list(countries),
    );
  }
  if (acrossCountries) {
    where.and(
      `EXISTS (SELECT 1 FROM event_border b WHERE b.event_id = event.id
       AND b.one IN (SELECT value FROM json_each(?)) AND b.other IN (SELECT value FROM json_each(?)))`,
      list(acrossCountries),
      list(acrossCountries),
    );
  }
}

function addReports(where: Where, { articleIds, publishers, minReports }: EventFilter): void {
  if (articleIds) {
    where.and(
      `event.id IN (SELECT r.event_id FROM json_each(?) j CROSS JOIN report r ON r.article_id = j.value)`,
      list(articleIds),
    );
  }
  if (publishers) {
    where.and(
      `event.id IN (SELECT r.event_id FROM json_each(?) j CROSS JOIN article a ON a.publisher = j.value
       CROSS JOIN report r ON r.article_id = a.id)`,
      list(publishers),
    );
  }
  if (minReports !== undefined) where.and('event.reports >= ?', minReports);
}
