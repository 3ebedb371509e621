import type { Entity } from '../graph';
import type { ArticleView } from './article-view';

/** A local entity in the block where it is compared with others. */
export interface BlockItem {
  /** Local id; `^` and a gazetteer id for a place that the article only implies. */
  readonly localId: string;
  readonly block: string;
  /** All that resolution knows of it, as canonical JSON: items of one block with equal facts share a fate. */
  readonly facts: string;
}

/** Items of a block with equal facts. */
export interface FactGroup {
  readonly facts: string;
  readonly size: number;
}

/** An entity of the graph and the facts of the items that it consists of. */
export interface ResolvedEntity {
  readonly entity: Entity;
  readonly members: readonly string[];
  /** What tells it from others of its block, whichever of them has the bare id; empty where nothing does. */
  readonly suffix: string;
}

/**
 * One step of resolution. Both functions are pure: `items` sees one article and the results of earlier stages in it,
 * `resolve` the set of what one block says (never which article came first). Every item has one block,
 * and blocks never share an entity id, so blocks are resolved independently of each other.
 */
export interface EntityStage {
  readonly name: 'place' | 'village' | 'body' | 'person' | 'agreement';
  items(view: ArticleView): BlockItem[];
  resolve(block: string, groups: readonly FactGroup[], gazetteer: ArticleView['gazetteer']): ResolvedEntity[];
}
