import { firstDay, lastDay, type PartialDate } from '../../graph';
import type { Where } from './where';

export interface Period {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** Adds that the days from `first_day` to `last_day` of a table touch the period; undated rows do not. */
export function addPeriod(where: Where, table: string, period: Period | undefined): void {
  if (period === undefined) return;
  where.and(`${table}.first_day IS NOT NULL`);
  if (period.from !== undefined) where.and(`${table}.last_day >= ?`, firstDay(period.from));
  if (period.to !== undefined) where.and(`${table}.first_day <= ?`, lastDay(period.to));
}
