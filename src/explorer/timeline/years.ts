/** Events of one year, by type. */
export interface YearCounts {
  readonly year: number;
  readonly meetings: number;
  readonly signings: number;
  readonly twinnings: number;
}

/** Events of a span as the service counts them; those that are dated in no span have no start. */
type Bucket = Omit<YearCounts, 'year'> & { readonly start?: string | null };

export function totalOf({ meetings, signings, twinnings }: Omit<YearCounts, 'year'>): number {
  return meetings + signings + twinnings;
}

/** Every year from the first to the last that has events, those without any among them. */
export function yearsOf(buckets: readonly Bucket[]): YearCounts[] {
  const byYear = new Map(
    buckets.flatMap(({ start, meetings, signings, twinnings }) => {
      const year = start ? Number(start.slice(0, 4)) : null;
      return year === null ? [] : [[year, { year, meetings, signings, twinnings }] as const];
    }),
  );
  if (byYear.size === 0) return [];
  const first = Math.min(...byYear.keys());
  const last = Math.max(...byYear.keys());
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return byYear.get(year) ?? { year, meetings: 0, signings: 0, twinnings: 0 };
  });
}

/** How many events are dated in no year. */
export function undatedOf(buckets: readonly Bucket[]): number {
  return buckets.filter(({ start }) => !start).reduce((sum, bucket) => sum + totalOf(bucket), 0);
}
