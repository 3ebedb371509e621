import type { Page, Tie } from './graph-store';

/** A tie as both stores select it. */
export interface TieRow extends Omit<Tie, 'years'> {
  /** Year (null where it is not known), meetings, signings, twinnings. */
  readonly years: readonly (readonly [number | null, number, number, number])[];
  readonly key: string;
}

/** The tie of a row, with its position among others. */
export function tieOf({ a, b, events, first, last, years, key }: TieRow): Page<Tie>['items'][number] {
  const byYear = years.map(([year, meetings, signings, twinnings]) => ({
    year,
    meetings,
    signings,
    twinnings,
  }));
  return {
    node: { a, b, events, first, last, years: byYear },
    position: { value: key, id: `${a}\u0001${b}` },
  };
}
