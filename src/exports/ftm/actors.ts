import type { Entity, Role } from '../../graph';
import { type FtmEntity, ftmEntity, ftmId } from './entity';

/** Places and authorities are public bodies: what meets and signs is a town's administration. */
const SCHEMAS_OF_KINDS: Readonly<Record<string, string>> = {
  government: 'PublicBody',
  security: 'PublicBody',
  business: 'Company',
};

function schemaOf({ type, kind }: Entity): string {
  if (type === 'Person') return 'Person';
  if (type === 'City') return 'PublicBody';
  if (type === 'Agreement') return 'Document';
  return SCHEMAS_OF_KINDS[kind ?? ''] ?? 'Organization';
}

/** Id of an entity of ours. */
export function entityId(id: string): string {
  return ftmId('entity', id);
}

export function actorEntity(entity: Entity): FtmEntity {
  const { id, type, name, aliases, country, placeId, level, kind } = entity;
  const isActor = type !== 'Agreement';
  return ftmEntity(schemaOf(entity), entityId(id), {
    name,
    ...(type === 'Agreement' && { title: name }),
    alias: aliases.map((alias) => alias.name).filter((alias) => alias !== name),
    country: country?.toLowerCase(),
    ...(isActor && type !== 'Person' && { parent: placeId === null ? null : entityId(placeId) }),
    ...(isActor && { classification: type === 'Party' ? 'party' : (level ?? kind) }),
  });
}

/** A position in a body and that a person holds it, as of the latest article that says so. */
export function roleEntities({ id, personId, title, ofId, asOf, reports }: Role): FtmEntity[] {
  const post = ftmId('position', `${title}\u0001${ofId ?? id}`);
  return [
    ftmEntity('Position', post, { name: title, organization: ofId === null ? null : entityId(ofId) }),
    ftmEntity('Occupancy', ftmId('role', id), {
      holder: entityId(personId),
      post,
      date: asOf,
      proof: reports.map(({ articleId }) => ftmId('article', articleId)),
    }),
  ];
}
