import { type Entity, firstDay, type GraphEvent, lastDay } from '../../graph';
import { batches } from '../batches';
import { countriesOf } from '../countries';
import { type Column, csvTable, joined } from '../csv/spreadsheet-table';
import type { ExportFormat } from '../export-format';
import type { GraphStreams } from '../graph-streams';
import { codesOf } from './codes';
import { dyadsOf } from './dyads';

/** So many events are looked at together. */
const BATCH = 500;

/** What one did with another in one event. */
interface Row {
  readonly event: GraphEvent;
  readonly source: Actor;
  readonly target: Actor;
}

interface Actor {
  readonly id: string;
  readonly entity: Entity | undefined;
  readonly countries: readonly string[];
}

const actorColumns = (end: 'source' | 'target'): Column<Row>[] => [
  { header: `${end}_id`, value: (row) => row[end].id },
  { header: `${end}_name`, value: (row) => row[end].entity?.name ?? null },
  { header: `${end}_type`, value: (row) => row[end].entity?.type ?? null },
  { header: `${end}_countries`, value: (row) => joined(row[end].countries) },
];

const COLUMNS: readonly Column<Row>[] = [
  { header: 'event_id', value: ({ event }) => event.id },
  { header: 'date', value: ({ event }) => event.date },
  { header: 'first_day', value: ({ event: { date } }) => (date === null ? null : firstDay(date)) },
  { header: 'last_day', value: ({ event: { date } }) => (date === null ? null : lastDay(date)) },
  { header: 'type', value: ({ event }) => event.type },
  { header: 'cameo', value: ({ event, source, target }) => codesOf(event, source.id, target.id).cameo },
  { header: 'plover', value: ({ event, source, target }) => codesOf(event, source.id, target.id).plover },
  ...actorColumns('source'),
  ...actorColumns('target'),
  { header: 'reports', value: ({ event }) => event.reports.length },
];

/**
 * Rows for researchers of event data: who did what to whom, one row for each two and each direction, as such data have
 * it. Only what occurred. Twinnings have their rows without codes, because there are none for them.
 */
export const cameo: ExportFormat = {
  name: 'cameo',
  summary: 'CSV of event data: source, target, CAMEO and PLOVER codes (twinnings have none)',
  isFolder: false,
  files: (graph) => [{ name: 'cameo.csv', text: csvTable(COLUMNS, rows(graph)) }],
};

async function* rows({ events, reader }: GraphStreams): AsyncGenerator<Row> {
  for await (const batch of batches(events(), BATCH)) {
    const dyads = batch.map((event) => ({ event, pairs: dyadsOf(event) }));
    const ids = [...new Set(dyads.flatMap(({ pairs }) => pairs.flat()))];
    const entities = await reader.entities(ids);
    const countries = await countriesOf(reader, [...entities.values()]);
    const actor = (id: string): Actor => ({
      id,
      entity: entities.get(id),
      countries: countries.get(id) ?? [],
    });
    for (const { event, pairs } of dyads)
      for (const [source, target] of pairs) yield { event, source: actor(source), target: actor(target) };
  }
}
