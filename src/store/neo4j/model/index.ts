/** How the graph becomes nodes and relationships; whole numbers are `bigint`, which Neo4j keeps as integers. */

export { keyOf } from '../../sort-keys';
export * from './article-row';
export * from './entity-row';
export * from './event-links';
export * from './event-row';
export * from './item-row';
export * from './mention-rows';
export * from './record-key';
export * from './role-row';
