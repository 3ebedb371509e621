import { BangGiaoError } from '../graph';
import type { EventFilter, GraphReader, TimelineBucket, TimelineUnit } from '../store';

/** Most buckets of one timeline. */
export const MAX_BUCKETS = 5_000;

/**
 * Events by year, quarter, month or day, earliest first; those of which it is not known when come last, without a start.
 * @throws BangGiaoError `LIMIT_EXCEEDED` where there would be more than {@link MAX_BUCKETS}
 */
export async function timelineOf(
  reader: GraphReader,
  filter: EventFilter,
  by: TimelineUnit,
): Promise<TimelineBucket[]> {
  const buckets = await reader.timeline(filter, by);
  if (buckets.length <= MAX_BUCKETS) return buckets;
  throw new BangGiaoError(
    'LIMIT_EXCEEDED',
    `A timeline has at most ${MAX_BUCKETS} spans, not ${buckets.length}; ask for longer ones or a shorter period.`,
    { details: { limit: MAX_BUCKETS, value: buckets.length } },
  );
}
