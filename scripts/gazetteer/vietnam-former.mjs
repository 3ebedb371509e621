// Vietnam: the communes before 2025-07-01 of the districts at the land borders.
import { join } from 'node:path';
import graph from '../../dist/graph/index.js';
import { readTable } from './tsv.mjs';
import { LAST_DAY, successions, unit } from './vietnam.mjs';

// Less than today's communes: of one name, the one that stands is meant.
const WEIGHT = 10_000;

export function buildFormerCommunes(hand, legacy, converter, districts, communes) {
  const heirs = new Map();
  for (const [oldKey, newKey] of successions(converter)) {
    const heir = communes.get(newKey);
    if (heir) heirs.set(oldKey, [...(heirs.get(oldKey) ?? []), heir.id]);
  }
  return borderDistricts(hand, districts).flatMap((district) => former(district, legacy, heirs));
}

function borderDistricts(hand, districts) {
  return readTable(join(hand, 'vietnam-border-districts.tsv')).flatMap((row) =>
    row.districts.split('|').flatMap((name) => {
      const found = [...districts.values()].filter(
        (d) => d.province.name === row.province && d.name === name && d.to === LAST_DAY && d.key,
      );
      if (found.length === 0) throw new Error(`vietnam-border-districts: no ${name} in ${row.province}`);
      return found;
    }),
  );
}

function former(district, legacy, heirs) {
  const [provinceKey, districtKey] = district.key.split('_');
  const tables = [
    legacy.DICT_PROVINCE_DISTRICT_WARD_NO_ACCENTED,
    legacy.DICT_PROVINCE_DISTRICT_WARD_ACCENTED,
  ];
  const wards = tables.flatMap((table) => Object.entries(table[provinceKey]?.[districtKey] ?? {}));
  const named = wards.filter(([, ward]) => ward.wardShort);
  const slugOf = (ward) => graph.slug(`${ward.wardType} ${ward.wardShort}`);
  return named.map(([key, ward]) => {
    const place = unit(district, ward.wardType, ward.wardShort, WEIGHT);
    // Names that differ only in their marks (Nậm Cắn, Nậm Càn) get their official code into the id.
    const hasTwin = named.some(([, other]) => other !== ward && slugOf(other) === slugOf(ward));
    return {
      ...place,
      id: `${district.id}-${slugOf(ward)}${hasTwin ? `-${ward.wardCode}` : ''}`,
      to: LAST_DAY,
      became: [...new Set(heirs.get(`${district.key}_${key}`) ?? [])].sort(),
    };
  });
}
