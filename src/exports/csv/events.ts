import { firstDay, type GraphEvent, lastDay } from '../../graph';
import type { WithNamed } from '../with-named';
import { type Column, joined } from './spreadsheet-table';

type Row = WithNamed<GraphEvent>;

/** One row an event. */
export const EVENT_COLUMNS: readonly Column<Row>[] = [
  { header: 'id', value: ({ item }) => item.id },
  { header: 'type', value: ({ item }) => item.type },
  { header: 'status', value: ({ item }) => item.status },
  { header: 'date', value: ({ item }) => item.date },
  { header: 'first_day', value: ({ item: { date } }) => (date === null ? null : firstDay(date)) },
  { header: 'last_day', value: ({ item: { date } }) => (date === null ? null : lastDay(date)) },
  { header: 'place_id', value: ({ item }) => item.placeId },
  { header: 'place_name', value: ({ item, entities }) => entities.get(item.placeId ?? '')?.name ?? null },
  { header: 'agreement_id', value: ({ item }) => item.agreementId },
  {
    header: 'agreement_name',
    value: ({ item, entities }) => entities.get(item.agreementId ?? '')?.name ?? null,
  },
  ...[1, 2, null].flatMap((side): Column<Row>[] => {
    const name = side === null ? 'others' : `side_${side}`;
    return [
      { header: `${name}_ids`, value: ({ item }) => joined(idsOfSide(item, side)) },
      {
        header: `${name}_names`,
        value: ({ item, entities }) =>
          joined(idsOfSide(item, side).map((id) => entities.get(id)?.name ?? id)),
      },
    ];
  }),
  { header: 'reports', value: ({ item }) => item.reports.length },
];

function idsOfSide({ participants }: GraphEvent, side: number | null): string[] {
  return [...new Set(participants.flatMap((p) => (p.side === side ? p.entityId : [])))];
}
