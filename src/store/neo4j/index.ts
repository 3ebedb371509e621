export { openNeo4j } from './open-neo4j';
