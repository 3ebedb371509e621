// China: which entry of GeoNames is which place, and where the places without one are.
import graph from '../../dist/graph/index.js';
import { geonames, kilometres, middle } from './geonames.mjs';

// GeoNames' first-level codes by the official ones.
const ADMIN1 = {
  11: '22',
  12: '28',
  13: '10',
  14: '24',
  15: '20',
  21: '19',
  22: '05',
  23: '08',
  31: '23',
  32: '04',
  33: '02',
  34: '01',
  35: '07',
  36: '03',
  37: '25',
  41: '09',
  42: '12',
  43: '11',
  44: '30',
  45: '16',
  46: '31',
  50: '33',
  51: '32',
  52: '18',
  53: '29',
  54: '14',
  61: '26',
  62: '15',
  63: '06',
  64: '21',
  65: '13',
};

/** Gives places their coordinates, GeoNames ids and populations. */
export function locate(provinces, prefectures, counties, towns) {
  const taken = new Set();
  const claim = (place, g) => {
    if (!g || taken.has(g.id)) return;
    taken.add(g.id);
    place.location = g.location;
    place.identifiers.push(`geonames:${g.id}`);
    place.weight = Math.max(place.weight, g.population);
    if (place.code.length < 6) place.otherEnglish = g.name;
  };
  for (const p of provinces) if (p.level === 'city') claim(p, seat(p, /^PPL(A|C)$/));
  for (const p of prefectures) if (p.level === 'city') claim(p, seat(p, /^PPLA2?$/) ?? largest(p));
  for (const c of counties) claim(c, seat(c, /^PPLA[23]?$/));
  for (const c of counties) if (!c.location) claim(c, town(c, counties));
  for (const c of counties) if (!c.location) claim(c, seatOfAnotherName(c, counties, taken));
  for (const c of counties)
    dropIfFar(
      c,
      counties.filter((o) => o.parent === c.parent),
      200,
    );
  for (const t of towns) claim(t, seat(t, /^PPL/, 60));
  for (const p of prefectures) {
    p.location ??= middle(counties.filter((c) => c.parent === p.id && c.location).map((c) => c.location));
  }
  for (const p of provinces) {
    p.location ??= middle(prefectures.filter((c) => c.parent === p.id && c.location).map((c) => c.location));
  }
}

// The one seat of that name in the province, by characters, or by pinyin where no seat's characters are known.
function seat(place, feature, within) {
  const admin1 = ADMIN1[place.code.slice(0, 2)];
  const near = geonames()
    .get('CN')
    .filter(
      (g) =>
        g.admin1 === admin1 &&
        feature.test(g.feature) &&
        (!within || (place.above.location && kilometres(place.above.location, g.location) < within)),
    );
  const written = near.filter((g) => g.names.includes(place.zh) || g.names.includes(place.short));
  if (written.length > 0) return highest(written);
  const spelled = near.filter(
    (g) => graph.fold(g.name) === graph.fold(place.pinyin) && !g.names.some((n) => /\p{Script=Han}/u.test(n)),
  );
  return spelled.length === 1 ? spelled[0] : undefined;
}

// The one place of that name in the province that is far larger than all others of the name.
function largest(place) {
  const [first, second] = geonames()
    .get('CN')
    .filter(
      (g) =>
        g.admin1 === ADMIN1[place.code.slice(0, 2)] &&
        (g.names.includes(place.zh) || g.names.includes(place.short)),
    )
    .sort((a, b) => b.population - a.population);
  return first && first.population > 100_000 && first.population > 3 * (second?.population ?? 0)
    ? first
    : undefined;
}

// Seats often have a name of their own (Mali is the seat of Malipo) and the county's name as another one.
function seatOfAnotherName(place, counties, taken) {
  const spelling = graph.fold(place.pinyin);
  const centre = middle(
    counties.filter((c) => c.parent === place.parent && c.location).map((c) => c.location),
  );
  if (!centre) return undefined;
  const found = geonames()
    .get('CN')
    .filter(
      (g) =>
        g.admin1 === ADMIN1[place.code.slice(0, 2)] &&
        !taken.has(g.id) &&
        /^PPLA[23]$/.test(g.feature) &&
        g.names.some((n) => graph.fold(n.replace(/ (Xian|Shi|Qu)$/, '')) === spelling) &&
        kilometres(g.location, centre) < 150,
    );
  return found.length === 1 ? found[0] : undefined;
}

// The one larger place of that spelling in the province, where GeoNames does not tell which seat it is.
function town(place, counties) {
  const spelling = graph.fold(place.pinyin);
  const sameSpelling = counties.filter(
    (c) => c.code.slice(0, 2) === place.code.slice(0, 2) && graph.fold(c.pinyin) === spelling,
  );
  const found = geonames()
    .get('CN')
    .filter(
      (g) =>
        g.admin1 === ADMIN1[place.code.slice(0, 2)] &&
        g.population >= 20_000 &&
        graph.fold(g.name) === spelling,
    );
  return sameSpelling.length === 1 && found.length === 1 ? found[0] : undefined;
}

function highest(found) {
  if (found.length === 1) return found[0];
  const ranks = ['PPLC', 'PPLA', 'PPLA2', 'PPLA3'];
  const rank = (g) => (ranks.includes(g.feature) ? ranks.indexOf(g.feature) : ranks.length);
  const sorted = [...found].sort((a, b) => rank(a) - rank(b));
  return rank(sorted[0]) < rank(sorted[1]) ? sorted[0] : undefined;
}

function dropIfFar(place, siblings, limit) {
  const others = siblings.filter((s) => s !== place && s.location).map((s) => s.location);
  if (!place.location || others.length < 3) return;
  const centre = middle(others);
  if (kilometres(centre, place.location) <= limit) return;
  place.location = undefined;
  place.identifiers = place.identifiers.filter((i) => !i.startsWith('geonames:'));
}
