import type { EventFilter, TimelineBucket, TimelineUnit } from '../graph-store';
import type { Connection } from './connection';
import { COUNTS_BY_TYPE } from './event-counts';
import { eventConditions } from './event-filter';

/** First day of the bucket in which a day lies. */
const BUCKET_OF: Readonly<Record<TimelineUnit, (day: string) => string>> = {
  YEAR: (day) => `substr(${day}, 1, 4) || '-01-01'`,
  QUARTER: (day) => `printf('%s-%02d-01', substr(${day}, 1, 4), (substr(${day}, 6, 2) - 1) / 3 * 3 + 1)`,
  MONTH: (day) => `substr(${day}, 1, 7) || '-01'`,
  DAY: (day) => day,
};

/** Events by when they were. An event is in a bucket where all days that its date may mean are. */
export function timeline(connection: Connection, filter: EventFilter, by: TimelineUnit): TimelineBucket[] {
  const where = eventConditions(filter);
  const [first, last] = [BUCKET_OF[by]('first_day'), BUCKET_OF[by]('last_day')];
  return connection.all<TimelineBucket>(
    `${where.preamble} SELECT iif(first_day IS NOT NULL AND ${first} = ${last}, ${first}, NULL) AS start,
       ${COUNTS_BY_TYPE}
     FROM event WHERE ${where.condition} GROUP BY 1 ORDER BY start IS NULL, start`,
    where.values,
  );
}
