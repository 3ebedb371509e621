import type { Gazetteer } from '../gazetteer';
import { BangGiaoError, type DecisionSide, type Entity } from '../graph';
import { blocksOfEntity, ENTITY_STAGES, matching, type ResolvedEntity } from '../resolution';
import type { GraphWriter } from '../store';

type Tx = Pick<GraphWriter, 'groupsInBlocks'>;

/** What a decision on a stored entity has to remember of it, so that it still means the same when ids change. */
export async function locate(tx: Tx, gazetteer: Gazetteer, entity: Entity): Promise<DecisionSide> {
  for (const { stage, block } of blocksOfEntity(entity)) {
    const found = (await resolved(tx, gazetteer, stage, block)).find((one) => one.entity.id === entity.id);
    if (found) return { id: entity.id, stage, block, suffix: found.suffix };
  }
  throw new BangGiaoError(
    'ENTITY_NOT_FOUND',
    `No article speaks of \`${entity.id}\`; nothing can be decided of it.`,
    {
      details: { id: entity.id },
    },
  );
}

/** Id of the entity that a side stands for, before anything is merged; null where no article speaks of it. */
export async function idOfSide(tx: Tx, gazetteer: Gazetteer, side: DecisionSide): Promise<string | null> {
  return matching(side, await resolved(tx, gazetteer, side.stage, side.block))?.entity.id ?? null;
}

async function resolved(
  tx: Tx,
  gazetteer: Gazetteer,
  stageName: DecisionSide['stage'],
  block: string,
): Promise<readonly ResolvedEntity[]> {
  const stage = ENTITY_STAGES.find(({ name }) => name === stageName);
  const groups = await tx.groupsInBlocks(stageName, [block]);
  if (!stage || groups.length === 0) return [];
  const sizes = new Map<string, number>();
  for (const { facts, size } of groups) sizes.set(facts, (sizes.get(facts) ?? 0) + size);
  const facts = [...sizes].map(([facts, size]) => ({ facts, size }));
  return stage.resolve(
    block,
    facts.sort((a, b) => (a.facts < b.facts ? -1 : 1)),
    gazetteer,
  );
}
