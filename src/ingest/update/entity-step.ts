import { isDeepStrictEqual } from 'node:util';
import type { Gazetteer } from '../../gazetteer';
import type { Entity } from '../../graph';
import { type BlockItem, ENTITY_STAGES, type EntityStage } from '../../resolution';
import type { GraphWriter, ResolutionItem } from '../../store';
import type { AffectedArticle, AffectedArticles } from './affected-articles';
import { BlockContents } from './block-contents';

export interface EntityChanges {
  readonly put: Entity[];
  readonly delete: string[];
}

/**
 * Runs one stage over the affected articles: resolves every block that they leave or enter, from all that is in it,
 * gives their items targets, and takes in the articles whose items moved though they themselves did not change.
 */
export async function runEntityStage(
  tx: GraphWriter,
  gazetteer: Gazetteer,
  stage: EntityStage,
  affected: AffectedArticles,
): Promise<EntityChanges> {
  const articles = affected.all();
  const leaving = articles.flatMap(({ before }) => before.get(stage.name) ?? []);
  const coming = new Map(articles.map((article) => [article, article.view ? stage.items(article.view) : []]));
  const blocks = [...new Set([...leaving, ...[...coming.values()].flat()].map(({ block }) => block))];
  const stored = await tx.groupsInBlocks(stage.name, blocks);
  const contents = new BlockContents(stored, leaving, [...coming.values()].flat());
  const { entities, targets } = resolveAll(stage, contents, gazetteer);
  for (const [article, items] of coming) settle(article, stage, items, targets);
  await joinMoved(tx, stage, contents, targets, affected);
  return difference(
    tx,
    entities,
    stored.map(({ targetId }) => targetId),
  );
}

type Targets = ReadonlyMap<string, ReadonlyMap<string, string>>;

function resolveAll(
  stage: EntityStage,
  contents: BlockContents,
  gazetteer: Gazetteer,
): { entities: Entity[]; targets: Targets } {
  const entities: Entity[] = [];
  const targets = new Map<string, Map<string, string>>();
  for (const block of contents.blocks()) {
    const groups = contents.groups(block);
    const inBlock = new Map<string, string>();
    targets.set(block, inBlock);
    for (const { entity, members } of groups.length === 0 ? [] : stage.resolve(block, groups, gazetteer)) {
      entities.push(entity);
      for (const facts of members) inBlock.set(facts, entity.id);
    }
  }
  return { entities, targets };
}

function settle(
  { id, view, after }: AffectedArticle,
  stage: EntityStage,
  items: readonly BlockItem[],
  targets: Targets,
): void {
  const settled = items.map(({ localId, block, facts }): ResolutionItem => {
    const targetId = targets.get(block)?.get(facts) ?? '';
    view?.targets.set(localId, targetId);
    return { stage: stage.name, articleId: id, localId, block, targetId, facts };
  });
  after.set(stage.name, settled);
}

async function joinMoved(
  tx: GraphWriter,
  stage: EntityStage,
  contents: BlockContents,
  targets: Targets,
  affected: AffectedArticles,
): Promise<void> {
  const movedBlocks = [...targets].filter(([block, inBlock]) =>
    [...inBlock].some(([facts, target]) => contents.moves(block, facts, target)),
  );
  if (movedBlocks.length === 0) return;
  const targetOf = (item: ResolutionItem) =>
    (item.stage === stage.name ? targets.get(item.block)?.get(item.facts) : undefined) ?? item.targetId;
  const items = await tx.itemsInBlocks(
    stage.name,
    movedBlocks.map(([block]) => block),
  );
  const moved = items.filter((item) => !affected.has(item.articleId) && targetOf(item) !== item.targetId);
  const stages = ENTITY_STAGES.map(({ name }) => name);
  await affected.join(
    [...new Set(moved.map(({ articleId }) => articleId))],
    stages.slice(0, stages.indexOf(stage.name) + 1),
    targetOf,
  );
}

/** What has to be written so that the stored entities of the blocks are the resolved ones. */
async function difference(
  tx: GraphWriter,
  entities: readonly Entity[],
  idsBefore: readonly string[],
): Promise<EntityChanges> {
  const ids = new Set(entities.map(({ id }) => id));
  const known = new Map((await tx.entities([...ids])).map((entity) => [entity.id, entity]));
  return {
    put: entities.filter((entity) => !isDeepStrictEqual(entity, known.get(entity.id))),
    delete: [...new Set(idsBefore)].filter((id) => !ids.has(id)),
  };
}
