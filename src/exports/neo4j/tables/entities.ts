import { neo4jModel } from '../../../store';
import { batches } from '../../batches';
import { countriesOf } from '../../countries';
import type { Table } from '../table';

const BATCH = 500;

export const ENTITIES: Table = {
  name: 'entities',
  columns: [
    ...['id:ID(entity)', 'type', 'name', 'aliases:string[]', 'level', 'country', 'placeId', 'kind'],
    ...['location:point{crs:WGS-84}', 'identifiers:string[]', 'validFrom', 'validTo', 'becameIds:string[]'],
    ...['nameKey', 'signedKey', 'countries:string[]', 'document', ':LABEL'],
  ],
  async *rows(graph) {
    for await (const entities of batches(graph.entities(), BATCH)) {
      const countries = await countriesOf(graph.reader, entities);
      const agreements = entities.filter(({ type }) => type === 'Agreement');
      const signings = await graph.reader.signings(agreements.map(({ id }) => id));
      for (const entity of entities) {
        const { id, type, properties, latitude, longitude } = neo4jModel.entityRow(entity);
        yield {
          ...properties,
          countries: countries.get(id),
          signedKey: neo4jModel.keyOf(signings.get(id)?.[0]?.date ?? null),
          location: latitude === null ? null : `{latitude:${latitude}, longitude:${longitude}}`,
          ':LABEL': ['Entity', type],
        };
      }
    }
  },
};

export const NAMES: Table = {
  name: 'names',
  columns: [
    ...[':ID(name)', 'entityId', 'type', 'name', 'ordinal:long', 'folded', 'toned', 'length:long', 'words'],
    ...['groups', ':LABEL'],
  ],
  async *rows(graph) {
    for await (const entity of graph.entities()) {
      for (const { properties } of neo4jModel.nameRows(entity)) {
        yield { ...properties, ':ID(name)': nameId(properties), ':LABEL': ['Name'] };
      }
    }
  },
};

export const NAMED: Table = {
  name: 'named',
  type: 'NAMED',
  columns: [':START_ID(entity)', ':END_ID(name)'],
  async *rows(graph) {
    for await (const entity of graph.entities()) {
      for (const { properties } of neo4jModel.nameRows(entity)) {
        yield { ':START_ID(entity)': entity.id, ':END_ID(name)': nameId(properties) };
      }
    }
  },
};

/** Names have no id of their own. */
function nameId({ ordinal, entityId }: { readonly ordinal: bigint; readonly entityId: string }): string {
  return `${ordinal} ${entityId}`;
}

export const PART_OF: Table = {
  name: 'part-of',
  type: 'PART_OF',
  columns: [':START_ID(entity)', ':END_ID(entity)'],
  async *rows(graph) {
    for await (const { id, placeId } of graph.entities()) {
      if (placeId !== null) yield { ':START_ID(entity)': id, ':END_ID(entity)': placeId };
    }
  },
};
