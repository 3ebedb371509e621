import type { EventFilter, TimelineBucket, TimelineUnit } from '../graph-store';
import { eventConditions } from './event-filter';
import type { Run } from './run';

/** Events by when they were. An event is in a bucket where all days that its date may mean are. */
export async function timeline(run: Run, filter: EventFilter, by: TimelineUnit): Promise<TimelineBucket[]> {
  const { parameters, by: candidates } = await eventConditions(run, filter);
  return run<TimelineBucket>('read/timeline', { ...parameters, by: candidates, unit: by.toLowerCase() });
}
