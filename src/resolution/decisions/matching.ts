import type { DecisionSide } from '../../graph';
import type { ResolvedEntity } from '../entity-stage';

/**
 * The entity of the side's block that the decision meant. What had nothing to tell it apart when it was decided is known
 * by its id, as long as it has one; null where it isn't there.
 */
export function matching(side: DecisionSide, inBlock: readonly ResolvedEntity[]): ResolvedEntity | null {
  const same = inBlock.filter(({ suffix }) => suffix === side.suffix);
  const named = (list: readonly ResolvedEntity[]) => list.find(({ entity }) => entity.id === side.id);
  if (same.length > 0) return named(same) ?? same[0] ?? null;
  return side.suffix === '' ? (named(inBlock) ?? null) : null;
}
