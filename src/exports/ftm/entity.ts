import { createHash } from 'node:crypto';

/** An entity of FollowTheMoney: its values are lists of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Makes an entity; properties without a value are left out. */
export function ftmEntity(
  schema: string,
  id: string,
  properties: Readonly<Record<string, string | null | undefined | readonly string[]>>,
): FtmEntity {
  const lists = Object.entries(properties).map(
    ([name, value]) => [name, value ? [value].flat() : []] as const,
  );
  return { id, schema, properties: Object.fromEntries(lists.filter(([, values]) => values.length > 0)) };
}

/** Ids may hold Latin letters, digits, dots and hyphens only, so they are digests of ours. */
export function ftmId(kind: string, id: string): string {
  return `bg-${createHash('sha256').update(`${kind}\u0001${id}`).digest('hex').slice(0, 40)}`;
}
