import { graph } from './001-graph';
import { records } from './002-records';

/**
 * Every change of the schema in order, each as names of statements that may be run twice: the version that a step
 * makes is its place in the list, from 1.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [graph, records];
