export * from './graph-store';
export { MAX_NAME_LENGTH } from './key-limits';
export * as neo4jModel from './neo4j/model';
export * from './open-store';
export { oppositesOf } from './opposites';
export * from './scan-all';
export * from './scan-records';
export * from './sequence';
