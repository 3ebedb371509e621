// Countries: ISO codes with Vietnamese, English and native names.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import graph from '../../dist/graph/index.js';
import { geonames, requireSource } from './geonames.mjs';
import { readTable } from './tsv.mjs';

// The language of the state; the others get English and Vietnamese only.
const NATIVE = {
  CN: 'zh',
  TW: 'zh',
  HK: 'zh',
  JP: 'ja',
  KR: 'ko',
  KP: 'ko',
  TH: 'th',
  RU: 'ru',
  UA: 'uk',
  BY: 'be',
  KZ: 'kk',
  DE: 'de',
  AT: 'de',
  FR: 'fr',
  ES: 'es',
  MX: 'es',
  AR: 'es',
  CL: 'es',
  CU: 'es',
  PE: 'es',
  CO: 'es',
  VE: 'es',
  IT: 'it',
  PT: 'pt',
  BR: 'pt',
  NL: 'nl',
  BE: 'nl',
  SE: 'sv',
  NO: 'no',
  DK: 'da',
  FI: 'fi',
  PL: 'pl',
  CZ: 'cs',
  SK: 'sk',
  HU: 'hu',
  RO: 'ro',
  BG: 'bg',
  GR: 'el',
  TR: 'tr',
  MY: 'ms',
  ID: 'id',
  MN: 'mn',
  IN: 'hi',
  SA: 'ar',
  EG: 'ar',
  AE: 'ar',
  QA: 'ar',
  IR: 'fa',
  IL: 'he',
  VN: 'vi',
  KH: 'km',
};

/** Writes countries.tsv: code, usual Vietnamese name, box, other names. */
export function writeCountries(hand, path, header) {
  const iso = requireSource('i18n-iso-countries');
  const extra = new Map();
  const usual = new Map();
  for (const row of readTable(join(hand, 'countries.tsv'))) {
    if (row.usual) usual.set(row.code, row.usual);
    extra.set(
      row.code,
      row.names ? row.names.split('|').map((cell) => cell.split(/:(.*)/s).slice(0, 2)) : [],
    );
  }
  const listed = Object.keys(iso.getAlpha2Codes())
    .sort()
    .map((code) => {
      const of = (language) =>
        (iso.getName(code, language, { select: 'all' }) ?? []).map((n) => [language, n]);
      const names = [
        ...of('vi'),
        ...of('en'),
        ...(NATIVE[code] ? of(NATIVE[code]) : []),
        ...(extra.get(code) ?? []),
      ];
      return { code, name: usual.get(code) ?? names[0][1], names };
    });
  // A name goes to the country whose usual name it is (Congo), else to the first.
  const owner = new Map(listed.map(({ code, name }) => [graph.fold(name), code]));
  const rows = listed.map(({ code, name, names }) => {
    const own = names.filter(([language, n]) => {
      const key = graph.fold(n);
      if (!owner.has(key)) owner.set(key, code);
      return owner.get(key) === code && !(language === 'vi' && n === name);
    });
    const cells = new Set(own.map(([language, n]) => `${language}:${n}`));
    return [code, name, box(geonames().get(code) ?? []), [...cells].join('|')].join('\t');
  });
  const comment = header.split('\n').map((line) => `# ${line}`);
  writeFileSync(path, `${[...comment, 'code\tname\tbox\tnames', ...rows].join('\n')}\n`);
}

// South, west, north, east, half a degree wider than the inhabited places.
function box(places) {
  const located = places.map((p) => p.location);
  if (located.length === 0) return '';
  const [lats, lons] = [located.map((l) => l[0]), located.map((l) => l[1])];
  const edges = [
    Math.min(...lats) - 0.5,
    Math.min(...lons) - 0.5,
    Math.max(...lats) + 0.5,
    Math.max(...lons) + 0.5,
  ];
  return edges[3] - edges[1] > 180 ? '' : edges.map((e) => e.toFixed(1)).join(' ');
}
