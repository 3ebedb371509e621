// Vietnam: which entry of GeoNames is which unit, and where the provinces are.
import graph from '../../dist/graph/index.js';
import { geonames, kilometres, middle } from './geonames.mjs';
import { groupBy } from './group-by.mjs';

const { foldKeepingTones } = graph;

const KIND_BEFORE = /^(thị trấn|thị xã|thành phố|huyện|quận|phường|xã)\s+/i;

/**
 * Gives units their coordinates, GeoNames ids and populations.
 * A GeoNames place is taken only if it is the one of its name in the province, and so is the unit.
 */
export function locate(provinces, districts, communes) {
  const places = geonames().get('VN');
  const index = groupBy(places, (g) => g.admin1);
  const codeOf = (p) => p.identifiers[0].split(':')[1].padStart(2, '0');
  // An entry goes to one place only: to the municipality, and to the district that was named for its seat rather than to today's commune.
  const taken = new Set();
  for (const p of provinces.values()) if (p.level === 'city') claimSeat(p, index.get(codeOf(p)) ?? [], taken);
  for (const group of [districts, communes]) {
    const units = groupBy(
      [...group.values()],
      (u) => `${codeOf(u.province.heir)}|${foldKeepingTones(u.name)}`,
    );
    for (const [key, twins] of units) {
      const [code, name] = key.split('|');
      const seats = group === districts;
      const found = (index.get(code) ?? []).filter(
        (g) => (seats ? g.feature.startsWith('PPLA') || g.population > 20_000 : true) && bears(g, name),
      );
      const town = twins.find((u) => u.level === 'city') ?? twins[0];
      const others = twins.filter((u) => u !== town);
      const g = onlyOrHighest(found);
      if (!g || others.some((u) => u.province !== town.province)) continue;
      if (!seats && !bearsFirst(g, name) && taken.has(g.id)) continue;
      town.location = g.location;
      if (!taken.has(g.id)) town.identifiers.push(`geonames:${g.id}`);
      taken.add(g.id);
      // The entry of a former town counts all its inhabitants, which are not those of today's ward of that name.
      if (seats) town.weight = Math.max(town.weight, g.population);
    }
  }
  dropStrays([...districts.values()]);
  dropStrays([...communes.values()]);
  for (const p of provinces.values()) {
    const own = [...districts.values()].filter((d) => (p.to ? d.province === p : d.province.heir === p));
    p.location ??= middle(own.flatMap((d) => (d.location ? [d.location] : [])));
  }
}

// A municipality is the city of its name.
function claimSeat(municipality, places, taken) {
  const name = foldKeepingTones(municipality.name);
  const seat = places.find((g) => /^PPL[AC]$/.test(g.feature) && bears(g, name));
  if (!seat || taken.has(seat.id)) return;
  taken.add(seat.id);
  municipality.location = seat.location;
  municipality.identifiers.push(`geonames:${seat.id}`);
  municipality.weight = Math.max(municipality.weight, seat.population);
}

// The only one, or the only one that is the seat of a province or district.
function onlyOrHighest(found) {
  if (found.length === 1) return found[0];
  const seats = found.filter((g) => /^PPL(A2?|C)$/.test(g.feature));
  return seats.length === 1 ? seats[0] : undefined;
}

const bears = (g, name) => g.names.some((n) => bareName(n) === name);
const bearsFirst = (g, name) => bareName(g.name) === name;
const bareName = (name) => foldKeepingTones(name.replaceAll('Ð', 'Đ').replace(KIND_BEFORE, ''));

// What lies far from all its siblings was another place of the same name.
function dropStrays(units) {
  for (const siblings of groupBy(units, (u) => u.parent).values()) {
    const located = siblings.filter((u) => u.location);
    if (located.length < 4) continue;
    const strays = located.filter(
      (u) => !located.some((other) => other !== u && kilometres(other.location, u.location) < 60),
    );
    for (const u of strays) {
      u.location = undefined;
      u.identifiers = u.identifiers.filter((i) => !i.startsWith('geonames:'));
    }
  }
}
