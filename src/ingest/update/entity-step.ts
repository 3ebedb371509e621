import { isDeepStrictEqual } from 'node:util';
import type { Gazetteer } from '../../gazetteer';
import type { Entity } from '../../graph';
import {
  applyMerges,
  type BlockItem,
  ENTITY_STAGES,
  type EntityStage,
  joinedBlocks,
  type Merged,
  type ResolvedEntity,
} from '../../resolution';
import type { GraphWriter, ResolutionItem } from '../../store';
import type { AffectedArticle, AffectedArticles } from './affected-articles';
import { BlockContents } from './block-contents';
import type { Merges } from './decisions';

export interface EntityChanges {
  readonly put: Entity[];
  readonly delete: string[];
  readonly putRedirects: Merged['redirects'];
  readonly deleteRedirects: readonly string[];
}

/**
 * Runs one stage over the affected articles: resolves every block that they leave or enter, from all that is in it,
 * makes one of what people decided is one, gives the items targets, and takes in the articles whose items moved though
 * they themselves did not change.
 */
export async function runEntityStage(
  tx: GraphWriter,
  gazetteer: Gazetteer,
  stage: EntityStage,
  affected: AffectedArticles,
  all: Merges,
): Promise<EntityChanges> {
  const merges = mergesIn(stage, all);
  const articles = affected.all();
  const leaving = articles.flatMap(({ before }) => before.get(stage.name) ?? []);
  const coming = new Map(articles.map((article) => [article, article.view ? stage.items(article.view) : []]));
  const decided = merges.changed.flatMap(({ of }) => of);
  const touched = [...leaving, ...[...coming.values()].flat(), ...decided].map(({ block }) => block);
  const blocks = [...joinedBlocks(touched, [...merges.before, ...merges.after])];
  const stored = await tx.groupsInBlocks(stage.name, blocks);
  const contents = new BlockContents(stored, leaving, [...coming.values()].flat());
  const resolved = resolveAll(stage, contents, gazetteer);
  const near = merges.after.filter(({ of }) => blocks.includes(of[0].block));
  const { entities, into, redirects } = applyMerges(resolved, near);
  const targets = targetsOf(resolved, into);
  for (const [article, items] of coming) settle(article, stage, items, targets);
  await joinMoved(tx, stage, contents, targets, affected);
  const changes = await difference(
    tx,
    entities.map(({ entity }) => entity),
    stored.map(({ targetId }) => targetId),
  );
  const led = [...near, ...merges.changed].flatMap(({ of }) => of.map(({ id }) => id));
  return { ...changes, putRedirects: redirects, deleteRedirects: [...new Set(led)] };
}

function mergesIn(stage: EntityStage, { before, after, changed }: Merges): Merges {
  const here = (merges: Merges['after']) => merges.filter(({ of }) => of[0].stage === stage.name);
  return { before: here(before), after: here(after), changed: here(changed) };
}

type Targets = ReadonlyMap<string, ReadonlyMap<string, string>>;

type Resolved = ReadonlyMap<string, readonly ResolvedEntity[]>;

/** The entities of each block, before people's decisions. */
function resolveAll(stage: EntityStage, contents: BlockContents, gazetteer: Gazetteer): Resolved {
  return new Map(
    contents.blocks().map((block) => {
      const groups = contents.groups(block);
      return [block, groups.length === 0 ? [] : stage.resolve(block, groups, gazetteer)];
    }),
  );
}

function targetsOf(resolved: Resolved, into: Merged['into']): Targets {
  return new Map(
    [...resolved].map(([block, entities]) => [
      block,
      new Map(
        entities.flatMap(({ entity, members }) =>
          members.map((facts) => [facts, into.get(entity.id) ?? entity.id] as const),
        ),
      ),
    ]),
  );
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
): Promise<Pick<EntityChanges, 'put' | 'delete'>> {
  const ids = new Set(entities.map(({ id }) => id));
  const known = new Map((await tx.entities([...ids])).map((entity) => [entity.id, entity]));
  return {
    put: entities.filter((entity) => !isDeepStrictEqual(entity, known.get(entity.id))),
    delete: [...new Set(idsBefore)].filter((id) => !ids.has(id)),
  };
}
