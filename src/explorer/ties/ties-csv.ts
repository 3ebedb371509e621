import { ask, TiesDocument } from '../api';
import { csvRow } from './csv';
import type { Tie, tiesAskedBy } from './tie';

/** At most so many ties go into a file. */
export const MOST_TIES = 5_000;
const PAGE = 100;

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

/** All ties that are asked for, page by page, up to {@link MOST_TIES}. Fails with `AskError`. */
export async function allTies(asked: ReturnType<typeof tiesAskedBy>, token: string | null): Promise<Tie[]> {
  const ties: Tie[] = [];
  let after: string | null = null;
  do {
    const page: { ties: { nodes: Tie[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } } } =
      await ask(TiesDocument, { ...asked, first: PAGE, after }, { token });
    ties.push(...page.ties.nodes);
    after = page.ties.pageInfo.hasNextPage ? (page.ties.pageInfo.endCursor ?? null) : null;
  } while (after !== null && ties.length < MOST_TIES);
  return ties;
}

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
