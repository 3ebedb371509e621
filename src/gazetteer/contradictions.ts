import { CITY_LEVELS, isPartialDate } from '../graph';
import type { Country, Place } from './place';
import { misplaced } from './whereabouts';

/** What in the tables contradicts something else: one sentence each, beginning with the place's id. Empty if all is well. */
export function contradictions(places: readonly Place[], countries: readonly Country[]): string[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const codes = new Set(countries.map(({ code }) => code));
  const found = [...repeated(places.map(({ id }) => id)), ...identifiersTwice(places)];
  found.push(...repeated(countries.map(({ code }) => code)));
  for (const place of places) {
    if (!codes.has(place.country)) found.push(`${place.id}: unknown country ${place.country}`);
    if (!CITY_LEVELS.includes(place.level)) found.push(`${place.id}: unknown level ${place.level}`);
    if (!place.id.startsWith(`${place.country.toLowerCase()}-`))
      found.push(`${place.id}: id of another country`);
    if (place.name === '' || !(place.weight > 0)) found.push(`${place.id}: no name or no weight`);
    found.push(...parentTrouble(place, byId), ...validityTrouble(place, byId));
  }
  return [...found, ...misplaced(places, countries)];
}

function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.has(key) || !seen.add(key)).map((key) => `${key}: more than one`);
}

/** One entry of somebody else's register stands for one place only. */
function identifiersTwice(places: readonly Place[]): string[] {
  const owner = new Map<string, string>();
  const found: string[] = [];
  for (const { id, identifiers } of places) {
    for (const { scheme, value } of identifiers) {
      const key = `${scheme}:${value}`;
      if (owner.has(key)) found.push(`${id}: ${key} is ${owner.get(key)} too`);
      owner.set(key, id);
    }
  }
  return found;
}

function parentTrouble(place: Place, byId: ReadonlyMap<string, Place>): string[] {
  if (place.parentId === null) return [];
  const parent = byId.get(place.parentId);
  if (!parent) return [`${place.id}: no parent ${place.parentId}`];
  const found: string[] = [];
  if (parent.country !== place.country) found.push(`${place.id}: parent ${parent.id} of another country`);
  if (CITY_LEVELS.indexOf(parent.level) < CITY_LEVELS.indexOf(place.level)) {
    found.push(`${place.id}: parent ${parent.id} of a lower level`);
  }
  if (leadsBackTo(place, byId)) found.push(`${place.id}: lies in itself`);
  return found;
}

function leadsBackTo(place: Place, byId: ReadonlyMap<string, Place>): boolean {
  const passed = new Set([place.id]);
  for (let at = place.parentId; at !== null; at = byId.get(at)?.parentId ?? null) {
    if (passed.has(at)) return true;
    passed.add(at);
  }
  return false;
}

function validityTrouble(place: Place, byId: ReadonlyMap<string, Place>): string[] {
  const found: string[] = [];
  const { id, validFrom, validTo } = place;
  for (const day of [validFrom, validTo]) {
    if (day !== null && !(day.length === 10 && isPartialDate(day))) found.push(`${id}: no such day ${day}`);
  }
  if (validFrom !== null && validTo !== null && validFrom > validTo)
    found.push(`${id}: ended before it began`);
  const parent = place.parentId === null ? undefined : byId.get(place.parentId);
  if (parent && !within(place, parent)) found.push(`${id}: not within the days of its parent ${parent.id}`);
  if (place.becameIds.length > 0 && validTo === null) found.push(`${id}: became another without an end`);
  for (const heirId of place.becameIds) {
    const heir = byId.get(heirId);
    if (!heir) found.push(`${id}: became ${heirId}, which is missing`);
    else if (heir === place) found.push(`${id}: became itself`);
    else if (heir.country !== place.country) found.push(`${id}: became ${heirId} of another country`);
    else if (validTo !== null && heir.validTo !== null && heir.validTo <= validTo) {
      found.push(`${id}: became ${heirId}, which ended no later`);
    }
  }
  return found;
}

/** A parent with no first day has always been; one that ended cannot have parts that go on. */
function within(place: Place, parent: Place): boolean {
  const begins = place.validFrom === null || parent.validFrom === null || place.validFrom >= parent.validFrom;
  return begins && (parent.validTo === null || (place.validTo !== null && place.validTo <= parent.validTo));
}
