// Reading and writing of tables: `#` lines are the header, the first other line names the columns.
import { readFileSync, writeFileSync } from 'node:fs';

/** Rows of a table as objects by column name; empty cells are ''. */
export function readTable(path) {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const columns = lines[0].split('\t');
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

const PLACE_COLUMNS = [
  'id',
  'name',
  'level',
  'country',
  'parent',
  'from',
  'to',
  'became',
  'latitude',
  'longitude',
  'identifiers',
  'weight',
  'names',
];

/** Writes places under a header; `header` is the text before the explanation of the columns. */
export function writePlaces(path, header, places) {
  const comment = `${header.trim()}

Columns: id; name (the usual Vietnamese one without the word for its kind, else the English one); level; ISO country;
parent id; first and last day as a unit; ids of what it became (|); WGS 84 degrees; identifiers (scheme:value|…);
weight (population or a rank in place of it); other names (language:name|…).
Ids: country, then the slugs of the province (not for cities of countries without provinces here), of the district (only for
former communes and Chinese towns), and of the place, before which communes of Vietnam have the word for their kind. Where
two would be the same, the rural or lower one gets its kind too, or its official code or GeoNames id.`;
  const lines = comment.split('\n').map((line) => `# ${line}`.trimEnd());
  lines.push(PLACE_COLUMNS.join('\t'));
  for (const place of places) lines.push(placeRow(place));
  writeFileSync(path, `${lines.join('\n')}\n`);
}

function placeRow(p) {
  const seen = new Set();
  const names = [];
  for (const [language, name] of p.names) {
    const cell = `${language}:${name}`;
    if (!name || cell === `vi:${p.name}` || name.includes('|') || name.includes('\t') || seen.has(cell))
      continue;
    seen.add(cell);
    names.push(cell);
  }
  const row = [
    p.id,
    p.name,
    p.level,
    p.country,
    p.parent ?? '',
    p.from ?? '',
    p.to ?? '',
    (p.became ?? []).join('|'),
    p.location ? p.location[0].toFixed(4) : '',
    p.location ? p.location[1].toFixed(4) : '',
    (p.identifiers ?? []).join('|'),
    String(Math.round(p.weight)),
    names.join('|'),
  ];
  return row.join('\t');
}
