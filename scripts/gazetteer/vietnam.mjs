// Vietnam: provinces, the former districts, the communes since 2025-07-01, and what became of what.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import graph from '../../dist/graph/index.js';
import { sources } from './geonames.mjs';
import { groupBy } from './group-by.mjs';
import { readTable } from './tsv.mjs';
import { buildFormerCommunes } from './vietnam-former.mjs';
import { locate } from './vietnam-locations.mjs';

const { canonicalTones, fold, slug } = graph;
/** The last day of the districts and of the provinces and communes that were merged. */
export const LAST_DAY = '2025-06-30';
const FIRST_DAY = '2025-07-01';
// Only ranks: they put provinces before districts before communes of one name where no population is known.
const WEIGHT = { province: 5_000_000, oldProvince: 500_000, district: 100_000, commune: 20_000 };
const LEVEL_OF_KIND = {
  'thanh pho': 'city',
  'thi xa': 'city',
  quan: 'district',
  huyen: 'district',
  'thi tran': 'commune',
  phuong: 'commune',
  xa: 'commune',
  'dac khu': 'commune',
  tinh: 'province',
};

// The package writes what it lacks as NaN, which JSON does not have.
const read = (file) =>
  JSON.parse(
    readFileSync(join(sources, 'onflow_location_platform/data', file), 'utf8').replace(/: NaN\b/g, ': null'),
  );
const withoutMarks = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
const capital = (kind) => kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();

export function buildVietnam(hand) {
  const legacy = read('parser_legacy.json');
  const current = read('parser_from_2025.json');
  const converter = read('converter_2025.json');
  const provinces = buildProvinces(legacy, current, converter);
  const communes = buildCommunes(current, provinces);
  const districts = buildDistricts(legacy, provinces);
  addEarlierDistricts(hand, provinces, districts);
  linkDistrictsToCommunes(converter, districts, communes);
  locate(provinces, districts, communes);
  const formerCommunes = buildFormerCommunes(hand, legacy, converter, districts, communes);
  const all = [...provinces.values(), ...districts.values(), ...communes.values()];
  addNames(hand, all);
  return {
    provinces: [...provinces.values(), ...oldProvinces(hand)],
    districts: [...districts.values()],
    communes: [...communes.values()],
    formerCommunes,
  };
}

function buildProvinces(legacy, current, converter) {
  const provinces = new Map();
  for (const [key, p] of Object.entries(legacy.DICT_PROVINCE)) {
    const name = canonicalTones(p.provinceShort);
    provinces.set(key, {
      key,
      name,
      id: `vn-${slug(name)}`,
      country: 'VN',
      parent: null,
      level: key.startsWith('thanhpho') ? 'city' : 'province',
      // Codes of provinces that ended were given to others (15: Yên Bái, then Lào Cai).
      identifiers: current.DICT_PROVINCE[key] ? [`vn-gso:${current.DICT_PROVINCE[key].provinceCode}`] : [],
      weight: WEIGHT.province,
      became: [],
      names: [['en', withoutMarks(name)]],
    });
  }
  for (const [heirKey, members] of Object.entries(converter.DICT_PROVINCE)) {
    const heir = provinces.get(heirKey);
    for (const memberKey of members) {
      const member = provinces.get(memberKey);
      member.heir = heir;
      if (member === heir) continue;
      member.to = LAST_DAY;
      member.became = [heir.id];
    }
  }
  return provinces;
}

function oldProvinces(hand) {
  return readTable(join(hand, 'vietnam-old-provinces.tsv')).map(({ name, to, became }) => ({
    id: `vn-${slug(name)}`,
    name,
    level: 'province',
    country: 'VN',
    to,
    became: became.split('|'),
    weight: WEIGHT.oldProvince,
    names: [['en', withoutMarks(name)]],
  }));
}

function buildDistricts(legacy, provinces) {
  const districts = new Map();
  for (const [provinceKey, units] of Object.entries(legacy.DICT_PROVINCE_DISTRICT)) {
    const province = provinces.get(provinceKey);
    const list = Object.entries(units).map(([key, d]) => {
      const place = unit(province, d.districtType, d.districtShort, WEIGHT.district);
      return Object.assign(place, {
        key: `${provinceKey}_${key}`,
        to: LAST_DAY,
        identifiers: [`vn-gso:${d.districtCode}`],
      });
    });
    for (const place of list) {
      // The town and the rural district around it: the town keeps the plain id.
      const hasTwin = list.some((other) => other !== place && other.name === place.name);
      if (hasTwin && place.level === 'district') place.id += `-${slug(place.kind)}`;
      districts.set(place.key, place);
    }
  }
  return districts;
}

/** A district or commune; `province` is the unit that it lies in. */
export function unit(province, kind, shortName, weight) {
  const bare = shortName.replace(/ \(.*\)$/, '');
  const label = /^\d+$/.test(bare) ? `${capital(kind)} ${bare}` : canonicalTones(bare);
  return {
    id: `${province.id}-${slug(label)}`,
    kind,
    name: label,
    province,
    parent: province.id,
    country: 'VN',
    level: LEVEL_OF_KIND[fold(kind)],
    weight,
    became: [],
    identifiers: [],
    // English leaves the marks out, which needs no name of its own for the thousands of communes.
    names: LEVEL_OF_KIND[fold(kind)] === 'commune' ? [] : [['en', withoutMarks(label)]],
  };
}

function addEarlierDistricts(hand, provinces, districts) {
  for (const row of readTable(join(hand, 'vietnam-earlier.tsv'))) {
    const province = [...provinces.values()].find((p) => p.name === row.province);
    const place = unit(province, row.kind, row.name, WEIGHT.district);
    const siblings = [...districts.values()].filter((d) => d.province === province);
    const into = row.into
      .split('|')
      .map((name) => siblings.find((d) => d.name === name && d.to === LAST_DAY));
    if (into.includes(undefined)) throw new Error(`vietnam-earlier: ${row.name}: no ${row.into}`);
    place.became = into.map((d) => d.id);
    place.to = row.to;
    if (siblings.some((d) => d.id === place.id)) place.id += `-${slug(row.kind)}`;
    districts.set(place.id, place);
  }
}

function buildCommunes(current, provinces) {
  const communes = new Map();
  const add = (provinceKey, key, w) => {
    const province = provinces.get(provinceKey);
    const name = canonicalTones(w.wardShort);
    communes.set(`${provinceKey}_${key}`, {
      ...unit(province, w.wardType, name, WEIGHT.commune),
      id: `${province.id}-${slug(`${w.wardType} ${name}`)}`,
      from: FIRST_DAY,
      identifiers: [`vn-gso:${w.wardCode}`],
    });
  };
  for (const table of [current.DICT_PROVINCE_WARD_NO_ACCENTED, current.DICT_PROVINCE_WARD_ACCENTED]) {
    for (const [provinceKey, wards] of Object.entries(table)) {
      for (const [key, ward] of Object.entries(wards)) add(provinceKey, key, ward);
    }
  }
  tellApart([...communes.values()]);
  return communes;
}

// Names that differ only in their marks (Cẩm Giang, Cẩm Giàng) get their official code into the id.
function tellApart(places) {
  const byId = groupBy(places, (p) => p.id);
  for (const twins of byId.values()) {
    if (twins.length === 1) continue;
    for (const twin of twins) twin.id += `-${twin.identifiers[0].split(':')[1]}`;
  }
}

function linkDistrictsToCommunes(converter, districts, communes) {
  for (const [oldKey, newKey] of successions(converter)) {
    const district = districts.get(oldKey.split('_').slice(0, 2).join('_'));
    const commune = communes.get(newKey);
    if (district && commune && !district.became.includes(commune.id)) district.became.push(commune.id);
  }
  for (const district of districts.values()) district.became.sort();
}

/** Which commune of before 2025-07-01 went into which of today: pairs of province_district_commune and province_commune. */
export function* successions(converter) {
  for (const [province, wards] of Object.entries(converter.DICT_PROVINCE_WARD_NO_DIVIDED)) {
    for (const [ward, olds] of Object.entries(wards))
      for (const old of olds) yield [old, `${province}_${ward}`];
  }
  for (const [province, olds] of Object.entries(converter.DICT_PROVINCE_WARD_DIVIDED)) {
    for (const [old, wards] of Object.entries(olds)) {
      // The others are slivers, and some of them mix up wards that have only a number for a name.
      for (const ward of wards.filter((w) => w.isDefaultNewWard))
        yield [old, `${province}_${ward.newWardKey}`];
    }
  }
}

function addNames(hand, places) {
  const byId = new Map(places.map((p) => [p.id, p]));
  for (const row of readTable(join(hand, 'vietnam-names.tsv'))) {
    const place = byId.get(row.id);
    if (!place) throw new Error(`vietnam-names: no ${row.id}`);
    place.names.push([row.language, row.name]);
  }
}
