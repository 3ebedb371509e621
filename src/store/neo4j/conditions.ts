import { firstDay, lastDay, type PartialDate } from '../../graph';

/** What a list is restricted to, as parameters of the statements for its kind. */
export interface Conditions {
  /** Conditions that every candidate is tried against; null for those that were not given. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Lists that lead to candidates by an index, all but one empty; null where all there is must be looked through. */
  readonly by: Readonly<Record<string, readonly string[]>> | null;
}

/** Days of a period as the statements take them: `dated` leaves out what has no date. */
export function periodParameters(period: { from?: PartialDate; to?: PartialDate } | undefined): {
  dated: boolean;
  from: string | null;
  to: string | null;
} {
  return {
    dated: period !== undefined,
    from: period?.from === undefined ? null : firstDay(period.from),
    to: period?.to === undefined ? null : lastDay(period.to),
  };
}
