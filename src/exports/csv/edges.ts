import type { Edge } from '../../graph';
import type { WithNamed } from '../with-named';
import type { Column } from './spreadsheet-table';

type Row = WithNamed<Edge>;

/** One row an edge: what ties two entities by one event. */
export const EDGE_COLUMNS: readonly Column<Row>[] = [
  { header: 'id', value: ({ item }) => item.id },
  { header: 'type', value: ({ item }) => item.type },
  { header: 'source', value: ({ item }) => item.source },
  { header: 'source_name', value: ({ item, entities }) => entities.get(item.source)?.name ?? null },
  { header: 'source_type', value: ({ item, entities }) => entities.get(item.source)?.type ?? null },
  { header: 'target', value: ({ item }) => item.target },
  { header: 'target_name', value: ({ item, entities }) => entities.get(item.target)?.name ?? null },
  { header: 'target_type', value: ({ item, entities }) => entities.get(item.target)?.type ?? null },
  { header: 'event_id', value: ({ item }) => item.eventId },
  { header: 'date', value: ({ item }) => item.date },
];
