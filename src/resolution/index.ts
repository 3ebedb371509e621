import { agreementStage } from './agreement/agreement-stage';
import { bodyStage } from './body/body-stage';
import type { EntityStage } from './entity-stage';
import { personStage } from './person/person-stage';
import { placeStage, villageStage } from './place/place-stage';

export { type ArticleView, viewArticle } from './article-view';
export { applyMerges, type Merged } from './decisions/apply-merges';
export { blocksOfEntity } from './decisions/blocks-of-entity';
export { joinedBlocks } from './decisions/joined-blocks';
export { matching } from './decisions/matching';
export type { BlockItem, EntityStage, FactGroup, ResolvedEntity } from './entity-stage';
export { blocksOf, isTie, isTieBlock, neighbourBlocks } from './event/event-blocks';
export { type EventClaim, eventClaim } from './event/event-claim';
export { type ResolvedEvent, resolveMeetings, resolveTies } from './event/resolve-events';

/** The steps that make entities, in order: each may use the results of those before it in the same article. */
export const ENTITY_STAGES: readonly EntityStage[] = [
  placeStage,
  villageStage,
  bodyStage,
  personStage,
  agreementStage,
];
