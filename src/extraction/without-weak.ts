import type { Claim, ExtractedRole, Mention } from '../graph';
import type { Draft, EntityDraft } from './draft';

/** The entities with their mentions, without the weakly named ones that no claim needs. */
export function withoutWeak(
  entities: readonly EntityDraft[],
  mentions: readonly Mention[],
  claims: readonly Claim[],
): Pick<Draft, 'entities' | 'mentions'> {
  const needed = new Set(claims.flatMap(entitiesOf));
  const kept = entities.filter(({ id, weak }) => !weak || needed.has(id));
  const ids = new Set(kept.map(({ id }) => id));
  const known = (id: string | null) => (id !== null && ids.has(id) ? id : null);
  return {
    entities: kept.map((entity) => ({
      ...entity,
      place: known(entity.place),
      roles: entity.roles.map((role): ExtractedRole => ({ ...role, of: known(role.of) })),
    })),
    mentions: mentions.filter(({ entity }) => ids.has(entity)),
  };
}

function entitiesOf({ pairs, participants, agreement }: Claim): string[] {
  const tied = [...pairs.flat(), ...participants.map(({ entity }) => entity)];
  return agreement === null ? tied : [...tied, agreement];
}
