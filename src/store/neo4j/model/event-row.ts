import type { GraphEvent, PartialDate } from '../../../graph';
import { daysOf, keyOf } from '../../sort-keys';

const LABELS: Readonly<Record<GraphEvent['type'], string>> = {
  MEETING: 'Meeting',
  SIGNING: 'Signing',
  TWINNING: 'Twinning',
};

/** An event's node: its second label, its properties, and its days, which become native dates. */
export function eventRow(event: GraphEvent) {
  const { id, type, status, date, placeId, agreementId } = event;
  const [firstDay, lastDay] = daysOf(date);
  const articleIds = [...new Set(event.reports.map(({ articleId }) => articleId))];
  const properties = {
    id,
    type,
    status,
    date,
    placeId,
    agreementId,
    dateKey: keyOf(date),
    participantIds: [...new Set(event.participants.map(({ entityId }) => entityId))],
    articleIds,
    reports: BigInt(articleIds.length),
    countries: [] as readonly string[],
    borders: [] as readonly string[],
    document: JSON.stringify(event),
  };
  return { label: LABELS[type], properties, firstDay, lastDay, day: exactDay(date) };
}

/** The day, where the date is one. */
export function exactDay(date: PartialDate | null): string | null {
  return date?.length === 10 ? date : null;
}
