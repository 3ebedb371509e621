import type { GraphEvent, PartialDate } from '../graph';

/** Those of the signings that occurred, earliest first, undated ones last. */
export function occurred(signings: readonly GraphEvent[]): GraphEvent[] {
  return signings.filter((event) => event.status === 'OCCURRED').sort(byDateThenId);
}

/** Ids of those who put their name to what an event signed, each once, in the event's order. */
export function signatoryIds(signing: GraphEvent): string[] {
  return [...new Set(signing.pairs.map(([signatory]) => signatory))];
}

/** Ids of those whom an event made twins; its participants where it ties no pair. */
export function twinIds(twinning: GraphEvent): string[] {
  const tied = twinning.pairs.flat();
  return [...new Set(tied.length > 0 ? tied : twinning.participants.map((p) => p.entityId))];
}

function byDateThenId(a: GraphEvent, b: GraphEvent): number {
  return compareDates(a.date, b.date) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function compareDates(a: PartialDate | null, b: PartialDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
