import { csvRow } from './csv';
import type { Tie } from './tie';

const HEADER = [
  'a_id',
  'a_name',
  'a_country',
  'b_id',
  'b_name',
  'b_country',
  'events',
  'meetings',
  'signings',
  'twinnings',
  'first',
  'last',
];

/** A line for each tie, below the names of the columns. */
export function tiesAsCsv(ties: readonly Tie[]): string {
  return [HEADER, ...ties.map(cellsOf)].map((cells) => `${csvRow(cells)}\r\n`).join('');
}

function cellsOf({ a, b, events, byYear, first, last }: Tie) {
  const sum = (type: 'meetings' | 'signings' | 'twinnings') =>
    byYear.reduce((total, year) => total + year[type], 0);
  return [
    a.id,
    a.name,
    a.country ?? null,
    b.id,
    b.name,
    b.country ?? null,
    events,
    sum('meetings'),
    sum('signings'),
    sum('twinnings'),
    first?.value ?? null,
    last?.value ?? null,
  ];
}
