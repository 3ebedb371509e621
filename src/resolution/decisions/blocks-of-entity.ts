import type { Entity } from '../../graph';
import type { EntityStage } from '../entity-stage';
import { linkedBlock } from '../place/linked-place';

/** The blocks in which an entity of that id can have been resolved, by stage: ids are made of blocks and what tells apart. */
export function blocksOfEntity({
  id,
  type,
}: Pick<Entity, 'id' | 'type'>): { readonly stage: EntityStage['name']; readonly block: string }[] {
  const bases = [...id.matchAll(/~/g)].map(({ index }) => id.slice(0, index)).concat(id);
  if (type !== 'City') {
    const stage = type === 'Person' ? 'person' : type === 'Agreement' ? 'agreement' : 'body';
    return bases.map((block) => ({ stage, block }));
  }
  const names = bases.map((base) => base.replace(/^city:/, ''));
  return [
    { stage: 'place', block: linkedBlock(id.replace(/^city:/, '')) },
    ...names.flatMap((name) =>
      (['place', 'village'] as const).map((stage) => ({ stage, block: `~${name}` })),
    ),
  ];
}
