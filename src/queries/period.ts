import { BangGiaoError, firstDay, lastDay, type PartialDate } from '../graph';
import { given } from './given';

/** A span of days, both ends included; an end that is not given is open. */
export interface Period {
  readonly from?: PartialDate | null | undefined;
  readonly to?: PartialDate | null | undefined;
}

/** The period as the port wants it. Fails with `ARGUMENT_INVALID` where it ends before it begins. */
export function checkedPeriod(
  period: Period | null | undefined,
): { from?: PartialDate; to?: PartialDate } | undefined {
  if (period == null) return undefined;
  const { from, to } = period;
  if (from != null && to != null && firstDay(from) > lastDay(to))
    throw new BangGiaoError('ARGUMENT_INVALID', `The period ends (${to}) before it begins (${from}).`, {
      details: { from, to },
    });
  return given({ from, to });
}
