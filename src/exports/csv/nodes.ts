import type { Entity } from '../../graph';
import { type Column, joined } from './spreadsheet-table';

/** One row an entity. */
export const NODE_COLUMNS: readonly Column<Entity>[] = [
  { header: 'id', value: ({ id }) => id },
  { header: 'type', value: ({ type }) => type },
  { header: 'name', value: ({ name }) => name },
  { header: 'aliases', value: ({ aliases }) => joined(aliases.map(({ name }) => name)) },
  { header: 'kind', value: ({ kind }) => kind },
  { header: 'level', value: ({ level }) => level },
  { header: 'country', value: ({ country }) => country },
  { header: 'place_id', value: ({ placeId }) => placeId },
  { header: 'latitude', value: ({ location }) => location?.latitude ?? null },
  { header: 'longitude', value: ({ location }) => location?.longitude ?? null },
  {
    header: 'identifiers',
    value: ({ identifiers }) => joined(identifiers.map(({ scheme, value }) => `${scheme}:${value}`)),
  },
  { header: 'valid_from', value: ({ validFrom }) => validFrom },
  { header: 'valid_to', value: ({ validTo }) => validTo },
];
