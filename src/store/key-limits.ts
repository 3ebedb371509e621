import { BangGiaoError } from '../graph';
import type { GraphDelta } from './graph-store';

/**
 * Longest name, title, publisher, and longest id, in UTF-16 units. Neo4j's indexes take some 8 kB a key, and a key holds
 * a name twice, folded too, and an id, at three bytes a unit; both stores keep to the same limits.
 */
export const MAX_NAME_LENGTH = 500;
export const MAX_ID_LENGTH = 1500;

/** Fails with `LIMIT_EXCEEDED` where a name or an id of what is put is too long to be found again. */
export function assertKeysFit(delta: GraphDelta): void {
  for (const { article } of delta.putArticles ?? []) {
    assertFit('name', [article.title, article.publisher]);
    assertFit('id', [article.id]);
  }
  for (const { id, name, aliases, placeId } of delta.putEntities ?? []) {
    assertFit('name', [name, ...aliases.map((alias) => alias.name)]);
    assertFit('id', [id, placeId]);
  }
  for (const { id, agreementId } of delta.putEvents ?? []) assertFit('id', [id, agreementId]);
  for (const { id, personId, ofId } of delta.putRoles ?? []) assertFit('id', [id, personId, ofId]);
}

function assertFit(kind: 'name' | 'id', texts: readonly (string | null)[]): void {
  const limit = kind === 'name' ? MAX_NAME_LENGTH : MAX_ID_LENGTH;
  const tooLong = texts.find((text) => text !== null && text.length > limit);
  if (typeof tooLong !== 'string') return;
  throw new BangGiaoError(
    'LIMIT_EXCEEDED',
    `The ${kind} “${tooLong.slice(0, 40)}…” has ${tooLong.length} characters; at most ${limit} can be stored.`,
    { details: { limit, length: tooLong.length } },
  );
}
