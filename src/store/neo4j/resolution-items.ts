import { byCodePoints } from '../code-point-order';
import type { ResolutionGroup, ResolutionItem, ResolutionStage } from '../graph-store';
import { type Run, runIds } from './run';

/** Resolution items sorted by article, stage, local id, block. */
export function itemsOfArticles(run: Run, articleIds: readonly string[]): Promise<ResolutionItem[]> {
  return runIds<ResolutionItem>(run, 'read/items-of-articles', [...articleIds].sort(byCodePoints));
}

/** Items of one stage in any of the blocks, sorted by article, local id, block. */
export function itemsInBlocks(
  run: Run,
  stage: ResolutionStage,
  blocks: readonly string[],
): Promise<ResolutionItem[]> {
  return run<ResolutionItem>('read/items-in-blocks', { stage, blocks: [...new Set(blocks)] });
}

/** Items of one stage in any of the blocks, counted by block, facts and target, and sorted by these. */
export function groupsInBlocks(
  run: Run,
  stage: ResolutionStage,
  blocks: readonly string[],
): Promise<ResolutionGroup[]> {
  return run<ResolutionGroup>('read/groups-in-blocks', { stage, blocks: [...new Set(blocks)] });
}
