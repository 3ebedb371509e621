import type { ResolutionGroup, ResolutionItem, ResolutionStage } from '../graph-store';
import { type Connection, list } from './connection';

const LISTED = '(SELECT value FROM json_each(?))';

/** Resolution items sorted by article, stage, local id, block. */
export function itemsOfArticles(connection: Connection, articleIds: readonly string[]): ResolutionItem[] {
  return items(
    connection.all<ItemRow>(
      `SELECT * FROM item WHERE article_id IN ${LISTED} ORDER BY article_id, stage, local_id, block`,
      [list(articleIds)],
    ),
  );
}

/** Items of one stage in any of the blocks, sorted by article, local id, block. */
export function itemsInBlocks(
  connection: Connection,
  stage: ResolutionStage,
  blocks: readonly string[],
): ResolutionItem[] {
  return items(
    connection.all<ItemRow>(
      `SELECT * FROM item WHERE stage = ? AND block IN ${LISTED} ORDER BY article_id, local_id, block`,
      [stage, list(blocks)],
    ),
  );
}

/** Items of one stage in any of the blocks, counted by block, facts and target, and sorted by these. */
export function groupsInBlocks(
  connection: Connection,
  stage: ResolutionStage,
  blocks: readonly string[],
): ResolutionGroup[] {
  return connection.all<ResolutionGroup>(
    `SELECT block, facts, target_id AS targetId, size FROM item_group
     WHERE stage = ? AND block IN ${LISTED} ORDER BY block, facts, target_id`,
    [stage, list(blocks)],
  );
}

interface ItemRow {
  readonly article_id: string;
  readonly stage: ResolutionStage;
  readonly local_id: string;
  readonly block: string;
  readonly target_id: string;
  readonly facts: string;
}

function items(rows: readonly ItemRow[]): ResolutionItem[] {
  return rows.map((row) => ({
    stage: row.stage,
    articleId: row.article_id,
    localId: row.local_id,
    block: row.block,
    targetId: row.target_id,
    facts: row.facts,
  }));
}
